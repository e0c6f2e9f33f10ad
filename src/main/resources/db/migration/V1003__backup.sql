-- Append-only, unversioned: a backup that holds this table knows of those before it.
CREATE TABLE IF NOT EXISTS backup (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  begun_at   TIMESTAMP(6) NOT NULL,
  ended_at   TIMESTAMP(6) NOT NULL,
  made_by    VARCHAR(100) NOT NULL,
  file       VARCHAR(200) NULL,
  bytes      BIGINT       NULL,
  sha256     CHAR(64)     NULL,
  failure    VARCHAR(500) NULL,
  CONSTRAINT backup_made_or_failed CHECK ((file IS NULL) = (failure IS NOT NULL))
);
