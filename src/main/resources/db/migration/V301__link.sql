CREATE TABLE IF NOT EXISTS link (
  id        BIGINT      NOT NULL PRIMARY KEY,
  programme VARCHAR(40) NOT NULL,
  from_kind VARCHAR(30) COLLATE utf8mb4_bin NOT NULL,
  from_id   BIGINT      NOT NULL,
  to_kind   VARCHAR(30) COLLATE utf8mb4_bin NOT NULL,
  to_id     BIGINT      NOT NULL,
  kind      VARCHAR(20) NOT NULL,
  change_id BIGINT      NOT NULL,
  version   INT         NOT NULL DEFAULT 0,
  CONSTRAINT link_key UNIQUE (programme, from_kind, from_id, to_kind, to_id),
  CONSTRAINT link_kind CHECK (kind IN ('MEASURED_BY', 'CONTRIBUTES_TO')),
  CONSTRAINT link_joins_two CHECK (from_kind <> to_kind OR from_id <> to_id),
  CONSTRAINT link_programme FOREIGN KEY (programme) REFERENCES programme (programme),
  CONSTRAINT link_change FOREIGN KEY (change_id) REFERENCES `change` (id),
  INDEX link_to (programme, to_kind, to_id)
) WITH SYSTEM VERSIONING;
