CREATE TABLE IF NOT EXISTS post (
  id        BIGINT       NOT NULL PRIMARY KEY,
  programme VARCHAR(40) NOT NULL,
  code      VARCHAR(60)  COLLATE utf8mb4_bin NOT NULL,
  title     VARCHAR(200) NOT NULL,
  unit_id   BIGINT,
  change_id BIGINT       NOT NULL,
  version   INT          NOT NULL DEFAULT 0,
  CONSTRAINT post_key UNIQUE (programme, code),
  CONSTRAINT post_programme FOREIGN KEY (programme) REFERENCES programme (programme),
  CONSTRAINT post_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT post_change FOREIGN KEY (change_id) REFERENCES `change` (id)
) WITH SYSTEM VERSIONING;
