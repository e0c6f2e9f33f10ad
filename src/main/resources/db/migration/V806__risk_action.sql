CREATE TABLE IF NOT EXISTS risk_action (
  id        BIGINT       NOT NULL PRIMARY KEY,
  programme VARCHAR(40)  NOT NULL,
  risk_id   BIGINT       NOT NULL,
  number    INT          NOT NULL,
  text      VARCHAR(500) NOT NULL,
  owner_id  BIGINT,
  due       VARCHAR(10),
  done_on   DATE,
  note      VARCHAR(2000),
  change_id BIGINT       NOT NULL,
  version   INT          NOT NULL DEFAULT 0,
  CONSTRAINT risk_action_key UNIQUE (programme, risk_id, number),
  CONSTRAINT risk_action_programme FOREIGN KEY (programme) REFERENCES programme (programme),
  CONSTRAINT risk_action_risk FOREIGN KEY (risk_id) REFERENCES risk (id),
  CONSTRAINT risk_action_owner FOREIGN KEY (owner_id) REFERENCES post (id),
  CONSTRAINT risk_action_change FOREIGN KEY (change_id) REFERENCES `change` (id)
) WITH SYSTEM VERSIONING;
