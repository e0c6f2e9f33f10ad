CREATE TABLE IF NOT EXISTS remit (
  id         BIGINT        NOT NULL PRIMARY KEY,
  programme  VARCHAR(40) NOT NULL,
  body_id    BIGINT        NOT NULL,
  about_kind VARCHAR(30)   COLLATE utf8mb4_bin NOT NULL,
  about_id   BIGINT        NOT NULL,
  since      VARCHAR(10)   NOT NULL,
  until      VARCHAR(10),
  note       VARCHAR(2000),
  change_id  BIGINT        NOT NULL,
  version    INT           NOT NULL DEFAULT 0,
  CONSTRAINT remit_key UNIQUE (programme, body_id, about_kind, about_id),
  CONSTRAINT remit_programme FOREIGN KEY (programme) REFERENCES programme (programme),
  CONSTRAINT remit_body FOREIGN KEY (body_id) REFERENCES body (id),
  CONSTRAINT remit_change FOREIGN KEY (change_id) REFERENCES `change` (id)
) WITH SYSTEM VERSIONING;
