-- One-time links by which an account gets its password. The token itself is only ever shown; here is its SHA-256.
CREATE TABLE IF NOT EXISTS invitation (
  token_hash CHAR(64)     NOT NULL PRIMARY KEY,
  account_id BIGINT       NOT NULL,
  made_at    TIMESTAMP(6) NOT NULL,
  made_by    VARCHAR(100) NOT NULL,
  used_at    TIMESTAMP(6) NULL,
  CONSTRAINT invitation_account FOREIGN KEY (account_id) REFERENCES account (id)
);
