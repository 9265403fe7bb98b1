CREATE TABLE identity.accounts (
  account_id integer GENERATED ALWAYS AS IDENTITY CONSTRAINT accounts_pk PRIMARY KEY,
  login text NOT NULL,
  name text NOT NULL,
  role text NOT NULL,
  counties text[],
  subject_id integer,
  uscc text,
  password_hash text,
  must_change_password boolean NOT NULL DEFAULT false,
  uses_provider boolean NOT NULL DEFAULT false,
  provider_issuer text,
  provider_subject text,
  sealed_totp_secret bytea,
  is_totp_on boolean NOT NULL DEFAULT false,
  totp_last_step bigint,
  recovery_hashes text[] NOT NULL DEFAULT '{}',
  blocked_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  created_by text NOT NULL,
  CONSTRAINT accounts_login_once UNIQUE (login),
  CONSTRAINT accounts_login CHECK (login ~ '^[a-z0-9][a-z0-9._@-]{1,63}$'),
  CONSTRAINT accounts_scope CHECK (CASE
    WHEN role = 'platform' THEN num_nulls(subject_id, uscc) = 0 AND counties IS NULL
    WHEN role IN ('officer', 'reviewer', 'approver', 'admin', 'auditor')
      THEN num_nonnulls(subject_id, uscc) = 0 AND (counties IS NULL OR cardinality(counties) > 0)
    ELSE false END),
  CONSTRAINT accounts_way_in CHECK (uses_provider = (password_hash IS NULL)),
  CONSTRAINT accounts_provider CHECK ((provider_issuer IS NULL) = (provider_subject IS NULL)),
  CONSTRAINT accounts_totp CHECK (NOT is_totp_on OR sealed_totp_secret IS NOT NULL)
);
CREATE UNIQUE INDEX accounts_provider_once ON identity.accounts (provider_issuer, provider_subject);
COMMENT ON TABLE identity.accounts IS
  'People who sign in: the bureau and platforms, each with one role; counties null: the whole city; never deleted, only blocked';

CREATE TABLE identity.sessions (
  session_id integer GENERATED ALWAYS AS IDENTITY CONSTRAINT sessions_pk PRIMARY KEY,
  token_sha256 text NOT NULL CONSTRAINT sessions_token_once UNIQUE,
  account_id integer NOT NULL CONSTRAINT sessions_account REFERENCES identity.accounts,
  started_at timestamptz NOT NULL,
  seen_at timestamptz NOT NULL,
  absolute_end timestamptz NOT NULL,
  ended_at timestamptz,
  address text NOT NULL,
  agent text NOT NULL
);
CREATE INDEX sessions_open ON identity.sessions (account_id) WHERE ended_at IS NULL;
COMMENT ON TABLE identity.sessions IS
  'Who is signed in; the token lies only in the browser''s cookie, here its SHA-256';

CREATE TABLE identity.sign_in_attempts (
  attempt_id integer GENERATED ALWAYS AS IDENTITY CONSTRAINT sign_in_attempts_pk PRIMARY KEY,
  login text NOT NULL,
  address text NOT NULL,
  tried_at timestamptz NOT NULL,
  outcome text NOT NULL,
  CONSTRAINT sign_in_attempts_outcome CHECK (outcome IN ('refused', 'code_needed', 'entered'))
);
CREATE INDEX sign_in_attempts_login ON identity.sign_in_attempts (login, attempt_id DESC);
CREATE INDEX sign_in_attempts_address ON identity.sign_in_attempts (address, attempt_id DESC);
COMMENT ON TABLE identity.sign_in_attempts IS
  'Every try to sign in, by which logins and addresses are locked; counted as refused until it has succeeded';

CREATE TABLE identity.audit_entries (
  entry_id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT audit_entries_pk PRIMARY KEY,
  happened_at timestamptz NOT NULL,
  name text NOT NULL,
  login text NOT NULL,
  role text,
  account_id integer,
  act text NOT NULL,
  params jsonb NOT NULL,
  uscc text,
  status integer,
  request_id text,
  address text
);
CREATE INDEX audit_entries_login ON identity.audit_entries (login, entry_id DESC);
CREATE INDEX audit_entries_act ON identity.audit_entries (act, entry_id DESC);
CREATE INDEX audit_entries_uscc ON identity.audit_entries (uscc, entry_id DESC) WHERE uscc IS NOT NULL;
CREATE INDEX audit_entries_moment ON identity.audit_entries (happened_at);
COMMENT ON TABLE identity.audit_entries IS
  'Who did and read what: every write and every read of protected data, append-only; role null: at the machine itself';

CREATE FUNCTION identity.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '%.% is append-only', TG_TABLE_SCHEMA, TG_TABLE_NAME;
END $$;
CREATE TRIGGER audit_entries_append_only BEFORE UPDATE OR DELETE ON identity.audit_entries
  FOR EACH ROW EXECUTE FUNCTION identity.refuse_change();
CREATE TRIGGER audit_entries_not_emptied BEFORE TRUNCATE ON identity.audit_entries
  FOR EACH STATEMENT EXECUTE FUNCTION identity.refuse_change();
