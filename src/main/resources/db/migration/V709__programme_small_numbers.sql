-- Counts from 1 to this are withheld from those who read what is published; absent withholds nothing.
SET STATEMENT system_versioning_alter_history = KEEP FOR
ALTER TABLE programme
  ADD COLUMN IF NOT EXISTS small_numbers INT CHECK (small_numbers BETWEEN 0 AND 50);
