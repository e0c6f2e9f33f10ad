-- More than one judgement a day, so that one may put another right; and what was said beside red, amber and green.
SET STATEMENT system_versioning_alter_history = KEEP FOR
ALTER TABLE judgement
  ADD COLUMN IF NOT EXISTS number INT NOT NULL DEFAULT 1 AFTER judged_on,
  ADD COLUMN IF NOT EXISTS corrects DATE AFTER made_by_id,
  ADD COLUMN IF NOT EXISTS despite VARCHAR(2000) AFTER corrects,
  ADD COLUMN IF NOT EXISTS next_review DATE AFTER despite,
  ADD UNIQUE INDEX IF NOT EXISTS judgement_number (programme, action_id, judged_on, number),
  DROP INDEX IF EXISTS judgement_key;
