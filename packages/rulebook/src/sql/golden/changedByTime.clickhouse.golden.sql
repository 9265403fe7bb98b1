SELECT subject_id FROM (
SELECT r.subject_id FROM credit_records r JOIN (SELECT CAST(tupleElement(row, 1) AS INTEGER) AS term, CAST(tupleElement(row, 2) AS INTEGER) AS rule, CAST(tupleElement(row, 3) AS INTEGER) AS slot, CAST(tupleElement(row, 4) AS INTEGER) AS once, CAST(tupleElement(row, 5) AS INTEGER) AS points, CAST(tupleElement(row, 6) AS INTEGER) AS days, CAST(tupleElement(row, 7) AS INTEGER) AS repaired_shift, CAST(tupleElement(row, 8) AS INTEGER) AS cured_shift, CAST(tupleElement(row, 9) AS INTEGER) AS cured_floor, CAST(tupleElement(row, 10) AS INTEGER) AS ended_shift
FROM (SELECT arrayJoin([(3, 0, 57, 1, 10, 90, 0, 19999998, -19999998, 19999998),
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
(13, 16, 65, 0, 20, 19999998, 19999998, 19999998, -19999998, 0)]) AS row) unfolded) u ON u.term = r.term
WHERE CASE WHEN r.status = 1 AND r.occurred_day <= 20780 AND 20780 < r.occurred_day + u.days
  AND 20780 < r.repaired_day + u.repaired_shift AND 20780 < r.cured_day + u.cured_shift
  AND r.cured_day > r.occurred_day + u.cured_floor AND 20780 < r.ended_day + u.ended_shift THEN 1 ELSE 0 END <> CASE WHEN r.status = 1 AND r.occurred_day <= 20779 AND 20779 < r.occurred_day + u.days
  AND 20779 < r.repaired_day + u.repaired_shift AND 20779 < r.cured_day + u.cured_shift
  AND r.cured_day > r.occurred_day + u.cured_floor AND 20779 < r.ended_day + u.ended_shift THEN 1 ELSE 0 END
UNION ALL
SELECT r.subject_id FROM credit_records r JOIN (SELECT CAST(tupleElement(row, 1) AS INTEGER) AS term, CAST(tupleElement(row, 2) AS INTEGER) AS rule, CAST(tupleElement(row, 3) AS INTEGER) AS slot, CAST(tupleElement(row, 4) AS INTEGER) AS once, CAST(tupleElement(row, 5) AS INTEGER) AS points, CAST(tupleElement(row, 6) AS INTEGER) AS days, CAST(tupleElement(row, 7) AS INTEGER) AS repaired_shift, CAST(tupleElement(row, 8) AS INTEGER) AS cured_shift, CAST(tupleElement(row, 9) AS INTEGER) AS cured_floor, CAST(tupleElement(row, 10) AS INTEGER) AS ended_shift
FROM (SELECT arrayJoin([(5, 5, 81, 0, 1, 19999998, 19999998, 0, -19999998, 19999998),
(6, 8, 81, 0, 1, 19999998, 19999998, 0, -19999998, 19999998),
(7, 10, 81, 0, 1, 19999998, 19999998, 0, -19999998, 19999998),
(8, 12, 81, 0, 1, 19999998, 19999998, 0, -19999998, 19999998)]) AS row) unfolded) u ON u.term = r.term
WHERE CASE WHEN r.deadline_day < 20780 AND r.status = 1 AND r.occurred_day <= 20780 AND 20780 < r.occurred_day + u.days
  AND 20780 < r.repaired_day + u.repaired_shift AND 20780 < r.cured_day + u.cured_shift
  AND r.cured_day > r.occurred_day + u.cured_floor AND 20780 < r.ended_day + u.ended_shift THEN 1 ELSE 0 END <> CASE WHEN r.deadline_day < 20779 AND r.status = 1 AND r.occurred_day <= 20779 AND 20779 < r.occurred_day + u.days
  AND 20779 < r.repaired_day + u.repaired_shift AND 20779 < r.cured_day + u.cured_shift
  AND r.cured_day > r.occurred_day + u.cured_floor AND 20779 < r.ended_day + u.ended_shift THEN 1 ELSE 0 END
UNION ALL
SELECT r.subject_id FROM credit_records r JOIN (SELECT CAST(tupleElement(row, 1) AS INTEGER) AS term, CAST(tupleElement(row, 2) AS INTEGER) AS from_day
FROM (SELECT arrayJoin([(10, 20635)]) AS row) unfolded) u ON u.term = r.term
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
