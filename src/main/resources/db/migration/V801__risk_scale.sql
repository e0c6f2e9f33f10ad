CREATE TABLE IF NOT EXISTS risk_scale (
  id         BIGINT        NOT NULL PRIMARY KEY,
  programme  VARCHAR(40)   NOT NULL,
  number     INT           NOT NULL,
  likelihood VARCHAR(500)  NOT NULL,
  impact     VARCHAR(500)  NOT NULL,
  bands      VARCHAR(500)  NOT NULL,
  cells      VARCHAR(500),
  appetite   INT,
  note       VARCHAR(2000),
  change_id  BIGINT        NOT NULL,
  version    INT           NOT NULL DEFAULT 0,
  CONSTRAINT risk_scale_key UNIQUE (programme, number),
  CONSTRAINT risk_scale_programme FOREIGN KEY (programme) REFERENCES programme (programme),
  CONSTRAINT risk_scale_change FOREIGN KEY (change_id) REFERENCES `change` (id)
) WITH SYSTEM VERSIONING;
