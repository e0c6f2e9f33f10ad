CREATE TABLE IF NOT EXISTS workforce_break (
  id        BIGINT       NOT NULL PRIMARY KEY,
  programme VARCHAR(40)  NOT NULL,
  since     DATE         NOT NULL,
  reason    VARCHAR(500) NOT NULL,
  change_id BIGINT       NOT NULL,
  version   INT          NOT NULL DEFAULT 0,
  CONSTRAINT workforce_break_key UNIQUE (programme, since),
  CONSTRAINT workforce_break_programme FOREIGN KEY (programme) REFERENCES programme (programme),
  CONSTRAINT workforce_break_change FOREIGN KEY (change_id) REFERENCES `change` (id)
) WITH SYSTEM VERSIONING;
