-- Unversioned: how a council's own sheet was read last is a setting, no record.
CREATE TABLE IF NOT EXISTS sheet_mapping (
  programme VARCHAR(40)  NOT NULL,
  sheet     VARCHAR(60)  NOT NULL,
  header    VARCHAR(200) COLLATE utf8mb4_bin NOT NULL,
  field     VARCHAR(60)  NOT NULL,
  PRIMARY KEY (programme, sheet, header)
);
