CREATE TABLE IF NOT EXISTS theme (
  id         BIGINT        NOT NULL PRIMARY KEY,
  programme  VARCHAR(40)   NOT NULL,
  edition_id BIGINT        NOT NULL,
  number     VARCHAR(20)   COLLATE utf8mb4_bin NOT NULL,
  title      VARCHAR(200),
  outcome    VARCHAR(500),
  note       VARCHAR(2000),
  change_id  BIGINT        NOT NULL,
  version    INT           NOT NULL DEFAULT 0,
  CONSTRAINT theme_key UNIQUE (programme, edition_id, number),
  CONSTRAINT theme_programme FOREIGN KEY (programme) REFERENCES programme (programme),
  CONSTRAINT theme_edition FOREIGN KEY (edition_id) REFERENCES edition (id),
  CONSTRAINT theme_change FOREIGN KEY (change_id) REFERENCES `change` (id)
) WITH SYSTEM VERSIONING;
