-- A pack calls its programme `name`; every table of record calls it `programme`. They are one.
CREATE TABLE IF NOT EXISTS programme (
  id          BIGINT        NOT NULL PRIMARY KEY,
  programme   VARCHAR(40) NOT NULL,
  name        VARCHAR(40) NOT NULL,
  title       VARCHAR(200)  NOT NULL,
  council     VARCHAR(200)  NOT NULL,
  closed_on   DATE,
  fictional   BOOLEAN,
  budget      DECIMAL(20,6),
  budget_note VARCHAR(500),
  note        VARCHAR(2000),
  change_id   BIGINT        NOT NULL,
  version     INT           NOT NULL DEFAULT 0,
  CONSTRAINT programme_key UNIQUE (programme),
  CONSTRAINT programme_is_its_name CHECK (name = programme),
  CONSTRAINT programme_budget_not_negative CHECK (budget >= 0),
  CONSTRAINT programme_change FOREIGN KEY (change_id) REFERENCES `change` (id)
) WITH SYSTEM VERSIONING;
