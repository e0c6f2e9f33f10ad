-- When the next figure is due, what a distribution spreads, and how the limits of ordinary variation are computed.
SET STATEMENT system_versioning_alter_history = KEEP FOR
ALTER TABLE metric
  ADD COLUMN IF NOT EXISTS due_days INT CHECK (due_days >= 0),
  ADD COLUMN IF NOT EXISTS spread_of VARCHAR(200),
  ADD COLUMN IF NOT EXISTS screening BOOLEAN,
  ADD COLUMN IF NOT EXISTS frozen_after INT CHECK (frozen_after >= 12);
