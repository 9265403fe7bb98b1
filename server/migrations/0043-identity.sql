-- Keys speak the roles of people. An officer's key could do all there was, and goes on doing so as an approver's.
ALTER TABLE identity.api_keys ADD COLUMN counties text[];
ALTER TABLE identity.api_keys DROP CONSTRAINT api_keys_role;
UPDATE identity.api_keys
  SET role = CASE role WHEN 'push' THEN 'source' WHEN 'officer' THEN 'approver' ELSE role END;
ALTER TABLE identity.api_keys ADD CONSTRAINT api_keys_role CHECK (CASE
  WHEN role = 'source' THEN kinds IS NOT NULL AND num_nonnulls(subject_id, uscc, officer, counties) = 0
  WHEN role = 'platform'
    THEN num_nulls(subject_id, uscc) = 0 AND num_nonnulls(kinds, source, officer, counties) = 0
  WHEN role IN ('officer', 'reviewer', 'approver', 'admin', 'auditor')
    THEN officer IS NOT NULL AND num_nonnulls(kinds, source, subject_id, uscc) = 0
  ELSE false END);
COMMENT ON TABLE identity.api_keys IS
  'Keys of the API, each for one role: a source that pushes, a platform, somebody of the bureau; kept as a hash';
COMMENT ON COLUMN identity.api_keys.counties IS 'Counties that a key of the bureau is limited to; null: the whole city';
