-- Unversioned: that somebody was reminded by mail is no part of the record.
CREATE TABLE IF NOT EXISTS round_reminder (
  round_id   BIGINT       NOT NULL,
  account_id BIGINT       NOT NULL,
  on_day     DATE         NOT NULL,
  sent_at    TIMESTAMP(6) NULL,
  failure    VARCHAR(500),
  PRIMARY KEY (round_id, account_id, on_day),
  CONSTRAINT round_reminder_round FOREIGN KEY (round_id) REFERENCES round (id),
  CONSTRAINT round_reminder_account FOREIGN KEY (account_id) REFERENCES account (id)
);
