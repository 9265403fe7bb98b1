CREATE SCHEMA capture;

CREATE TABLE capture.batches (
  batch_id integer GENERATED ALWAYS AS IDENTITY CONSTRAINT batches_pk PRIMARY KEY,
  kind text NOT NULL,
  source text NOT NULL,
  origin text NOT NULL,
  name text NOT NULL,
  sha256 text NOT NULL,
  data_as_of_day integer NOT NULL,
  state text NOT NULL DEFAULT 'checking',
  row_count integer NOT NULL DEFAULT 0,
  accepted_count integer NOT NULL DEFAULT 0,
  unchanged_count integer NOT NULL DEFAULT 0,
  older_count integer NOT NULL DEFAULT 0,
  quarantined_count integer NOT NULL DEFAULT 0,
  started_at timestamptz NOT NULL DEFAULT now(),
  beat_at timestamptz NOT NULL DEFAULT now(),
  finished_at timestamptz,
  failure jsonb,
  CONSTRAINT batches_state_known CHECK (state IN ('checking', 'committed', 'failed'))
);
CREATE INDEX batches_content ON capture.batches (kind, source, sha256) WHERE state = 'committed';
COMMENT ON TABLE capture.batches IS
  'One row a file or API call taken in: checked first, then committed whole or not at all';

CREATE TABLE capture.feed_dates (
  source text NOT NULL,
  kind text NOT NULL,
  data_as_of_day integer NOT NULL,
  batch_id integer NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT feed_dates_pk PRIMARY KEY (kind, source, data_as_of_day)
);
COMMENT ON TABLE capture.feed_dates IS
  'Up to which day each source''s data reaches; the newest decides whether the feed is fresh';

CREATE TABLE capture.quarantined_rows (
  row_id integer GENERATED ALWAYS AS IDENTITY CONSTRAINT quarantined_rows_pk PRIMARY KEY,
  batch_id integer NOT NULL CONSTRAINT quarantined_rows_batch_fk REFERENCES capture.batches,
  kind text NOT NULL,
  source text NOT NULL,
  line integer NOT NULL,
  key text,
  reason text NOT NULL,
  waits_for text,
  cells json NOT NULL,
  sealed_cells bytea,
  errors jsonb NOT NULL,
  content_digest bytea NOT NULL,
  state text NOT NULL DEFAULT 'staged',
  resolved_at timestamptz,
  resolution text,
  CONSTRAINT quarantined_rows_state_known CHECK (state IN ('staged', 'open', 'resolved'))
);
CREATE INDEX quarantined_rows_open ON capture.quarantined_rows (reason, row_id) WHERE state = 'open';
CREATE INDEX quarantined_rows_waiting ON capture.quarantined_rows (waits_for) WHERE state = 'open';
CREATE UNIQUE INDEX quarantined_rows_once ON capture.quarantined_rows (kind, source, content_digest)
  WHERE state = 'open';
CREATE INDEX quarantined_rows_batch ON capture.quarantined_rows (batch_id);
COMMENT ON TABLE capture.quarantined_rows IS
  'Rows that could not be accepted: what is wrong in which cell, or what they wait for; nothing is dropped';

CREATE TABLE capture.api_keys (
  key_id integer GENERATED ALWAYS AS IDENTITY CONSTRAINT api_keys_pk PRIMARY KEY,
  label text NOT NULL,
  secret_sha256 text NOT NULL CONSTRAINT api_keys_secret_unique UNIQUE,
  source text,
  kinds text[] NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  revoked_at timestamptz
);
COMMENT ON TABLE capture.api_keys IS
  'Keys by which other systems may send records: for one source and the kinds named, kept as a hash';

CREATE TABLE capture.idempotent_answers (
  key_id integer NOT NULL,
  idempotency_key text NOT NULL,
  request_sha256 text NOT NULL,
  status integer NOT NULL,
  answer jsonb NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT idempotent_answers_pk PRIMARY KEY (key_id, idempotency_key)
);
COMMENT ON TABLE capture.idempotent_answers IS
  'What was answered to a request with an Idempotency-Key, so that a retry gets the same answer';
