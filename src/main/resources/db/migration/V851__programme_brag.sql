-- Blank is yes: what is complete is blue. "no" shows the judgement, and the stage apart from it.
SET STATEMENT system_versioning_alter_history = KEEP FOR
ALTER TABLE programme ADD COLUMN IF NOT EXISTS brag BOOLEAN AFTER small_numbers;
