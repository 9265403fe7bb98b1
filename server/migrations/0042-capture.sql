-- Who took a batch in, how far it has come, and who stopped it; whoever ended a waiting row, and why.
ALTER TABLE capture.batches
  ADD COLUMN taken_by text,
  ADD COLUMN phase text DEFAULT 'waiting',
  ADD COLUMN row_total integer,
  ADD COLUMN cancelled_by text,
  ADD CONSTRAINT batches_phase_known CHECK (phase IN ('waiting', 'checking', 'committing'));
UPDATE capture.batches SET phase = NULL WHERE state <> 'checking';
COMMENT ON TABLE capture.batches IS
  'One row a file or API call taken in: checked first, then committed whole or not at all; phase: only while it is under way; row_total: where it was counted before';

ALTER TABLE capture.quarantined_rows
  ADD COLUMN resolved_by text,
  ADD COLUMN resolved_because text;
CREATE INDEX quarantined_rows_by_name ON capture.quarantined_rows (waits_for, row_id)
  WHERE state = 'open' AND waits_for IS NOT NULL;
COMMENT ON TABLE capture.quarantined_rows IS
  'Rows that could not be accepted: what is wrong in which cell, or what they wait for; nothing is dropped. resolved_by, resolved_because: where a person ended it';
