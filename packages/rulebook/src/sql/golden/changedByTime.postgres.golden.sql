SELECT subject_id FROM (
SELECT r.subject_id FROM credit_records r JOIN (SELECT term, rule, slot, once, points, days, repaired_shift, cured_shift, cured_floor, ended_shift
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
WHERE CASE WHEN r.status = 1 AND r.occurred_day <= 20780 AND 20780 < r.occurred_day + u.days
  AND 20780 < r.repaired_day + u.repaired_shift AND 20780 < r.cured_day + u.cured_shift
  AND r.cured_day > r.occurred_day + u.cured_floor AND 20780 < r.ended_day + u.ended_shift THEN 1 ELSE 0 END <> CASE WHEN r.status = 1 AND r.occurred_day <= 20779 AND 20779 < r.occurred_day + u.days
  AND 20779 < r.repaired_day + u.repaired_shift AND 20779 < r.cured_day + u.cured_shift
  AND r.cured_day > r.occurred_day + u.cured_floor AND 20779 < r.ended_day + u.ended_shift THEN 1 ELSE 0 END
UNION ALL
SELECT r.subject_id FROM credit_records r JOIN (SELECT term, rule, slot, once, points, days, repaired_shift, cured_shift, cured_floor, ended_shift
FROM (VALUES (CAST(5 AS INTEGER), CAST(5 AS INTEGER), CAST(81 AS INTEGER), CAST(0 AS INTEGER), CAST(1 AS INTEGER), CAST(19999998 AS INTEGER), CAST(19999998 AS INTEGER), CAST(0 AS INTEGER), CAST(-19999998 AS INTEGER), CAST(19999998 AS INTEGER)),
(6, 8, 81, 0, 1, 19999998, 19999998, 0, -19999998, 19999998),
(7, 10, 81, 0, 1, 19999998, 19999998, 0, -19999998, 19999998),
(8, 12, 81, 0, 1, 19999998, 19999998, 0, -19999998, 19999998)) written (term, rule, slot, once, points, days, repaired_shift, cured_shift, cured_floor, ended_shift)) u ON u.term = r.term
WHERE CASE WHEN r.deadline_day < 20780 AND r.status = 1 AND r.occurred_day <= 20780 AND 20780 < r.occurred_day + u.days
  AND 20780 < r.repaired_day + u.repaired_shift AND 20780 < r.cured_day + u.cured_shift
  AND r.cured_day > r.occurred_day + u.cured_floor AND 20780 < r.ended_day + u.ended_shift THEN 1 ELSE 0 END <> CASE WHEN r.deadline_day < 20779 AND r.status = 1 AND r.occurred_day <= 20779 AND 20779 < r.occurred_day + u.days
  AND 20779 < r.repaired_day + u.repaired_shift AND 20779 < r.cured_day + u.cured_shift
  AND r.cured_day > r.occurred_day + u.cured_floor AND 20779 < r.ended_day + u.ended_shift THEN 1 ELSE 0 END
UNION ALL
SELECT r.subject_id FROM credit_records r JOIN (SELECT term, from_day
FROM (VALUES (CAST(10 AS INTEGER), CAST(20635 AS INTEGER))) written (term, from_day)) u ON u.term = r.term
WHERE CASE WHEN r.status = 1 AND u.from_day <= 20780 AND 20780 < r.ended_day THEN 1 ELSE 0 END <> CASE WHEN r.status = 1 AND u.from_day <= 20779 AND 20779 < r.ended_day THEN 1 ELSE 0 END
UNION ALL
SELECT r.subject_id FROM credit_records r
WHERE r.status = 1 AND r.term = 11 AND CASE WHEN r.occurred_day BETWEEN 20600 AND 20780 THEN 1 ELSE 0 END <> CASE WHEN r.occurred_day BETWEEN 20599 AND 20779 THEN 1 ELSE 0 END
UNION ALL
SELECT r.subject_id FROM credit_records r
WHERE r.status = 1 AND r.term = 12 AND CASE WHEN r.occurred_day BETWEEN 20415 AND 20780 THEN 1 ELSE 0 END <> CASE WHEN r.occurred_day BETWEEN 20414 AND 20779 THEN 1 ELSE 0 END
UNION ALL
SELECT r.subject_id FROM credit_records r
WHERE r.status = 1 AND r.term IN (1, 2) AND CASE WHEN r.occurred_day <= 20690 THEN 1 ELSE 0 END <> CASE WHEN r.occurred_day <= 20689 THEN 1 ELSE 0 END
UNION ALL
SELECT r.subject_id FROM credit_records r
WHERE r.status = 1 AND r.term = 9
  AND r.occurred_day > 20779 AND r.occurred_day <= 20780
) x GROUP BY subject_id;
