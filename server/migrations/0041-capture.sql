-- One keyring for everybody who speaks to the API: the table gets roles and moves to identity with its rows
-- and numbers, so that keys in use stay valid and kept answers keep their key.
ALTER TABLE capture.api_keys
  ADD COLUMN role text NOT NULL DEFAULT 'push',
  ADD COLUMN subject_id integer,
  ADD COLUMN uscc text,
  ADD COLUMN officer text,
  ALTER COLUMN kinds DROP NOT NULL;
ALTER TABLE capture.api_keys
  ALTER COLUMN role DROP DEFAULT,
  ADD CONSTRAINT api_keys_role CHECK (CASE role
    WHEN 'push' THEN kinds IS NOT NULL AND num_nonnulls(subject_id, uscc, officer) = 0
    WHEN 'platform' THEN num_nulls(subject_id, uscc) = 0 AND num_nonnulls(kinds, source, officer) = 0
    WHEN 'officer' THEN officer IS NOT NULL AND num_nonnulls(kinds, source, subject_id, uscc) = 0
    ELSE false END);
COMMENT ON TABLE capture.api_keys IS
  'Keys of the API, each for one role: a source that pushes, a platform, an officer; kept as a hash';
ALTER TABLE capture.api_keys SET SCHEMA identity;
