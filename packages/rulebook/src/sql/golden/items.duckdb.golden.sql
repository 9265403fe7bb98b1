SELECT r.subject_id, 20780 AS as_of_day, u.slot, u.rule, r.source_key, r.term, r.status, r.occurred_day, r.cured_day, r.repaired_day,
  r.ended_day, r.deadline_day, r.event_key, r.k, r.n, r.lower_millionths, r.upper_millionths,
  CASE WHEN u.points = -1 THEN coalesce(r.points, 0) ELSE u.points END AS points, CASE WHEN r.status = 1 AND r.occurred_day <= 20780 AND 20780 < r.occurred_day + u.days
  AND 20780 < r.repaired_day + u.repaired_shift AND 20780 < r.cured_day + u.cured_shift
  AND r.cured_day > r.occurred_day + u.cured_floor AND 20780 < r.ended_day + u.ended_shift THEN 1 ELSE 0 END AS counts
FROM credit_records r JOIN (SELECT term, rule, slot, once, points, days, repaired_shift, cured_shift, cured_floor, ended_shift
FROM (VALUES (CAST(3 AS INTEGER), CAST(0 AS INTEGER), CAST(57 AS INTEGER), CAST(1 AS INTEGER), CAST(10 AS INTEGER), CAST(90 AS INTEGER), CAST(0 AS INTEGER), CAST(19999998 AS INTEGER), CAST(-19999998 AS INTEGER), CAST(19999998 AS INTEGER)),
(4, 1, 59, 1, 150, 1095, 0, 19999998, -19999998, 19999998),
(4, 2, 75, 0, 1, 365, 0, 19999998, -19999998, 19999998),
(4, 3, 82, 0, 1, 365, 0, 19999998, -19999998, 19999998),
(5, 4, 1, 1, 40, 19999998, 19999998, 90, 0, 19999998),
(6, 6, 51, 1, 30, 19999998, 19999998, 90, 0, 19999998),
(6, 7, 81, 0, 1, 19999998, 19999998, 0, 0, 19999998),
(7, 9, 62, 1, 20, 180, 19999998, 0, -19999998, 19999998),
(8, 11, 79, 0, 1, 365, 19999998, 19999998, -19999998, 19999998),
(9, 13, 60, 1, 200, 19999998, 19999998, 19999998, -19999998, 0),
(9, 14, 80, 0, 1, 19999998, 19999998, 19999998, -19999998, 0),
(13, 16, 65, 0, 20, 19999998, 19999998, 19999998, -19999998, 0)) written (term, rule, slot, once, points, days, repaired_shift, cured_shift, cured_floor, ended_shift)) u ON u.term = r.term 
UNION ALL
SELECT r.subject_id, 20780 AS as_of_day, u.slot, u.rule, r.source_key, r.term, r.status, r.occurred_day, r.cured_day, r.repaired_day,
  r.ended_day, r.deadline_day, r.event_key, r.k, r.n, r.lower_millionths, r.upper_millionths,
  CASE WHEN u.points = -1 THEN coalesce(r.points, 0) ELSE u.points END AS points, CASE WHEN r.deadline_day < 20780 AND r.status = 1 AND r.occurred_day <= 20780 AND 20780 < r.occurred_day + u.days
  AND 20780 < r.repaired_day + u.repaired_shift AND 20780 < r.cured_day + u.cured_shift
  AND r.cured_day > r.occurred_day + u.cured_floor AND 20780 < r.ended_day + u.ended_shift THEN 1 ELSE 0 END AS counts
