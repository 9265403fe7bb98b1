SELECT r.subject_id, r.source_key, r.term FROM credit_records r
WHERE r.status = 1 AND NOT (r.term BETWEEN 1 AND 16)
UNION ALL
SELECT r.subject_id, r.source_key, r.term FROM credit_records r
WHERE r.status = 1 AND r.term IN (11, 12) AND (r.k IS NULL OR r.n IS NULL
  OR (r.n > 0 AND (r.lower_millionths IS NULL OR r.upper_millionths IS NULL)));
