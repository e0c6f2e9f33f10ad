CREATE TABLE IF NOT EXISTS instrument (
  id        BIGINT       NOT NULL PRIMARY KEY,
  programme VARCHAR(40)  NOT NULL,
  code      VARCHAR(60)  NOT NULL,
  kind      VARCHAR(30)  NOT NULL,
  title     VARCHAR(200) NOT NULL,
  issued_by VARCHAR(200),
  note      VARCHAR(2000),
  change_id BIGINT       NOT NULL,
  version   INT          NOT NULL DEFAULT 0,
  CONSTRAINT instrument_key UNIQUE (programme, code),
  CONSTRAINT instrument_kind CHECK (kind IN ('IMPROVEMENT_NOTICE', 'DIRECTION', 'RECOMMENDATION', 'MONITORING_FINDING')),
  CONSTRAINT instrument_programme FOREIGN KEY (programme) REFERENCES programme (programme),
  CONSTRAINT instrument_change FOREIGN KEY (change_id) REFERENCES `change` (id)
) WITH SYSTEM VERSIONING;
