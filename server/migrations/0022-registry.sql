CREATE FUNCTION registry.folded(words text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$ SELECT lower(normalize(words, NFKC)) $$;

-- Part of a Chinese name is two characters, too few for trigrams; integers compare faster than text.
CREATE FUNCTION registry.pairs_of(words text) RETURNS integer[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$ SELECT coalesce(array_agg((ascii(one) << 16) | ascii(next)), '{}')
    FROM unnest(string_to_array(words, NULL), string_to_array(substr(words, 2), NULL)) AS pair(one, next)
    WHERE next IS NOT NULL $$;

CREATE FUNCTION registry.bare_address(url text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$ SELECT lower(regexp_replace(url, '^([A-Za-z]+://)?(www\.)?', '')) $$;

ALTER TABLE registry.platforms ADD COLUMN words text NOT NULL GENERATED ALWAYS AS (registry.folded(
  name || E'\n' || operator_name || E'\n' || coalesce(address, '') || E'\n' || coalesce(site, ''))) STORED;

ALTER TABLE registry.shops
  ADD COLUMN shop_id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT shops_id_unique UNIQUE,
  ADD COLUMN words text NOT NULL GENERATED ALWAYS AS (registry.folded(
    merchant_name || E'\n' || coalesce(shop_name, '') || E'\n' || coalesce(address, ''))) STORED;
CREATE INDEX shops_pairs ON registry.shops USING gin (registry.pairs_of(words));
CREATE INDEX shops_address ON registry.shops (registry.bare_address(url) COLLATE "C");
CREATE INDEX shops_of_platform ON registry.shops (platform_id, shop_id);
CREATE INDEX shops_of_county ON registry.shops (county_code, shop_id);

CREATE TABLE registry.platform_grades (
  subject_id integer CONSTRAINT platform_grades_pk PRIMARY KEY,
  live_grade text NOT NULL,
  score_tenths integer,
  since_day integer NOT NULL,
  published_grade text,
  has_notice boolean NOT NULL
);
COMMENT ON TABLE registry.platform_grades IS
  'By what the list of platforms is filtered and put in order, as grading tells it in its own transactions; score_tenths null: not rated; made again at each start';
