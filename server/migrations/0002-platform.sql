CREATE TABLE platform.outgoing_messages (
  message_id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT outgoing_messages_pk PRIMARY KEY,
  channel text NOT NULL,
  key text NOT NULL,
  ordering_key text,
  payload jsonb NOT NULL,
  state text NOT NULL DEFAULT 'waiting',
  attempts integer NOT NULL DEFAULT 0,
  attempts_before integer NOT NULL DEFAULT 0,
  next_at timestamptz NOT NULL DEFAULT now(),
  leased_until timestamptz,
  failure_kind text,
  failure text,
  created_at timestamptz NOT NULL DEFAULT now(),
  delivered_at timestamptz,
  CONSTRAINT outgoing_messages_once UNIQUE (channel, key),
  CONSTRAINT outgoing_messages_state CHECK (
    state IN ('waiting', 'sending', 'delivered', 'dead', 'cancelled')),
  CONSTRAINT outgoing_messages_lease CHECK ((state = 'sending') = (leased_until IS NOT NULL)),
  CONSTRAINT outgoing_messages_delivered CHECK ((state = 'delivered') = (delivered_at IS NOT NULL))
);
CREATE INDEX outgoing_messages_due ON platform.outgoing_messages (channel, next_at, message_id)
  WHERE state = 'waiting';
CREATE INDEX outgoing_messages_leased ON platform.outgoing_messages (channel, leased_until)
  WHERE state = 'sending';
CREATE INDEX outgoing_messages_order
  ON platform.outgoing_messages (channel, ordering_key, message_id)
  WHERE ordering_key IS NOT NULL AND state IN ('waiting', 'sending');
CREATE INDEX outgoing_messages_state ON platform.outgoing_messages (state, message_id);
COMMENT ON TABLE platform.outgoing_messages IS
  'Everything that leaves the system, written in the transaction that causes it; attempts_before: attempts made before it was last sent again by hand; times are the database''s own, since a sample''s clock stands still';

CREATE TABLE platform.outgoing_attempts (
  message_id bigint NOT NULL
    CONSTRAINT outgoing_attempts_message_fk REFERENCES platform.outgoing_messages,
  attempt integer NOT NULL,
  started_at timestamptz NOT NULL,
  ended_at timestamptz NOT NULL,
  outcome text NOT NULL,
  failure_kind text,
  answer text,
  CONSTRAINT outgoing_attempts_pk PRIMARY KEY (message_id, attempt),
  CONSTRAINT outgoing_attempts_outcome CHECK (outcome IN ('delivered', 'failed')),
  CONSTRAINT outgoing_attempts_failure CHECK ((outcome = 'failed') = (failure_kind IS NOT NULL))
);
COMMENT ON TABLE platform.outgoing_attempts IS
  'Every attempt to send a message and what the other side answered, append-only';

CREATE FUNCTION platform.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '%.% is append-only', TG_TABLE_SCHEMA, TG_TABLE_NAME;
END $$;
CREATE TRIGGER outgoing_attempts_append_only BEFORE UPDATE OR DELETE ON platform.outgoing_attempts
  FOR EACH ROW EXECUTE FUNCTION platform.refuse_change();
