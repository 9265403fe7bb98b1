CREATE SCHEMA identity;

CREATE TABLE identity.confirmed_codes (
  code text CONSTRAINT confirmed_codes_pk PRIMARY KEY,
  confirmed_by text NOT NULL,
  reason text NOT NULL,
  confirmed_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE identity.confirmed_codes IS
  'Credit codes whose check characters fail and that an officer has confirmed, once for all';

CREATE TABLE identity.matches (
  match_id integer GENERATED ALWAYS AS IDENTITY CONSTRAINT matches_pk PRIMARY KEY,
  source text NOT NULL,
  name_key text NOT NULL,
  name text NOT NULL,
  code text NOT NULL,
  matched_by text NOT NULL,
  reason text NOT NULL,
  matched_at timestamptz NOT NULL DEFAULT now(),
  revoked_by text,
  revoke_reason text,
  revoked_at timestamptz
);
CREATE UNIQUE INDEX matches_standing ON identity.matches (source, name_key) WHERE revoked_at IS NULL;
COMMENT ON TABLE identity.matches IS
  'A person''s decision that a name in one source means one credit code; a revoked one stays on file';

CREATE TABLE identity.key_fingerprint (
  singleton boolean CONSTRAINT key_fingerprint_pk PRIMARY KEY DEFAULT true,
  fingerprint text NOT NULL,
  CONSTRAINT key_fingerprint_single CHECK (singleton)
);
COMMENT ON TABLE identity.key_fingerprint IS
  'Which secret key hashed and sealed what this database holds; another key is refused at start';
