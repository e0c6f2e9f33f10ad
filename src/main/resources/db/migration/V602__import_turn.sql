-- A row to lock while a programme is imported, so that two imports take turns.
CREATE TABLE IF NOT EXISTS import_turn (
  programme VARCHAR(40) NOT NULL PRIMARY KEY
);
