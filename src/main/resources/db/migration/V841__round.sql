-- Unversioned: a round is how the record is made, not the record. What it publishes is a change like any other.
CREATE TABLE IF NOT EXISTS round (
  id           BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  programme    VARCHAR(40)   NOT NULL,
  body         VARCHAR(200)  NOT NULL,
  meeting_on   DATE          NOT NULL,
  due_on       DATE          NOT NULL,
  note         VARCHAR(1000),
  opened_by    VARCHAR(60)   NOT NULL,
  opened_at    TIMESTAMP(6)  NOT NULL,
  published_by VARCHAR(60),
  published_at TIMESTAMP(6)  NULL,
  open         BOOLEAN       AS (CASE WHEN published_at IS NULL THEN TRUE END) PERSISTENT,
  CONSTRAINT round_one_open UNIQUE (programme, open),
  CONSTRAINT round_due CHECK (due_on <= meeting_on)
);
