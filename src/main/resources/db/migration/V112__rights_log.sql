-- Append-only: every role and post given and withdrawn, and by whom.
CREATE TABLE IF NOT EXISTS rights_log (
  id   BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  at   TIMESTAMP(6) NOT NULL,
  `by` VARCHAR(100) NOT NULL,
  what VARCHAR(500) NOT NULL
);
