CREATE SCHEMA publication;

CREATE TABLE publication.signing_keys (
  kid text CONSTRAINT signing_keys_pk PRIMARY KEY,
  public_x text NOT NULL,
  sealed_private bytea,
  created_at timestamptz NOT NULL,
  retired_at timestamptz,
  retired_by text,
  retired_why text,
  CONSTRAINT signing_keys_retired CHECK ((retired_at IS NULL) = (sealed_private IS NOT NULL))
);
CREATE UNIQUE INDEX signing_keys_one_in_force ON publication.signing_keys ((true))
  WHERE retired_at IS NULL;
COMMENT ON TABLE publication.signing_keys IS
  'Ed25519 keys of the register; a retired one loses its private half and keeps its public one for ever';

CREATE SEQUENCE publication.record_numbers;
CREATE TABLE publication.public_records (
  record_id bigint CONSTRAINT public_records_pk PRIMARY KEY,
  type text NOT NULL,
  subject_id integer NOT NULL,
  published_id bigint CONSTRAINT public_records_published_once UNIQUE,
  about_id bigint CONSTRAINT public_records_about_fk REFERENCES publication.public_records,
  record_keys text[] NOT NULL,
  next_end_day integer,
  day integer NOT NULL,
  kid text NOT NULL CONSTRAINT public_records_key_fk REFERENCES publication.signing_keys,
  sha256 text NOT NULL,
  document text NOT NULL,
  CONSTRAINT public_records_type CHECK (type IN ('grade', 'correction', 'withdrawal')),
  CONSTRAINT public_records_about CHECK ((type = 'grade') = (published_id IS NOT NULL)
    AND (type = 'grade') = (about_id IS NULL))
);
CREATE INDEX public_records_subject ON publication.public_records (subject_id, record_id DESC);
CREATE UNIQUE INDEX public_records_withdrawn_once ON publication.public_records (about_id)
  WHERE type = 'withdrawal';
COMMENT ON TABLE publication.public_records IS
  'Everything published, append-only, as the exact signed text: grades with their receipts, corrections and withdrawals; published_id: row of grading; about_id: grade that is corrected or withdrawn; record_keys: credit records that counted in a grade or were annulled; next_end_day: first day on which one of them stops counting';

CREATE SEQUENCE publication.revisions;
CREATE TABLE publication.standings (
  subject_id integer CONSTRAINT standings_pk PRIMARY KEY,
  uscc text COLLATE "C" NOT NULL CONSTRAINT standings_uscc_unique UNIQUE,
  name text NOT NULL,
  operator text NOT NULL,
  county jsonb,
  county_code text,
  site text,
  state text NOT NULL,
  grade text NOT NULL,
  grade_name jsonb NOT NULL,
  grade_words jsonb NOT NULL,
  score_tenths integer,
  as_of_day integer NOT NULL,
  published_day integer NOT NULL,
  valid_until_day integer NOT NULL,
  next_end_day integer,
  record_id bigint NOT NULL CONSTRAINT standings_record_fk REFERENCES publication.public_records,
  receipt_sha256 text NOT NULL,
  rulebook_version text NOT NULL,
  revision bigint NOT NULL CONSTRAINT standings_revision_unique UNIQUE,
  changed_at timestamptz NOT NULL,
  CONSTRAINT standings_state CHECK (state IN ('inForce', 'stale', 'expired', 'revoked'))
);
CREATE INDEX standings_county ON publication.standings (county_code, uscc);
CREATE INDEX standings_grade ON publication.standings (grade, uscc);
CREATE INDEX standings_validity ON publication.standings (valid_until_day) WHERE state IN ('inForce', 'stale');
CREATE INDEX standings_ends ON publication.standings (next_end_day) WHERE next_end_day IS NOT NULL;
COMMENT ON TABLE publication.standings IS
  'What the public sees of each subject now, one row each, changed in the transaction that changes it; follows from public_records and the live grade';

CREATE TABLE publication.withdrawal_approvals (
  record_id bigint NOT NULL
    CONSTRAINT withdrawal_approvals_record_fk REFERENCES publication.public_records,
  officer text NOT NULL,
  why text NOT NULL,
  approved_at timestamptz NOT NULL,
  CONSTRAINT withdrawal_approvals_pk PRIMARY KEY (record_id, officer)
);
COMMENT ON TABLE publication.withdrawal_approvals IS
  'Officers who want a published grade taken back; two different ones take it back';

CREATE FUNCTION publication.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '%.% is append-only', TG_TABLE_SCHEMA, TG_TABLE_NAME;
END $$;
CREATE TRIGGER public_records_append_only BEFORE UPDATE OR DELETE ON publication.public_records
  FOR EACH ROW EXECUTE FUNCTION publication.refuse_change();
CREATE TRIGGER withdrawal_approvals_append_only BEFORE UPDATE OR DELETE
  ON publication.withdrawal_approvals FOR EACH ROW EXECUTE FUNCTION publication.refuse_change();
