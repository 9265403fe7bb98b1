ALTER TABLE registry.shops
  ADD COLUMN longitude double precision,
  ADD COLUMN latitude double precision,
  ADD COLUMN source_longitude double precision,
  ADD COLUMN source_latitude double precision,
  ADD COLUMN source_datum text;
COMMENT ON TABLE registry.shops IS
  'Shops of merchants on platforms, from the January and July reports (网络交易监督管理办法 25); contact sealed; longitude and latitude in WGS84, the source''s own values kept beside';

CREATE TABLE registry.revisions (
  entity text CONSTRAINT revisions_pk PRIMARY KEY,
  revision bigint NOT NULL,
  CONSTRAINT revisions_entity CHECK (entity IN ('platforms', 'shops'))
);
INSERT INTO registry.revisions (entity, revision) VALUES ('platforms', 0), ('shops', 0);
COMMENT ON TABLE registry.revisions IS
  'Grows with every batch that may have changed platforms or shops, in its transaction; tells readers who keep them in memory';
