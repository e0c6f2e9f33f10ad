CREATE TABLE IF NOT EXISTS instrument_step (
  id            BIGINT      NOT NULL PRIMARY KEY,
  programme     VARCHAR(40) NOT NULL,
  instrument_id BIGINT      NOT NULL,
  number        INT         NOT NULL,
  step          VARCHAR(10) NOT NULL,
  taken_on      VARCHAR(10),
  note          VARCHAR(2000),
  change_id     BIGINT      NOT NULL,
  version       INT         NOT NULL DEFAULT 0,
  CONSTRAINT instrument_step_key UNIQUE (programme, instrument_id, number),
  CONSTRAINT instrument_step_step CHECK (step IN ('ISSUED', 'VARIED', 'LIFTED')),
  CONSTRAINT instrument_step_begins CHECK ((number = 1) = (step = 'ISSUED')),
  CONSTRAINT instrument_step_programme FOREIGN KEY (programme) REFERENCES programme (programme),
  CONSTRAINT instrument_step_instrument FOREIGN KEY (instrument_id) REFERENCES instrument (id),
  CONSTRAINT instrument_step_change FOREIGN KEY (change_id) REFERENCES `change` (id)
) WITH SYSTEM VERSIONING;
