CREATE TABLE IF NOT EXISTS metric_event (
  id          BIGINT        NOT NULL PRIMARY KEY,
  programme   VARCHAR(40)   NOT NULL,
  metric_id   BIGINT        NOT NULL,
  happened_on DATE          NOT NULL,
  kind        VARCHAR(10)   NOT NULL,
  label       VARCHAR(80)   NOT NULL,
  reason      VARCHAR(500),
  decided_by  BIGINT,
  change_id   BIGINT        NOT NULL,
  version     INT           NOT NULL DEFAULT 0,
  CONSTRAINT metric_event_key UNIQUE (programme, metric_id, happened_on, kind),
  CONSTRAINT metric_event_kind CHECK (kind IN ('EVENT', 'BREAK', 'REBASE')),
  CONSTRAINT metric_event_reason CHECK (kind = 'EVENT' OR reason IS NOT NULL),
  CONSTRAINT metric_event_programme FOREIGN KEY (programme) REFERENCES programme (programme),
  CONSTRAINT metric_event_metric FOREIGN KEY (metric_id) REFERENCES metric (id),
  CONSTRAINT metric_event_post FOREIGN KEY (decided_by) REFERENCES post (id),
  CONSTRAINT metric_event_change FOREIGN KEY (change_id) REFERENCES `change` (id)
) WITH SYSTEM VERSIONING;
