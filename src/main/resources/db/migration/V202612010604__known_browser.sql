-- Browsers from which an account has signed in: of the cookie here is its SHA-256.
CREATE TABLE IF NOT EXISTS known_browser (
  token_hash CHAR(64)     NOT NULL PRIMARY KEY,
  account_id BIGINT       NOT NULL,
  made_at    TIMESTAMP(6) NOT NULL,
  CONSTRAINT known_browser_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
);
