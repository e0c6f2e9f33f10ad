-- How many cases the underlying figure leaves out.
SET STATEMENT system_versioning_alter_history = KEEP FOR
ALTER TABLE observation
  ADD COLUMN IF NOT EXISTS excluded DECIMAL(20,6) CHECK (excluded >= 0);
