-- A risk threatens a theme, an action, a metric or the programme itself.
SET STATEMENT system_versioning_alter_history = KEEP FOR
ALTER TABLE link
  DROP CONSTRAINT IF EXISTS link_kind,
  ADD CONSTRAINT link_kind CHECK (kind IN ('MEASURED_BY', 'CONTRIBUTES_TO', 'ANSWERS', 'THREATENS'));
