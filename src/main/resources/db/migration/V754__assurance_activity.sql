CREATE TABLE IF NOT EXISTS assurance_activity (
  id        BIGINT       NOT NULL PRIMARY KEY,
  programme VARCHAR(40)  NOT NULL,
  code      VARCHAR(60)  NOT NULL,
  kind      VARCHAR(30)  NOT NULL,
  title     VARCHAR(200) NOT NULL,
  done_by   VARCHAR(200),
  held_on   VARCHAR(10),
  judgement VARCHAR(200),
  note      VARCHAR(2000),
  change_id BIGINT       NOT NULL,
  version   INT          NOT NULL DEFAULT 0,
  CONSTRAINT assurance_activity_key UNIQUE (programme, code),
  CONSTRAINT assurance_activity_kind CHECK (kind IN ('INSPECTION', 'MONITORING_VISIT', 'PEER_REVIEW', 'DEEP_DIVE',
    'CASE_AUDIT', 'SUPERVISION_AUDIT', 'CASELOAD_REVIEW', 'FEEDBACK', 'VISIT', 'TRAINING')),
  CONSTRAINT assurance_activity_programme FOREIGN KEY (programme) REFERENCES programme (programme),
  CONSTRAINT assurance_activity_change FOREIGN KEY (change_id) REFERENCES `change` (id)
) WITH SYSTEM VERSIONING;
