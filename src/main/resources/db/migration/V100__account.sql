-- Unversioned: who may sign in is a fact of today, also when the past is read.
CREATE TABLE IF NOT EXISTS account (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  username        VARCHAR(60)  NOT NULL,
  password        VARCHAR(200) NOT NULL,
  display_name    VARCHAR(100) NOT NULL,
  administrator   BOOLEAN      NOT NULL DEFAULT FALSE,
  demo            BOOLEAN      NOT NULL DEFAULT FALSE,
  disabled        BOOLEAN      NOT NULL DEFAULT FALSE,
  created_at      TIMESTAMP(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  last_sign_in_at TIMESTAMP(6) NULL,
  CONSTRAINT account_username UNIQUE (username),
  CONSTRAINT account_password CHECK (password LIKE '$argon2id$%')
);
