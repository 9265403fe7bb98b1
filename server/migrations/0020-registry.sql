CREATE SCHEMA registry;

CREATE TABLE registry.counties (
  county_code text CONSTRAINT counties_pk PRIMARY KEY,
  name_zh text NOT NULL,
  name_en text NOT NULL,
  parent_code text NOT NULL
);
COMMENT ON TABLE registry.counties IS
  'Counties of the city, GB/T 2260; JH-KFQ is our extension for the development zone, which has no national code';
INSERT INTO registry.counties (county_code, name_zh, name_en, parent_code) VALUES
  ('330702', '婺城区', 'Wucheng', '330700'),
  ('330703', '金东区', 'Jindong', '330700'),
  ('330723', '武义县', 'Wuyi', '330700'),
  ('330726', '浦江县', 'Pujiang', '330700'),
  ('330727', '磐安县', 'Pan''an', '330700'),
  ('330781', '兰溪市', 'Lanxi', '330700'),
  ('330782', '义乌市', 'Yiwu', '330700'),
  ('330783', '东阳市', 'Dongyang', '330700'),
  ('330784', '永康市', 'Yongkang', '330700'),
  ('JH-KFQ', '金华开发区', 'Jinhua Development Zone', '330702');

CREATE TABLE registry.subjects (
  subject_id integer GENERATED ALWAYS AS IDENTITY CONSTRAINT subjects_pk PRIMARY KEY,
  code text COLLATE "C" CONSTRAINT subjects_code_unique UNIQUE,
  person_hash text CONSTRAINT subjects_person_unique UNIQUE,
  CONSTRAINT subjects_one_identity CHECK ((code IS NULL) <> (person_hash IS NULL))
);
COMMENT ON TABLE registry.subjects IS
  'One row a subject: a firm by its credit code, a natural person by a keyed hash and never by the number';

CREATE TABLE registry.platforms (
  subject_id integer CONSTRAINT platforms_pk PRIMARY KEY
    CONSTRAINT platforms_subject_fk REFERENCES registry.subjects,
  name text NOT NULL,
  operator_name text NOT NULL,
  platform_type text NOT NULL,
  site text,
  icp_number text,
  address text,
  county_code text,
  longitude double precision,
  latitude double precision,
  source_longitude double precision,
  source_latitude double precision,
  source_datum text,
  online_day integer,
  orders_per_year bigint,
  attributes jsonb NOT NULL DEFAULT '{}',
  data_as_of_day integer NOT NULL,
  batch_id integer NOT NULL
);
CREATE INDEX platforms_county ON registry.platforms (county_code);
CREATE INDEX platforms_name ON registry.platforms (name);
COMMENT ON TABLE registry.platforms IS
  'Platforms of the register as last reported; longitude and latitude in WGS84, the source''s own values kept beside';

CREATE TABLE registry.shops (
  platform_id integer NOT NULL CONSTRAINT shops_platform_fk REFERENCES registry.subjects,
  url text COLLATE "C" NOT NULL,
  merchant_id integer NOT NULL CONSTRAINT shops_merchant_fk REFERENCES registry.subjects,
  period text NOT NULL,
  merchant_name text NOT NULL,
  shop_name text,
  address text,
  county_code text,
  is_registered boolean,
  self_declaration text,
  is_over_limit boolean,
  verified_day integer,
  sealed_contact bytea,
  attributes jsonb NOT NULL DEFAULT '{}',
  data_as_of_day integer NOT NULL,
  batch_id integer NOT NULL,
  CONSTRAINT shops_pk PRIMARY KEY (platform_id, url)
);
CREATE INDEX shops_merchant ON registry.shops (merchant_id);
COMMENT ON TABLE registry.shops IS
  'Shops of merchants on platforms, from the January and July reports (网络交易监督管理办法 25); contact sealed';

CREATE UNLOGGED TABLE registry.staged_entities (
  batch_id integer NOT NULL,
  subject_id integer NOT NULL,
  platform_id integer,
  fields jsonb NOT NULL,
  sealed_contact bytea
);
CREATE INDEX staged_entities_batch ON registry.staged_entities (batch_id);
COMMENT ON TABLE registry.staged_entities IS
  'Platforms or shops of a batch that is still being checked; empty when no import runs';
