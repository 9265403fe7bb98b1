SELECT r.subject_id, r.source_key, r.term FROM credit_records r
WHERE r.status = 1 AND (NOT (r.term IN (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12)));
