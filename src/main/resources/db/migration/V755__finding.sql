CREATE TABLE IF NOT EXISTS finding (
  id          BIGINT       NOT NULL PRIMARY KEY,
  programme   VARCHAR(40)  NOT NULL,
  activity_id BIGINT       NOT NULL,
  reference   VARCHAR(20)  NOT NULL,
  kind        VARCHAR(20)  NOT NULL,
  text        VARCHAR(500) NOT NULL,
  note        VARCHAR(2000),
  change_id   BIGINT       NOT NULL,
  version     INT          NOT NULL DEFAULT 0,
  CONSTRAINT finding_key UNIQUE (programme, activity_id, reference),
  CONSTRAINT finding_kind CHECK (kind IN ('STRENGTH', 'AREA')),
  CONSTRAINT finding_programme FOREIGN KEY (programme) REFERENCES programme (programme),
  CONSTRAINT finding_activity FOREIGN KEY (activity_id) REFERENCES assurance_activity (id),
  CONSTRAINT finding_change FOREIGN KEY (change_id) REFERENCES `change` (id)
) WITH SYSTEM VERSIONING;
