ALTER TABLE assessment.runs DROP CONSTRAINT runs_engine;
ALTER TABLE assessment.runs ADD CONSTRAINT runs_engine
  CHECK (engine IN ('postgres', 'duckdb', 'clickhouse'));

CREATE TABLE assessment.cluster_marks (
  place text NOT NULL,
  build text NOT NULL,
  sequence bigint NOT NULL,
  sending_up_to bigint,
  record_counts jsonb NOT NULL,
  retired_count bigint NOT NULL,
  only_row boolean NOT NULL DEFAULT true CONSTRAINT cluster_marks_pk PRIMARY KEY
    CONSTRAINT cluster_marks_only_row CHECK (only_row),
  CONSTRAINT cluster_marks_forward CHECK (sending_up_to > sequence)
);
COMMENT ON TABLE assessment.cluster_marks IS
  'How far the ClickHouse servers have been fed: place and build name the tables there; all up to sequence has arrived, what follows up to sending_up_to may have; record_counts, retired_count: rows sent to each server so far';
