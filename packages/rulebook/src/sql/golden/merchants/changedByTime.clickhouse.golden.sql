SELECT subject_id FROM (
SELECT r.subject_id FROM credit_records r JOIN (SELECT CAST(tupleElement(row, 1) AS INTEGER) AS term, CAST(tupleElement(row, 2) AS INTEGER) AS rule, CAST(tupleElement(row, 3) AS INTEGER) AS slot, CAST(tupleElement(row, 4) AS INTEGER) AS once, CAST(tupleElement(row, 5) AS INTEGER) AS points, CAST(tupleElement(row, 6) AS INTEGER) AS days, CAST(tupleElement(row, 7) AS INTEGER) AS repaired_shift, CAST(tupleElement(row, 8) AS INTEGER) AS cured_shift, CAST(tupleElement(row, 9) AS INTEGER) AS cured_floor, CAST(tupleElement(row, 10) AS INTEGER) AS ended_shift
FROM (SELECT arrayJoin([(2, 0, 19, 1, 20, 90, 0, 19999998, -19999998, 19999998),
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
(11, 17, 28, 0, 10, 19999998, 19999998, 19999998, -19999998, 0)]) AS row) unfolded) u ON u.term = r.term
WHERE CASE WHEN r.status = 1 AND r.occurred_day <= 20780 AND 20780 < r.occurred_day + u.days
  AND 20780 < r.repaired_day + u.repaired_shift AND 20780 < r.cured_day + u.cured_shift
  AND r.cured_day > r.occurred_day + u.cured_floor AND 20780 < r.ended_day + u.ended_shift THEN 1 ELSE 0 END <> CASE WHEN r.status = 1 AND r.occurred_day <= 20779 AND 20779 < r.occurred_day + u.days
  AND 20779 < r.repaired_day + u.repaired_shift AND 20779 < r.cured_day + u.cured_shift
  AND r.cured_day > r.occurred_day + u.cured_floor AND 20779 < r.ended_day + u.ended_shift THEN 1 ELSE 0 END
UNION ALL
SELECT r.subject_id FROM credit_records r JOIN (SELECT CAST(tupleElement(row, 1) AS INTEGER) AS term, CAST(tupleElement(row, 2) AS INTEGER) AS rule, CAST(tupleElement(row, 3) AS INTEGER) AS slot, CAST(tupleElement(row, 4) AS INTEGER) AS once, CAST(tupleElement(row, 5) AS INTEGER) AS points, CAST(tupleElement(row, 6) AS INTEGER) AS days, CAST(tupleElement(row, 7) AS INTEGER) AS repaired_shift, CAST(tupleElement(row, 8) AS INTEGER) AS cured_shift, CAST(tupleElement(row, 9) AS INTEGER) AS cured_floor, CAST(tupleElement(row, 10) AS INTEGER) AS ended_shift
FROM (SELECT arrayJoin([(4, 5, 37, 0, 1, 19999998, 19999998, 0, -19999998, 19999998),
(5, 7, 37, 0, 1, 19999998, 19999998, 0, -19999998, 19999998),
(6, 10, 37, 0, 1, 19999998, 19999998, 0, -19999998, 19999998),
(7, 11, 37, 0, 1, 19999998, 19999998, 0, -19999998, 19999998)]) AS row) unfolded) u ON u.term = r.term
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
WHERE r.status = 1 AND r.term = 1 AND CASE WHEN r.occurred_day <= 20780 THEN 1 ELSE 0 END <> CASE WHEN r.occurred_day <= 20779 THEN 1 ELSE 0 END
UNION ALL
SELECT r.subject_id FROM credit_records r
WHERE r.status = 1 AND r.term = 8
  AND r.occurred_day > 20779 AND r.occurred_day <= 20780
) x GROUP BY subject_id;
