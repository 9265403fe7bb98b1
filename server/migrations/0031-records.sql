-- Past grades are recomputed from revisions that were current then, so the index serves all of them.
DROP INDEX records.credit_records_subject;
CREATE INDEX credit_records_subject ON records.credit_records (subject_id);
