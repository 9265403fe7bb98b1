CREATE SCHEMA redress;

CREATE TABLE redress.statements (
  statement_id integer GENERATED ALWAYS AS IDENTITY CONSTRAINT statements_pk PRIMARY KEY,
  notice_id bigint NOT NULL,
  subject_id integer NOT NULL,
  uscc text NOT NULL,
  words text NOT NULL,
  contested text[] NOT NULL,
  state text NOT NULL DEFAULT 'received',
  CONSTRAINT statements_words CHECK (words <> ''),
  CONSTRAINT statements_state CHECK (state IN ('received', 'proposed', 'returned', 'upheld',
    'corrected', 'holdEnded', 'notUpheld', 'replaced', 'withdrawn', 'lapsed'))
);
CREATE UNIQUE INDEX statements_one_open ON redress.statements (notice_id)
  WHERE state IN ('received', 'proposed', 'returned', 'upheld');
CREATE INDEX statements_notice ON redress.statements (notice_id, statement_id);
CREATE INDEX statements_state_order ON redress.statements (state, statement_id);
COMMENT ON TABLE redress.statements IS
  'What platforms say about announced downgrades (陈述申辩), the pre-notice by its number; contested: records by source:id; words never change, another statement is another row';

CREATE TABLE redress.statement_steps (
  step_id integer GENERATED ALWAYS AS IDENTITY CONSTRAINT statement_steps_pk PRIMARY KEY,
  statement_id integer NOT NULL
    CONSTRAINT statement_steps_statement_fk REFERENCES redress.statements,
  state text NOT NULL,
  done_by text,
  done_login text,
  reason text,
  outcome text,
  records text[] NOT NULL,
  done_day integer NOT NULL,
  done_at timestamptz NOT NULL,
  CONSTRAINT statement_steps_outcome CHECK (outcome IN ('upheld', 'notUpheld')),
  CONSTRAINT statement_steps_proposal CHECK ((state = 'proposed') = (outcome IS NOT NULL)),
  CONSTRAINT statement_steps_person CHECK ((done_by IS NULL) = (done_login IS NULL)),
  CONSTRAINT statement_steps_reason CHECK (
    (state IN ('proposed', 'returned', 'notUpheld', 'upheld')) = (reason IS NOT NULL))
);
CREATE INDEX statement_steps_statement ON redress.statement_steps (statement_id, step_id);
COMMENT ON TABLE redress.statement_steps IS
  'Into which state a statement came, by whom (null: it followed from the rules), when and why; of a proposal also what it proposes and which records are to be corrected; append-only';

CREATE FUNCTION redress.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '%.% is append-only', TG_TABLE_SCHEMA, TG_TABLE_NAME;
END $$;
CREATE TRIGGER statements_words_stay
  BEFORE UPDATE OF statement_id, notice_id, subject_id, uscc, words, contested OR DELETE
  ON redress.statements FOR EACH ROW EXECUTE FUNCTION redress.refuse_change();
CREATE TRIGGER statement_steps_append_only BEFORE UPDATE OR DELETE ON redress.statement_steps
  FOR EACH ROW EXECUTE FUNCTION redress.refuse_change();
