SELECT CAST(40 AS INTEGER) AS slot, platform_type, size_band, numerator, own_orders AS orders,
  COUNT(*) AS platforms
FROM (SELECT platform_type, size_band, CASE WHEN k = 0 THEN 0 ELSE 1 END AS numerator, CASE WHEN k = 0 THEN 0 ELSE 1 END AS own_orders
FROM (SELECT platform_type, CASE WHEN orders >= 100000000 THEN 4 WHEN orders >= 10000000 THEN 3 WHEN orders >= 1000000 THEN 2 WHEN orders >= 100000 THEN 1 ELSE 0 END AS size_band, k_40 AS k, orders
FROM (SELECT r.subject_id,
  20780 AS as_of_day,
  MAX(CASE WHEN r.term = 1 THEN 0 WHEN r.term = 2 THEN 2 ELSE -1 END) AS platform_type,
  MAX(CASE WHEN r.term IN (1, 2) AND r.occurred_day <= 20780 THEN coalesce(r.n, 0) ELSE 0 END) AS orders,
  MAX(CASE WHEN r.term IN (1, 2) AND r.occurred_day <= 20780 THEN 1 ELSE 0 END) AS online,
  COUNT(CASE WHEN r.term IN (14, 15) AND r.occurred_day BETWEEN 20691 AND 20780 THEN 1 END) AS k_40
FROM credit_records r WHERE r.status = 1
  AND (r.term IN (1, 2) OR (r.term IN (14, 15) AND r.occurred_day BETWEEN 20691 AND 20780))
GROUP BY r.subject_id HAVING MAX(CASE WHEN r.term IN (1, 2) AND r.occurred_day <= 20780 THEN 1 ELSE 0 END) = 1) w WHERE orders > 0) v) p
GROUP BY platform_type, size_band, numerator, own_orders;
