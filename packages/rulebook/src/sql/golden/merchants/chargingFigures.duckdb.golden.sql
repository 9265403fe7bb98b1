SELECT * FROM (SELECT r.subject_id,
  20780 AS as_of_day,
  MAX(-1) AS platform_type,
  MAX(CASE WHEN r.term = 1 THEN coalesce(r.n, 0) ELSE 0 END) AS orders,
  MAX(CASE WHEN r.term = 1 AND r.occurred_day <= 20780 THEN 1 ELSE 0 END) AS online,
  COUNT(CASE WHEN r.term = 12 AND r.occurred_day BETWEEN 20601 AND 20780 THEN 1 END) AS k_13,
  COUNT(CASE WHEN r.term = 12 AND r.occurred_day BETWEEN 20601 AND 20780 THEN 1 END) AS n_13,
  COUNT(CASE WHEN 1 = 0 AND r.occurred_day BETWEEN 20601 AND 20780 THEN 1 END) AS k_14,
  COUNT(CASE WHEN r.term = 12 AND r.occurred_day BETWEEN 20601 AND 20780 THEN 1 END) AS n_14
FROM credit_records r JOIN (SELECT r.subject_id FROM credit_records r
WHERE r.status = 1 AND r.term = 12 AND r.occurred_day BETWEEN 20601 AND 20780
GROUP BY r.subject_id HAVING COUNT(*) >= 10) b ON b.subject_id = r.subject_id WHERE r.status = 1
  AND (r.term = 1 OR (r.term = 12 AND r.occurred_day BETWEEN 20601 AND 20780))
GROUP BY r.subject_id HAVING MAX(CASE WHEN r.term = 1 THEN 1 ELSE 0 END) = 1) w WHERE n_13 >= 10 OR n_14 >= 10;
