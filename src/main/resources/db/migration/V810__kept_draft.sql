-- Unversioned: what somebody types and has not saved is no part of the record.
CREATE TABLE IF NOT EXISTS kept_draft (
  username  VARCHAR(60)  NOT NULL,
  programme VARCHAR(40)  NOT NULL,
  path      VARCHAR(200) COLLATE utf8mb4_bin NOT NULL,
  as_read   MEDIUMTEXT   NOT NULL,
  as_typed  MEDIUMTEXT   NOT NULL,
  kept_at   TIMESTAMP(6) NOT NULL,
  PRIMARY KEY (username, programme, path)
);
