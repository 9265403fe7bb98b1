ALTER TABLE assessment.runs DROP CONSTRAINT runs_trigger;
ALTER TABLE assessment.runs ADD CONSTRAINT runs_trigger
  CHECK (trigger IN ('records', 'day', 'request', 'correction'));
ALTER TABLE assessment.runs ADD COLUMN undone_up_to bigint;
ALTER TABLE assessment.assessments ADD COLUMN amends_id bigint
  CONSTRAINT assessments_amends_fk REFERENCES assessment.assessments;

COMMENT ON TABLE assessment.runs IS
  'One row a calculation whose results were stored, with all that entered it beside the records: a past score is recomputed from these; sequence: last record known; undone_up_to: without the records that were annulled after sequence up to here';
COMMENT ON TABLE assessment.assessments IS
  'Scores and grades, append-only, one row only where something changed; sums: tenths by group, statutory, bonus and coverage; peer_tenths: tenths by indicator compared with peers; amends_id: the same day computed again without a record that was annulled since, never the newest of its subject';
