-- How many successive points make a trend and a shift; absent is seven.
SET STATEMENT system_versioning_alter_history = KEEP FOR
ALTER TABLE metric
  ADD COLUMN IF NOT EXISTS trend_length INT CHECK (trend_length >= 3),
  ADD COLUMN IF NOT EXISTS shift_length INT CHECK (shift_length >= 3);
