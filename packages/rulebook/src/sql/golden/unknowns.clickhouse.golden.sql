SELECT r.subject_id, r.source_key, r.term FROM credit_records r
WHERE r.status = 1 AND (NOT (r.term IN (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16))
  OR (r.term IN (11, 12) AND (r.k IS NULL OR r.n IS NULL
  OR (r.n > 0 AND (r.lower_millionths IS NULL OR r.upper_millionths IS NULL)))));
