CREATE SCHEMA notices;

CREATE TABLE notices.notices (
  notice_id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT notices_pk PRIMARY KEY,
  event_key text NOT NULL,
  subject_id integer,
  uscc text,
  kind text NOT NULL,
  template text NOT NULL,
  template_version integer NOT NULL,
  title_zh text NOT NULL,
  text_zh text NOT NULL,
  title_en text NOT NULL,
  text_en text NOT NULL,
  sha256 text NOT NULL,
  made_day integer NOT NULL,
  created_at timestamptz NOT NULL,
  read_at timestamptz,
  read_by text,
  CONSTRAINT notices_event_once UNIQUE (event_key),
  CONSTRAINT notices_addressee CHECK ((subject_id IS NULL) = (uscc IS NULL)),
  CONSTRAINT notices_read CHECK ((read_at IS NULL) = (read_by IS NULL))
);
CREATE INDEX notices_subject ON notices.notices (subject_id, notice_id DESC);
CREATE INDEX notices_kind ON notices.notices (kind, notice_id DESC);
CREATE INDEX notices_unread ON notices.notices (subject_id, notice_id DESC) WHERE read_at IS NULL;
COMMENT ON TABLE notices.notices IS
  'What was told to whom in which words, append-only but for who read it first and when; subject_id null: the bureau itself; sha256: over the four texts, see wordsOfNotice; one row an event';

CREATE TABLE notices.contacts (
  subject_id integer CONSTRAINT contacts_pk PRIMARY KEY,
  email text,
  webhook_url text,
  sealed_webhook_secret bytea,
  language text NOT NULL,
  changed_at timestamptz NOT NULL,
  CONSTRAINT contacts_language CHECK (language IN ('zh', 'en')),
  CONSTRAINT contacts_secret CHECK (sealed_webhook_secret IS NULL OR webhook_url IS NOT NULL)
);
COMMENT ON TABLE notices.contacts IS
  'Where a platform wants its notices besides the inbox; the secret is sealed';

CREATE FUNCTION notices.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.read_at IS NULL AND NEW.read_at IS NOT NULL
    AND to_jsonb(OLD) - 'read_at' - 'read_by' = to_jsonb(NEW) - 'read_at' - 'read_by'
  THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION '%.% is append-only', TG_TABLE_SCHEMA, TG_TABLE_NAME;
END $$;
CREATE TRIGGER notices_append_only BEFORE UPDATE OR DELETE ON notices.notices
  FOR EACH ROW EXECUTE FUNCTION notices.refuse_change();
