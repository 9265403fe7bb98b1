-- Runs before know not whom they were about, so the first day after them is about everybody.
ALTER TABLE assessment.runs ADD COLUMN covers_register boolean NOT NULL DEFAULT false;
COMMENT ON TABLE assessment.runs IS
  'One row a calculation whose results were stored, with all that entered it beside the records: a past score is recomputed from these; sequence: last record known; undone_up_to: without the records that were annulled after sequence up to here; started_by: where a person asked for it; grade_changes: results whose grade differs from the one before; covers_register: with it the result of every subject as of the day is on file, whether it was assessed or time has not moved it';
