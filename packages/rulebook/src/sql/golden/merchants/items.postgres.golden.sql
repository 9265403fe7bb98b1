SELECT r.subject_id, 20780 AS as_of_day, u.slot, u.rule, r.source_key, r.term, r.status, r.occurred_day, r.cured_day, r.repaired_day,
  r.ended_day, r.deadline_day, r.event_key, r.k, r.n, r.lower_millionths, r.upper_millionths,
  CASE WHEN u.points = -1 THEN coalesce(r.points, 0) ELSE u.points END AS points, CASE WHEN r.status = 1 AND r.occurred_day <= 20780 AND 20780 < r.occurred_day + u.days
  AND 20780 < r.repaired_day + u.repaired_shift AND 20780 < r.cured_day + u.cured_shift
  AND r.cured_day > r.occurred_day + u.cured_floor AND 20780 < r.ended_day + u.ended_shift THEN 1 ELSE 0 END AS counts
FROM credit_records r JOIN (SELECT term, rule, slot, once, points, days, repaired_shift, cured_shift, cured_floor, ended_shift
FROM (VALUES (CAST(2 AS INTEGER), CAST(0 AS INTEGER), CAST(19 AS INTEGER), CAST(1 AS INTEGER), CAST(20 AS INTEGER), CAST(90 AS INTEGER), CAST(0 AS INTEGER), CAST(19999998 AS INTEGER), CAST(-19999998 AS INTEGER), CAST(19999998 AS INTEGER)),
(3, 1, 21, 1, 250, 1095, 0, 19999998, -19999998, 19999998),
(3, 2, 31, 0, 1, 365, 0, 19999998, -19999998, 19999998),
(3, 3, 38, 0, 1, 365, 0, 19999998, -19999998, 19999998),
(4, 4, 1, 1, 50, 19999998, 19999998, 30, 0, 19999998),
(5, 6, 7, 1, 100, 365, 19999998, 19999998, -19999998, 19999998),
(6, 8, 17, 1, 40, 19999998, 19999998, 90, 0, 19999998),
(6, 9, 37, 0, 1, 19999998, 19999998, 0, 0, 19999998),
(7, 12, 39, 0, 1, 19999998, 19999998, 0, 0, 19999998),
(8, 13, 22, 1, 200, 19999998, 19999998, 19999998, -19999998, 0),
(8, 14, 36, 0, 1, 19999998, 19999998, 19999998, -19999998, 0),
(9, 15, 29, 0, 1, 19999998, 19999998, 19999998, -19999998, 0),
(11, 17, 28, 0, 10, 19999998, 19999998, 19999998, -19999998, 0)) written (term, rule, slot, once, points, days, repaired_shift, cured_shift, cured_floor, ended_shift)) u ON u.term = r.term 
UNION ALL
SELECT r.subject_id, 20780 AS as_of_day, u.slot, u.rule, r.source_key, r.term, r.status, r.occurred_day, r.cured_day, r.repaired_day,
  r.ended_day, r.deadline_day, r.event_key, r.k, r.n, r.lower_millionths, r.upper_millionths,
  CASE WHEN u.points = -1 THEN coalesce(r.points, 0) ELSE u.points END AS points, CASE WHEN r.deadline_day < 20780 AND r.status = 1 AND r.occurred_day <= 20780 AND 20780 < r.occurred_day + u.days
  AND 20780 < r.repaired_day + u.repaired_shift AND 20780 < r.cured_day + u.cured_shift
  AND r.cured_day > r.occurred_day + u.cured_floor AND 20780 < r.ended_day + u.ended_shift THEN 1 ELSE 0 END AS counts
FROM credit_records r JOIN (SELECT term, rule, slot, once, points, days, repaired_shift, cured_shift, cured_floor, ended_shift
FROM (VALUES (CAST(4 AS INTEGER), CAST(5 AS INTEGER), CAST(37 AS INTEGER), CAST(0 AS INTEGER), CAST(1 AS INTEGER), CAST(19999998 AS INTEGER), CAST(19999998 AS INTEGER), CAST(0 AS INTEGER), CAST(-19999998 AS INTEGER), CAST(19999998 AS INTEGER)),
(5, 7, 37, 0, 1, 19999998, 19999998, 0, -19999998, 19999998),
(6, 10, 37, 0, 1, 19999998, 19999998, 0, -19999998, 19999998),
(7, 11, 37, 0, 1, 19999998, 19999998, 0, -19999998, 19999998)) written (term, rule, slot, once, points, days, repaired_shift, cured_shift, cured_floor, ended_shift)) u ON u.term = r.term 
UNION ALL
SELECT r.subject_id, 20780 AS as_of_day, u.slot, u.rule, r.source_key, r.term, r.status, r.occurred_day, r.cured_day, r.repaired_day,
  r.ended_day, r.deadline_day, r.event_key, r.k, r.n, r.lower_millionths, r.upper_millionths,
  CASE WHEN u.points = -1 THEN coalesce(r.points, 0) ELSE u.points END AS points, CASE WHEN r.status = 1 AND u.from_day <= 20780 AND 20780 < r.ended_day THEN 1 ELSE 0 END AS counts
FROM credit_records r JOIN (SELECT term, rule, slot, points, from_day
FROM (VALUES (CAST(10 AS INTEGER), CAST(16 AS INTEGER), CAST(23 AS INTEGER), CAST(50 AS INTEGER), CAST(20635 AS INTEGER))) written (term, rule, slot, points, from_day)) u ON u.term = r.term 
UNION ALL
SELECT r.subject_id, 20780 AS as_of_day, u.slot, u.rule, r.source_key, r.term, r.status, r.occurred_day, r.cured_day, r.repaired_day,
  r.ended_day, r.deadline_day, r.event_key, r.k, r.n, r.lower_millionths, r.upper_millionths,
  0 AS points, CASE WHEN r.status = 1 THEN 1 ELSE 0 END AS counts
FROM credit_records r JOIN (SELECT term, rule, slot
FROM (VALUES (CAST(1 AS INTEGER), CAST(-1 AS INTEGER), CAST(0 AS INTEGER))) written (term, rule, slot)) u ON u.term = r.term ;
