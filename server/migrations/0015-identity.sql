CREATE TABLE identity.saved_filters (
  filter_id integer GENERATED ALWAYS AS IDENTITY CONSTRAINT saved_filters_pk PRIMARY KEY,
  owner text NOT NULL,
  list text NOT NULL,
  name text NOT NULL,
  query text NOT NULL,
  saved_at timestamptz NOT NULL,
  CONSTRAINT saved_filters_name_once UNIQUE (owner, list, name)
);
COMMENT ON TABLE identity.saved_filters IS
  'Questions that somebody asks of a list again and again; owner: the name by which he signs in; query: as in the address of the page';
