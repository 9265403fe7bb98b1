-- Who asked for a run, and how many grades it changed; unknown for runs before.
ALTER TABLE assessment.runs
  ADD COLUMN started_by text,
  ADD COLUMN grade_changes integer;
COMMENT ON TABLE assessment.runs IS
  'One row a calculation whose results were stored, with all that entered it beside the records: a past score is recomputed from these; sequence: last record known; undone_up_to: without the records that were annulled after sequence up to here; started_by: where a person asked for it; grade_changes: results whose grade differs from the one before';
