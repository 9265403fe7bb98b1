CREATE SCHEMA assessment;

CREATE TABLE assessment.register (
  register_id uuid NOT NULL DEFAULT gen_random_uuid(),
  only_row boolean NOT NULL DEFAULT true CONSTRAINT register_pk PRIMARY KEY
    CONSTRAINT register_only_row CHECK (only_row)
);
INSERT INTO assessment.register DEFAULT VALUES;
COMMENT ON TABLE assessment.register IS
  'Which register this database is; a projection that was fed from another one is rebuilt';

CREATE TABLE assessment.runs (
  run_id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT runs_pk PRIMARY KEY,
  rulebook_id text NOT NULL,
  rulebook_version text NOT NULL,
  as_of_day integer NOT NULL,
  sequence bigint NOT NULL,
  engine text NOT NULL,
  trigger text NOT NULL,
  feed_dates jsonb NOT NULL,
  medians jsonb NOT NULL,
  subject_count integer NOT NULL,
  changed_count integer NOT NULL,
  started_at timestamptz NOT NULL,
  finished_at timestamptz NOT NULL,
  CONSTRAINT runs_engine CHECK (engine IN ('postgres', 'duckdb')),
  CONSTRAINT runs_trigger CHECK (trigger IN ('records', 'day', 'request'))
);
CREATE INDEX runs_newest ON assessment.runs (as_of_day, run_id DESC);
COMMENT ON TABLE assessment.runs IS
  'One row a calculation whose results were stored, with all that entered it beside the records: a past score is recomputed from these; sequence: last record known';

CREATE TABLE assessment.assessments (
  assessment_id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT assessments_pk PRIMARY KEY,
  subject_id integer NOT NULL,
  run_id bigint NOT NULL CONSTRAINT assessments_run_fk REFERENCES assessment.runs,
  rulebook_version text NOT NULL,
  as_of_day integer NOT NULL,
  sequence bigint NOT NULL,
  score_tenths integer NOT NULL,
  grade text NOT NULL,
  decided_by text NOT NULL,
  decided_code text,
  sums jsonb NOT NULL,
  peer_tenths jsonb NOT NULL,
  records_digest text NOT NULL,
  CONSTRAINT assessments_decided_by CHECK (decided_by IN ('coverage', 'veto', 'score', 'ceiling'))
);
CREATE INDEX assessments_newest
  ON assessment.assessments (subject_id, as_of_day DESC, assessment_id DESC);
COMMENT ON TABLE assessment.assessments IS
  'Scores and grades, append-only, one row only where something changed; sums: tenths by group, statutory, bonus and coverage; peer_tenths: tenths by indicator compared with peers';

CREATE TABLE assessment.pending_runs (
  pending_id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT pending_runs_pk PRIMARY KEY,
  subject_count integer NOT NULL,
  sequence bigint NOT NULL,
  requested_at timestamptz NOT NULL
);
COMMENT ON TABLE assessment.pending_runs IS
  'What asks for a run of the whole register: too many subjects touched at once, or a feed that became fresh again; the run empties it';

CREATE FUNCTION assessment.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '%.% is append-only', TG_TABLE_SCHEMA, TG_TABLE_NAME;
END $$;
CREATE TRIGGER runs_append_only BEFORE UPDATE OR DELETE ON assessment.runs
  FOR EACH ROW EXECUTE FUNCTION assessment.refuse_change();
CREATE TRIGGER assessments_append_only BEFORE UPDATE OR DELETE ON assessment.assessments
  FOR EACH ROW EXECUTE FUNCTION assessment.refuse_change();
