CREATE TABLE IF NOT EXISTS meeting (
  id        BIGINT        NOT NULL PRIMARY KEY,
  programme VARCHAR(40) NOT NULL,
  body_id   BIGINT        NOT NULL,
  held_on   DATE          NOT NULL,
  kind      VARCHAR(20)   NOT NULL,
  note      VARCHAR(2000),
  change_id BIGINT        NOT NULL,
  version   INT           NOT NULL DEFAULT 0,
  CONSTRAINT meeting_key UNIQUE (programme, body_id, held_on),
  CONSTRAINT meeting_kind CHECK (kind IN ('ORDINARY', 'SPECIAL')),
  CONSTRAINT meeting_programme FOREIGN KEY (programme) REFERENCES programme (programme),
  CONSTRAINT meeting_body FOREIGN KEY (body_id) REFERENCES body (id),
  CONSTRAINT meeting_change FOREIGN KEY (change_id) REFERENCES `change` (id)
) WITH SYSTEM VERSIONING;
