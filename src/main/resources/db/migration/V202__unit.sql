CREATE TABLE IF NOT EXISTS unit (
  id        BIGINT        NOT NULL PRIMARY KEY,
  programme VARCHAR(40) NOT NULL,
  code      VARCHAR(60)   COLLATE utf8mb4_bin NOT NULL,
  name      VARCHAR(200)  NOT NULL,
  kind      VARCHAR(20)   NOT NULL,
  parent_id BIGINT,
  note      VARCHAR(2000),
  change_id BIGINT        NOT NULL,
  version   INT           NOT NULL DEFAULT 0,
  CONSTRAINT unit_key UNIQUE (programme, code),
  CONSTRAINT unit_kind CHECK (kind IN ('AUTHORITY', 'SERVICE', 'DISTRICT', 'TEAM')),
  CONSTRAINT unit_only_authority_on_top CHECK ((kind = 'AUTHORITY') = (parent_id IS NULL)),
  CONSTRAINT unit_not_its_own_parent CHECK (parent_id <> id),
  CONSTRAINT unit_programme FOREIGN KEY (programme) REFERENCES programme (programme),
  CONSTRAINT unit_parent FOREIGN KEY (parent_id) REFERENCES unit (id),
  CONSTRAINT unit_change FOREIGN KEY (change_id) REFERENCES `change` (id)
) WITH SYSTEM VERSIONING;
