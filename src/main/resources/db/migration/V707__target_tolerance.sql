SET STATEMENT system_versioning_alter_history = KEEP FOR
ALTER TABLE target
  ADD COLUMN IF NOT EXISTS tolerance DECIMAL(20,6) CHECK (tolerance >= 0),
  ADD COLUMN IF NOT EXISTS tolerance_kind VARCHAR(10) CHECK (tolerance_kind IN ('POINTS', 'RELATIVE'));
