-- Unversioned: what this database is for was settled when it was begun.
CREATE TABLE IF NOT EXISTS installation (
  id   INT     NOT NULL PRIMARY KEY,
  demo BOOLEAN NOT NULL,
  CONSTRAINT installation_is_one CHECK (id = 1)
);
