-- Unversioned: what somebody was told, and whether it was read, is no part of the record.
CREATE TABLE IF NOT EXISTS notice (
  id         BIGINT       NOT NULL AUTO_INCREMENT,
  programme  VARCHAR(40)  NOT NULL,
  account_id BIGINT       NOT NULL,
  sentence   VARCHAR(600) NOT NULL,
  path       VARCHAR(200) COLLATE utf8mb4_bin NOT NULL,
  made_at    TIMESTAMP(6) NOT NULL,
  read_at    TIMESTAMP(6) NULL,
  PRIMARY KEY (id),
  KEY notice_unread (account_id, programme, read_at),
  CONSTRAINT notice_account FOREIGN KEY (account_id) REFERENCES account (id)
);
