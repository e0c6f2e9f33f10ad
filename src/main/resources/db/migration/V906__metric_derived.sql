-- From when on the figures of a metric are worked out from another feature's records, and which of its measures they are.
SET STATEMENT system_versioning_alter_history = KEEP FOR
ALTER TABLE metric
  ADD COLUMN IF NOT EXISTS derived_from VARCHAR(60),
  ADD COLUMN IF NOT EXISTS derived_since VARCHAR(10);
