-- Unversioned: what is handed in to a round is on record once the round is published.
CREATE TABLE IF NOT EXISTS round_form (
  round_id      BIGINT        NOT NULL,
  path          VARCHAR(200)  COLLATE utf8mb4_bin NOT NULL,
  title         VARCHAR(300)  NOT NULL,
  on_record     MEDIUMTEXT    NOT NULL,
  typed         MEDIUMTEXT    NOT NULL,
  handed_in_by  VARCHAR(60)   NOT NULL,
  handed_in_at  TIMESTAMP(6)  NOT NULL,
  returned_by   VARCHAR(60),
  returned_note VARCHAR(1000),
  PRIMARY KEY (round_id, path),
  CONSTRAINT round_form_round FOREIGN KEY (round_id) REFERENCES round (id),
  CONSTRAINT round_form_returned CHECK ((returned_by IS NULL) = (returned_note IS NULL))
);
