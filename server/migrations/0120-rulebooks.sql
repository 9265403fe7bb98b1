CREATE SCHEMA rulebooks;

CREATE TABLE rulebooks.versions (
  version_id integer GENERATED ALWAYS AS IDENTITY CONSTRAINT versions_pk PRIMARY KEY,
  rulebook_id text NOT NULL,
  version text NOT NULL,
  applies_to text NOT NULL,
  body text NOT NULL,
  sha256 text NOT NULL,
  stage text NOT NULL,
  round integer NOT NULL DEFAULT 1,
  CONSTRAINT versions_name UNIQUE (rulebook_id, version),
  CONSTRAINT versions_stage CHECK (stage IN ('draft', 'inReview', 'approved', 'inUse', 'withdrawn'))
);
COMMENT ON TABLE rulebooks.versions IS
  'Versions of the rulebooks; body: the file as it was written. inUse: by its terms scheduled, active or retired. round: grows when signatures lapse; only those of the newest count';

CREATE TABLE rulebooks.terms (
  term_id integer GENERATED ALWAYS AS IDENTITY CONSTRAINT terms_pk PRIMARY KEY,
  version_id integer NOT NULL CONSTRAINT terms_version_fk REFERENCES rulebooks.versions,
  applies_to text NOT NULL,
  from_day integer
);
CREATE UNIQUE INDEX terms_one_a_day ON rulebooks.terms (applies_to, coalesce(from_day, -2147483648));
COMMENT ON TABLE rulebooks.terms IS
  'From which day a version decides, until the next of its kind of subject does; from_day null: since ever, which is the founding one';

CREATE TABLE rulebooks.sign_offs (
  sign_off_id integer GENERATED ALWAYS AS IDENTITY CONSTRAINT sign_offs_pk PRIMARY KEY,
  version_id integer NOT NULL CONSTRAINT sign_offs_version_fk REFERENCES rulebooks.versions,
  round integer NOT NULL,
  part text NOT NULL,
  name text NOT NULL,
  login text NOT NULL,
  sha256 text NOT NULL,
  changes_hash text NOT NULL,
  changed_count integer NOT NULL,
  as_of_day integer NOT NULL,
  sequence bigint NOT NULL,
  signed_at timestamptz NOT NULL,
  CONSTRAINT sign_offs_part CHECK (part IN ('author', 'approver')),
  CONSTRAINT sign_offs_once UNIQUE (version_id, round, part)
);
COMMENT ON TABLE rulebooks.sign_offs IS
  'Who signed which text knowing which list of subjects whose grade or score changes by it (changes_hash, as of a day and a record); append-only';

CREATE TABLE rulebooks.steps (
  step_id integer GENERATED ALWAYS AS IDENTITY CONSTRAINT steps_pk PRIMARY KEY,
  version_id integer NOT NULL CONSTRAINT steps_version_fk REFERENCES rulebooks.versions,
  step text NOT NULL,
  name text,
  login text,
  reason text,
  sha256 text NOT NULL,
  from_day integer,
  done_at timestamptz NOT NULL,
  CONSTRAINT steps_person CHECK ((name IS NULL) = (login IS NULL))
);
CREATE INDEX steps_version ON rulebooks.steps (version_id, step_id);
COMMENT ON TABLE rulebooks.steps IS
  'What was done to a version, by whom (null: it came with the program), when and why; its newest number is the revision of the whole schema; append-only';

CREATE FUNCTION rulebooks.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '%.% is append-only', TG_TABLE_SCHEMA, TG_TABLE_NAME;
END $$;
CREATE TRIGGER sign_offs_append_only BEFORE UPDATE OR DELETE ON rulebooks.sign_offs
  FOR EACH ROW EXECUTE FUNCTION rulebooks.refuse_change();
CREATE TRIGGER steps_append_only BEFORE UPDATE OR DELETE ON rulebooks.steps
  FOR EACH ROW EXECUTE FUNCTION rulebooks.refuse_change();

CREATE FUNCTION rulebooks.keep_text() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.rulebook_id <> NEW.rulebook_id OR OLD.version <> NEW.version
    OR OLD.applies_to <> NEW.applies_to THEN
    RAISE EXCEPTION 'a version keeps its name';
  END IF;
  IF (OLD.body <> NEW.body OR OLD.sha256 <> NEW.sha256)
    AND (NEW.stage <> 'draft' OR NEW.round = OLD.round AND OLD.stage <> 'draft'
      OR EXISTS (SELECT FROM rulebooks.terms t WHERE t.version_id = OLD.version_id)) THEN
    RAISE EXCEPTION 'the text of a version that was signed or used does not change';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER versions_keep_text BEFORE UPDATE ON rulebooks.versions
  FOR EACH ROW EXECUTE FUNCTION rulebooks.keep_text();
