SELECT * FROM (SELECT r.subject_id,
  20780 AS as_of_day,
  MAX(CASE WHEN r.term = 1 THEN 0 WHEN r.term = 2 THEN 2 ELSE -1 END) AS platform_type,
  MAX(CASE WHEN r.term IN (1, 2) THEN coalesce(r.n, 0) ELSE 0 END) AS orders,
  MAX(CASE WHEN r.term IN (1, 2) AND r.occurred_day <= 20780 THEN 1 ELSE 0 END) AS online,
  COUNT(CASE WHEN r.term = 14 AND r.occurred_day BETWEEN 20691 AND 20780 THEN 1 END) AS k_41,
  COUNT(CASE WHEN r.term = 14 AND r.occurred_day BETWEEN 20691 AND 20780 THEN 1 END) AS n_41,
  COUNT(CASE WHEN 1 = 0 AND r.occurred_day BETWEEN 20601 AND 20780 THEN 1 END) AS k_42,
  COUNT(CASE WHEN r.term = 14 AND r.occurred_day BETWEEN 20601 AND 20780 THEN 1 END) AS n_42,
  COUNT(CASE WHEN r.term IN (14, 15) AND r.occurred_day BETWEEN 20691 AND 20780 THEN 1 END) AS k_40
FROM credit_records r JOIN (SELECT r.subject_id FROM credit_records r
WHERE r.status = 1 AND r.term IN (14, 15) AND r.occurred_day BETWEEN 20601 AND 20780
GROUP BY r.subject_id HAVING COUNT(*) >= 10) b ON b.subject_id = r.subject_id WHERE r.status = 1
  AND (r.term IN (1, 2) OR (r.term IN (14, 15) AND r.occurred_day BETWEEN 20601 AND 20780))
GROUP BY r.subject_id HAVING MAX(CASE WHEN r.term IN (1, 2) THEN 1 ELSE 0 END) = 1) w WHERE n_41 >= 10 OR n_42 >= 10 OR k_40 >= 10;
