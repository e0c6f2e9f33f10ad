-- Append-only and unversioned: that an import was undone, and by which change.
CREATE TABLE IF NOT EXISTS import_undo (
  import_id BIGINT NOT NULL PRIMARY KEY,
  change_id BIGINT NOT NULL UNIQUE,
  CONSTRAINT import_undo_import FOREIGN KEY (import_id) REFERENCES pack_import (id),
  CONSTRAINT import_undo_change FOREIGN KEY (change_id) REFERENCES `change` (id)
);
