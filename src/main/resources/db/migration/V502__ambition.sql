CREATE TABLE IF NOT EXISTS ambition (
  id         BIGINT       NOT NULL PRIMARY KEY,
  programme  VARCHAR(40)  NOT NULL,
  edition_id BIGINT       NOT NULL,
  number     INT          NOT NULL,
  text       VARCHAR(300) NOT NULL,
  change_id  BIGINT       NOT NULL,
  version    INT          NOT NULL DEFAULT 0,
  CONSTRAINT ambition_key UNIQUE (programme, edition_id, number),
  CONSTRAINT ambition_number CHECK (number >= 1),
  CONSTRAINT ambition_programme FOREIGN KEY (programme) REFERENCES programme (programme),
  CONSTRAINT ambition_edition FOREIGN KEY (edition_id) REFERENCES edition (id),
  CONSTRAINT ambition_change FOREIGN KEY (change_id) REFERENCES `change` (id)
) WITH SYSTEM VERSIONING;
