SELECT r.subject_id, r.source_key, r.term FROM credit_records r
WHERE r.status = 1 AND NOT (r.term BETWEEN 1 AND 12);