FROM credit_records r JOIN (SELECT term, rule, slot, once, points, days, repaired_shift, cured_shift, cured_floor, ended_shift
FROM (VALUES (CAST(5 AS INTEGER), CAST(5 AS INTEGER), CAST(81 AS INTEGER), CAST(0 AS INTEGER), CAST(1 AS INTEGER), CAST(19999998 AS INTEGER), CAST(19999998 AS INTEGER), CAST(0 AS INTEGER), CAST(-19999998 AS INTEGER), CAST(19999998 AS INTEGER)),
(6, 8, 81, 0, 1, 19999998, 19999998, 0, -19999998, 19999998),
(7, 10, 81, 0, 1, 19999998, 19999998, 0, -19999998, 19999998),
(8, 12, 81, 0, 1, 19999998, 19999998, 0, -19999998, 19999998)) written (term, rule, slot, once, points, days, repaired_shift, cured_shift, cured_floor, ended_shift)) u ON u.term = r.term 
UNION ALL
SELECT r.subject_id, 20780 AS as_of_day, u.slot, u.rule, r.source_key, r.term, r.status, r.occurred_day, r.cured_day, r.repaired_day,
  r.ended_day, r.deadline_day, r.event_key, r.k, r.n, r.lower_millionths, r.upper_millionths,
  CASE WHEN u.points = -1 THEN coalesce(r.points, 0) ELSE u.points END AS points, CASE WHEN r.status = 1 AND u.from_day <= 20780 AND 20780 < r.ended_day THEN 1 ELSE 0 END AS counts
FROM credit_records r JOIN (SELECT term, rule, slot, points, from_day
FROM (VALUES (CAST(10 AS INTEGER), CAST(15 AS INTEGER), CAST(61 AS INTEGER), CAST(50 AS INTEGER), CAST(20635 AS INTEGER))) written (term, rule, slot, points, from_day)) u ON u.term = r.term 
UNION ALL
SELECT r.subject_id, 20780 AS as_of_day, u.slot, u.rule, r.source_key, r.term, r.status, r.occurred_day, r.cured_day, r.repaired_day,
  r.ended_day, r.deadline_day, r.event_key, r.k, r.n, r.lower_millionths, r.upper_millionths,
  CASE WHEN coalesce(r.n, 0) < 100 THEN 0 WHEN r.upper_millionths >= 980000 THEN 0 WHEN r.upper_millionths >= 950000 THEN 10 WHEN r.upper_millionths >= 900000 THEN 30 WHEN r.upper_millionths >= 0 THEN 60 ELSE 0 END AS points, CASE WHEN r.status = 1 AND r.occurred_day BETWEEN 20600 AND 20780 THEN 1 ELSE 0 END AS counts
FROM credit_records r JOIN (SELECT term, rule, slot
FROM (VALUES (CAST(11 AS INTEGER), CAST(-1 AS INTEGER), CAST(3 AS INTEGER))) written (term, rule, slot)) u ON u.term = r.term 
UNION ALL
SELECT r.subject_id, 20780 AS as_of_day, u.slot, u.rule, r.source_key, r.term, r.status, r.occurred_day, r.cured_day, r.repaired_day,
  r.ended_day, r.deadline_day, r.event_key, r.k, r.n, r.lower_millionths, r.upper_millionths,
  CASE WHEN coalesce(r.n, 0) < 20 THEN 0 WHEN r.lower_millionths <= 30000 THEN 0 WHEN r.lower_millionths <= 50000 THEN 20 WHEN r.lower_millionths <= 100000 THEN 40 WHEN r.lower_millionths <= 1000000 THEN 70 ELSE 0 END AS points, CASE WHEN r.status = 1 AND r.occurred_day BETWEEN 20415 AND 20780 THEN 1 ELSE 0 END AS counts
FROM credit_records r JOIN (SELECT term, rule, slot
FROM (VALUES (CAST(12 AS INTEGER), CAST(-1 AS INTEGER), CAST(8 AS INTEGER))) written (term, rule, slot)) u ON u.term = r.term 
UNION ALL
SELECT r.subject_id, 20780 AS as_of_day, u.slot, u.rule, r.source_key, r.term, r.status, r.occurred_day, r.cured_day, r.repaired_day,
  r.ended_day, r.deadline_day, r.event_key, r.k, r.n, r.lower_millionths, r.upper_millionths,
  0 AS points, CASE WHEN r.status = 1 THEN 1 ELSE 0 END AS counts
FROM credit_records r JOIN (SELECT term, rule, slot
FROM (VALUES (CAST(1 AS INTEGER), CAST(-1 AS INTEGER), CAST(0 AS INTEGER)),
(2, -1, 0)) written (term, rule, slot)) u ON u.term = r.term ;
