CREATE SCHEMA records;

CREATE SEQUENCE records.sequence;

CREATE TABLE records.terms (
  term integer GENERATED ALWAYS AS IDENTITY CONSTRAINT terms_pk PRIMARY KEY,
  spelling text NOT NULL CONSTRAINT terms_spelling_unique UNIQUE
);
COMMENT ON TABLE records.terms IS
  'What kinds of fact records state, e.g. finding:G2-03:other; the integer is what statements join on';

CREATE TABLE records.credit_records (
  sequence bigint CONSTRAINT credit_records_pk PRIMARY KEY,
  superseded_by bigint,
  source text COLLATE "C" NOT NULL,
  source_id text COLLATE "C" NOT NULL,
  revision integer NOT NULL,
  subject_id integer NOT NULL,
  platform_id integer,
  term integer NOT NULL,
  status smallint NOT NULL,
  occurred_day integer NOT NULL,
  cured_day integer NOT NULL,
  repaired_day integer NOT NULL,
  ended_day integer NOT NULL,
  deadline_day integer NOT NULL,
  event_key text,
  points integer,
  k bigint,
  n bigint,
  lower_millionths integer,
  upper_millionths integer,
  amount_cents bigint,
  inspection text,
  attributes json,
  digest bytea NOT NULL,
  data_as_of_day integer NOT NULL,
  batch_id integer NOT NULL
);
CREATE UNIQUE INDEX credit_records_current ON records.credit_records (source, source_id)
  WHERE superseded_by IS NULL;
CREATE INDEX credit_records_subject ON records.credit_records (subject_id) WHERE superseded_by IS NULL;
CREATE INDEX credit_records_superseded ON records.credit_records (superseded_by)
  WHERE superseded_by IS NOT NULL;
COMMENT ON TABLE records.credit_records IS
  'Everything known about subjects, append-only by revision; days count from 1970-01-01, 9999999 means none';

CREATE UNLOGGED TABLE records.staged_records (
  batch_id integer NOT NULL,
  source text COLLATE "C" NOT NULL,
  source_id text COLLATE "C" NOT NULL,
  revision integer,
  subject_id integer NOT NULL,
  platform_id integer,
  term integer NOT NULL,
  status smallint NOT NULL,
  occurred_day integer NOT NULL,
  cured_day integer NOT NULL,
  repaired_day integer NOT NULL,
  ended_day integer NOT NULL,
  deadline_day integer NOT NULL,
  event_key text,
  points integer,
  k bigint,
  n bigint,
  lower_millionths integer,
  upper_millionths integer,
  amount_cents bigint,
  inspection text,
  attributes json,
  digest bytea NOT NULL,
  sealed_contact bytea
);
CREATE INDEX staged_records_batch ON records.staged_records (batch_id);
COMMENT ON TABLE records.staged_records IS
  'Records of a batch that is still being checked; empty when no import runs';

CREATE TABLE records.sealed_contacts (
  source text COLLATE "C" NOT NULL,
  source_id text COLLATE "C" NOT NULL,
  sealed bytea NOT NULL,
  CONSTRAINT sealed_contacts_pk PRIMARY KEY (source, source_id)
);
COMMENT ON TABLE records.sealed_contacts IS
  'Names and phones of complainants, encrypted and apart from their complaints (投诉举报处理办法 37)';
