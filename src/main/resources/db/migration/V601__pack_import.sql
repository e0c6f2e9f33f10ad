-- Append-only and unversioned, like the change that it belongs to.
CREATE TABLE IF NOT EXISTS pack_import (
  id        BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  change_id BIGINT       NOT NULL UNIQUE,
  programme VARCHAR(40)  NOT NULL,
  source    VARCHAR(500) NOT NULL,
  file      VARCHAR(200) NOT NULL,
  sha256    CHAR(64)     NOT NULL,
  added     INT          NOT NULL,
  changed   INT          NOT NULL,
  unchanged INT          NOT NULL,
  INDEX pack_import_programme (programme),
  CONSTRAINT pack_import_change FOREIGN KEY (change_id) REFERENCES `change` (id)
);
