CREATE TABLE IF NOT EXISTS post_holding (
  account_id BIGINT      NOT NULL,
  programme  VARCHAR(40) NOT NULL,
  post_code  VARCHAR(60) COLLATE utf8mb4_bin NOT NULL,
  since      DATE        NOT NULL,
  PRIMARY KEY (account_id, programme, post_code),
  CONSTRAINT post_holding_account FOREIGN KEY (account_id) REFERENCES account (id)
);
