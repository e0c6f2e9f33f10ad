CREATE TABLE IF NOT EXISTS caseload_band (
  id        BIGINT      NOT NULL PRIMARY KEY,
  programme VARCHAR(40) NOT NULL,
  unit_id   BIGINT      NOT NULL,
  role_id   BIGINT      NOT NULL,
  taken_at  VARCHAR(10) NOT NULL,
  starts_at INT         NOT NULL,
  ends_at   INT,
  workers   INT,
  change_id BIGINT      NOT NULL,
  version   INT         NOT NULL DEFAULT 0,
  CONSTRAINT caseload_band_key UNIQUE (programme, unit_id, role_id, taken_at, starts_at),
  CONSTRAINT caseload_band_ends CHECK (ends_at >= starts_at),
  CONSTRAINT caseload_band_workers CHECK (workers >= 0),
  CONSTRAINT caseload_band_programme FOREIGN KEY (programme) REFERENCES programme (programme),
  CONSTRAINT caseload_band_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT caseload_band_role FOREIGN KEY (role_id) REFERENCES workforce_role (id),
  CONSTRAINT caseload_band_change FOREIGN KEY (change_id) REFERENCES `change` (id)
) WITH SYSTEM VERSIONING;
