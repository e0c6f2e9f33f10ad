CREATE TABLE IF NOT EXISTS highlight (
  id         BIGINT        NOT NULL PRIMARY KEY,
  programme  VARCHAR(40) NOT NULL,
  about_kind VARCHAR(30)   COLLATE utf8mb4_bin NOT NULL,
  about_id   BIGINT        NOT NULL,
  said_on    DATE          NOT NULL,
  number     INT           NOT NULL,
  text       VARCHAR(2000) NOT NULL,
  kind       VARCHAR(20)   NOT NULL,
  direction  VARCHAR(20),
  change_id  BIGINT        NOT NULL,
  version    INT           NOT NULL DEFAULT 0,
  CONSTRAINT highlight_key UNIQUE (programme, about_kind, about_id, said_on, number),
  CONSTRAINT highlight_number CHECK (number >= 1),
  CONSTRAINT highlight_kind CHECK (kind IN ('PROGRESS', 'CHALLENGE')),
  CONSTRAINT highlight_direction CHECK (direction IN ('BETTER', 'SAME', 'WORSE')),
  CONSTRAINT highlight_programme FOREIGN KEY (programme) REFERENCES programme (programme),
  CONSTRAINT highlight_change FOREIGN KEY (change_id) REFERENCES `change` (id)
) WITH SYSTEM VERSIONING;
