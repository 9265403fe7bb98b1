CREATE TABLE platform.settings (
  name text CONSTRAINT settings_pk PRIMARY KEY,
  value text NOT NULL
);
COMMENT ON TABLE platform.settings IS
  'What this installation has decided about itself, e.g. that its data are a sample and of which day';
COMMENT ON TABLE platform.migrations IS
  'Which numbered migrations were applied, with the hash of what they said';
