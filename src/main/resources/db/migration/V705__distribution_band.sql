CREATE TABLE IF NOT EXISTS distribution_band (
  id              BIGINT      NOT NULL PRIMARY KEY,
  programme       VARCHAR(40) NOT NULL,
  distribution_id BIGINT      NOT NULL,
  starts_at       INT         NOT NULL,
  ends_at         INT,
  label           VARCHAR(40) NOT NULL,
  cases           INT,
  change_id       BIGINT      NOT NULL,
  version         INT         NOT NULL DEFAULT 0,
  CONSTRAINT distribution_band_key UNIQUE (distribution_id, starts_at),
  CONSTRAINT distribution_band_ends CHECK (ends_at IS NULL OR ends_at >= starts_at),
  CONSTRAINT distribution_band_cases CHECK (cases >= 0),
  CONSTRAINT distribution_band_programme FOREIGN KEY (programme) REFERENCES programme (programme),
  CONSTRAINT distribution_band_distribution FOREIGN KEY (distribution_id) REFERENCES distribution (id),
  CONSTRAINT distribution_band_change FOREIGN KEY (change_id) REFERENCES `change` (id)
) WITH SYSTEM VERSIONING;
