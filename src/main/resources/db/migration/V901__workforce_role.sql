CREATE TABLE IF NOT EXISTS workforce_role (
  id        BIGINT       NOT NULL PRIMARY KEY,
  programme VARCHAR(40)  NOT NULL,
  code      VARCHAR(60)  NOT NULL,
  title     VARCHAR(200) NOT NULL,
  number    INT          NOT NULL,
  ceiling   INT,
  manages   BOOLEAN      NOT NULL,
  note      VARCHAR(2000),
  change_id BIGINT       NOT NULL,
  version   INT          NOT NULL DEFAULT 0,
  CONSTRAINT workforce_role_key UNIQUE (programme, code),
  CONSTRAINT workforce_role_ceiling CHECK (ceiling > 0),
  CONSTRAINT workforce_role_programme FOREIGN KEY (programme) REFERENCES programme (programme),
  CONSTRAINT workforce_role_change FOREIGN KEY (change_id) REFERENCES `change` (id)
) WITH SYSTEM VERSIONING;
