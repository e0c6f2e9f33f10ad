-- What was a row to lock for imports is the lock of every write, and counts the changes of its programme.
RENAME TABLE IF EXISTS import_turn TO programme_turn;
ALTER TABLE programme_turn ADD COLUMN IF NOT EXISTS version BIGINT NOT NULL DEFAULT 0;
