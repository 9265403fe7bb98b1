-- One more mark beside the pairs, below all of them: so that a name within a county is found without reading the
-- same name in all others.
CREATE FUNCTION registry.county_mark(code text) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$ SELECT 65536 + ('x' || left(md5(code), 4))::bit(16)::integer $$;

CREATE FUNCTION registry.marks_of(words text, county_code text) RETURNS integer[]
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$ SELECT registry.pairs_of(words) || registry.county_mark(coalesce(county_code, '')) $$;

DROP INDEX registry.shops_pairs;
CREATE INDEX shops_marks ON registry.shops USING gin (registry.marks_of(words, county_code));
