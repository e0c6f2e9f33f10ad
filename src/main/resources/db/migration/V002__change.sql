-- Append-only and unversioned: who changed what is a fact of today, also when the past is read.
CREATE TABLE IF NOT EXISTS `change` (
  id       BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  made_at  TIMESTAMP(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  made_by  VARCHAR(100) NOT NULL,
  reason   VARCHAR(500) NOT NULL
);
