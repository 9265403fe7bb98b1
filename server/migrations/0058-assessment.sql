ALTER TABLE assessment.runs DROP CONSTRAINT runs_trigger;
ALTER TABLE assessment.runs ADD CONSTRAINT runs_trigger
  CHECK (trigger IN ('records', 'day', 'request', 'correction', 'verification'));

CREATE TABLE assessment.verifications (
  verification_id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT verifications_pk PRIMARY KEY,
  as_of_day integer NOT NULL,
  sequence bigint NOT NULL,
  record_count bigint NOT NULL,
  sampled_count integer NOT NULL,
  on_file_count integer NOT NULL,
  difference_count integer NOT NULL,
  differences jsonb NOT NULL,
  outcome text NOT NULL,
  started_by text,
  started_at timestamptz NOT NULL,
  finished_at timestamptz NOT NULL,
  CONSTRAINT verifications_outcome CHECK (outcome IN ('same', 'healed', 'open'))
);
COMMENT ON TABLE assessment.verifications IS
  'What each comparison of projection, register and results on file came to; append-only. sampled_count: subjects assessed on both engines; on_file_count: of these, compared with their result on file; differences: the first of them, in words; outcome: healed where the projection was rebuilt and all is the same since, open where somebody has to look';
CREATE TRIGGER verifications_append_only BEFORE UPDATE OR DELETE ON assessment.verifications
  FOR EACH ROW EXECUTE FUNCTION assessment.refuse_change();
