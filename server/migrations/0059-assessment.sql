ALTER TABLE assessment.runs DROP CONSTRAINT runs_trigger;
ALTER TABLE assessment.runs ADD CONSTRAINT runs_trigger
  CHECK (trigger IN ('records', 'rules', 'day', 'request', 'correction', 'verification'));

ALTER TABLE assessment.pending_runs ADD COLUMN trigger text NOT NULL DEFAULT 'records';
ALTER TABLE assessment.pending_runs ALTER COLUMN trigger DROP DEFAULT;
ALTER TABLE assessment.pending_runs ADD CONSTRAINT pending_runs_trigger
  CHECK (trigger IN ('records', 'rules'));
COMMENT ON TABLE assessment.pending_runs IS
  'What asks for a run of the whole register: too many subjects touched at once, a feed that became fresh again, or (trigger rules) a version that decides from today on; the run empties it';
