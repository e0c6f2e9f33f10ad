-- The token itself is only ever printed; here is its SHA-256.
CREATE TABLE IF NOT EXISTS setup_link (
  token_hash CHAR(64)     NOT NULL PRIMARY KEY,
  created_at TIMESTAMP(6) NOT NULL,
  used_at    TIMESTAMP(6) NULL
);
