CREATE TABLE IF NOT EXISTS action_origin (
  id             BIGINT      NOT NULL PRIMARY KEY,
  programme      VARCHAR(40) NOT NULL,
  action_id      BIGINT      NOT NULL,
  from_action_id BIGINT      NOT NULL,
  kind           VARCHAR(20) NOT NULL,
  change_id      BIGINT      NOT NULL,
  version        INT         NOT NULL DEFAULT 0,
  CONSTRAINT action_origin_key UNIQUE (programme, action_id, from_action_id),
  CONSTRAINT action_origin_kind CHECK (kind IN ('CARRIED_OVER', 'RENUMBERED', 'SPLIT', 'MERGED')),
  CONSTRAINT action_origin_of_another CHECK (action_id <> from_action_id),
  CONSTRAINT action_origin_programme FOREIGN KEY (programme) REFERENCES programme (programme),
  CONSTRAINT action_origin_action FOREIGN KEY (action_id) REFERENCES action (id),
  CONSTRAINT action_origin_from FOREIGN KEY (from_action_id) REFERENCES action (id),
  CONSTRAINT action_origin_change FOREIGN KEY (change_id) REFERENCES `change` (id)
) WITH SYSTEM VERSIONING;
