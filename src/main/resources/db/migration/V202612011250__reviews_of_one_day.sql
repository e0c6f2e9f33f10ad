-- Several reviews and scores of one day are each kept, in their order; what is on record, and its history, is the first.
SET STATEMENT system_versioning_alter_history = KEEP FOR
ALTER TABLE risk_review ADD COLUMN IF NOT EXISTS number INT NOT NULL DEFAULT 1 AFTER reviewed_on;
SET STATEMENT system_versioning_alter_history = KEEP FOR
ALTER TABLE risk_review ADD UNIQUE KEY IF NOT EXISTS risk_review_in_order (programme, risk_id, reviewed_on, number);
SET STATEMENT system_versioning_alter_history = KEEP FOR
ALTER TABLE risk_review DROP KEY IF EXISTS risk_review_key;
SET STATEMENT system_versioning_alter_history = KEEP FOR
ALTER TABLE risk_score ADD COLUMN IF NOT EXISTS number INT NOT NULL DEFAULT 1 AFTER scored_on;
SET STATEMENT system_versioning_alter_history = KEEP FOR
ALTER TABLE risk_score ADD UNIQUE KEY IF NOT EXISTS risk_score_in_order (programme, risk_id, kind, scored_on, number);
SET STATEMENT system_versioning_alter_history = KEEP FOR
ALTER TABLE risk_score DROP KEY IF EXISTS risk_score_key;

-- What a form called the row that it added, so that the same form saved again adds no second.
SET STATEMENT system_versioning_alter_history = KEEP FOR
ALTER TABLE risk_control ADD COLUMN IF NOT EXISTS added_as VARCHAR(40) AFTER metric_id;
SET STATEMENT system_versioning_alter_history = KEEP FOR
ALTER TABLE risk_action ADD COLUMN IF NOT EXISTS added_as VARCHAR(40) AFTER note;
