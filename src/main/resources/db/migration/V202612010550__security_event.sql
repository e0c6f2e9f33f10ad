-- Only grows until its rows are old. Nothing refers to an account: the line of one who has gone stays.
CREATE TABLE IF NOT EXISTS security_event (
  id        BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  at        TIMESTAMP(6)  NOT NULL,
  kind      VARCHAR(40)   COLLATE utf8mb4_bin NOT NULL,
  who       VARCHAR(100)  NOT NULL,
  address   VARCHAR(100),
  session   VARCHAR(20),
  programme VARCHAR(40),
  what      VARCHAR(1000) NOT NULL,
  KEY security_event_at (at),
  KEY security_event_kind (kind, id)
);

-- The log of rights becomes its beginning; the table stays, empty, since an earlier migration may be run again.
INSERT INTO security_event (at, kind, who, what)
SELECT l.at, 'RIGHTS', l.`by`, l.what FROM rights_log l
WHERE NOT EXISTS (SELECT 1 FROM security_event e WHERE e.at = l.at AND e.who = l.`by` AND e.what = l.what)
ORDER BY l.id;

DELETE FROM rights_log;
