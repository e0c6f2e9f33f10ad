CREATE TABLE IF NOT EXISTS body (
  id        BIGINT        NOT NULL PRIMARY KEY,
  programme VARCHAR(40) NOT NULL,
  code      VARCHAR(60)   COLLATE utf8mb4_bin NOT NULL,
  name      VARCHAR(200)  NOT NULL,
  kind      VARCHAR(30)   NOT NULL,
  chair     VARCHAR(200),
  rhythm    VARCHAR(200),
  note      VARCHAR(2000),
  change_id BIGINT        NOT NULL,
  version   INT           NOT NULL DEFAULT 0,
  CONSTRAINT body_key UNIQUE (programme, code),
  CONSTRAINT body_kind CHECK (kind IN ('IMPROVEMENT_BOARD', 'SCRUTINY', 'CABINET', 'TASK_AND_FINISH_GROUP',
    'SAFEGUARDING_BOARD', 'PROGRAMME_BOARD', 'OTHER')),
  CONSTRAINT body_programme FOREIGN KEY (programme) REFERENCES programme (programme),
  CONSTRAINT body_change FOREIGN KEY (change_id) REFERENCES `change` (id)
) WITH SYSTEM VERSIONING;
