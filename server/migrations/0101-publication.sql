CREATE TABLE publication.replies (
  reply_id integer GENERATED ALWAYS AS IDENTITY CONSTRAINT replies_pk PRIMARY KEY,
  subject_id integer NOT NULL,
  uscc text NOT NULL,
  words text NOT NULL,
  state text NOT NULL DEFAULT 'pending',
  CONSTRAINT replies_words CHECK (words <> ''),
  CONSTRAINT replies_state CHECK (
    state IN ('pending', 'shown', 'refused', 'withdrawn', 'replaced'))
);
CREATE UNIQUE INDEX replies_one_pending ON publication.replies (subject_id) WHERE state = 'pending';
CREATE UNIQUE INDEX replies_one_shown ON publication.replies (subject_id) WHERE state = 'shown';
CREATE INDEX replies_shown_by_code ON publication.replies (uscc) WHERE state = 'shown';
CREATE INDEX replies_newest ON publication.replies (subject_id, reply_id);
CREATE INDEX replies_by_state ON publication.replies (state, reply_id);
COMMENT ON TABLE publication.replies IS
  'What platforms say about their grade on their public page, in the words that would be shown; words never change';

CREATE TABLE publication.reply_steps (
  step_id integer GENERATED ALWAYS AS IDENTITY CONSTRAINT reply_steps_pk PRIMARY KEY,
  reply_id integer NOT NULL CONSTRAINT reply_steps_reply_fk REFERENCES publication.replies,
  state text NOT NULL,
  done_by text NOT NULL,
  reason text,
  done_at timestamptz NOT NULL,
  CONSTRAINT reply_steps_once UNIQUE (reply_id, state),
  CONSTRAINT reply_steps_reason CHECK ((state IN ('shown', 'refused')) = (reason IS NOT NULL))
);
COMMENT ON TABLE publication.reply_steps IS
  'Into which state a reply came, by whom, when and why; append-only; no state comes twice';

CREATE TRIGGER replies_words_stay BEFORE UPDATE OF reply_id, subject_id, uscc, words OR DELETE
  ON publication.replies FOR EACH ROW EXECUTE FUNCTION publication.refuse_change();
CREATE TRIGGER reply_steps_append_only BEFORE UPDATE OR DELETE ON publication.reply_steps
  FOR EACH ROW EXECUTE FUNCTION publication.refuse_change();
