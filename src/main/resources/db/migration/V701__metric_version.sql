CREATE TABLE IF NOT EXISTS metric_version (
  id         BIGINT        NOT NULL PRIMARY KEY,
  programme  VARCHAR(40)   NOT NULL,
  metric_id  BIGINT        NOT NULL,
  since      VARCHAR(10)   NOT NULL,
  definition VARCHAR(2000) NOT NULL,
  changed    VARCHAR(500)  NOT NULL,
  breaks     BOOLEAN       NOT NULL,
  change_id  BIGINT        NOT NULL,
  version    INT           NOT NULL DEFAULT 0,
  CONSTRAINT metric_version_key UNIQUE (programme, metric_id, since),
  CONSTRAINT metric_version_programme FOREIGN KEY (programme) REFERENCES programme (programme),
  CONSTRAINT metric_version_metric FOREIGN KEY (metric_id) REFERENCES metric (id),
  CONSTRAINT metric_version_change FOREIGN KEY (change_id) REFERENCES `change` (id)
) WITH SYSTEM VERSIONING;
