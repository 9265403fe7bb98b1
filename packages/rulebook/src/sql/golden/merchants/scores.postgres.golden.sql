SELECT subject_id, as_of_day, score, coverage, online, bonus, statutory, group_1, group_2, group_3, group_4, group_5, signs,
  CASE WHEN ((signs) / 1024) % 2 = 1 THEN 3 WHEN signs % 128 > 0 THEN veto_grade
    WHEN ceiling_grade > score_grade THEN ceiling_grade ELSE score_grade END AS grade,
  CASE WHEN ((signs) / 1024) % 2 = 1 THEN 6 WHEN signs % 128 > 0 THEN 1 WHEN ceiling_grade > score_grade THEN 3 ELSE 2 END AS decided,
  CASE WHEN ((signs) / 1024) % 2 = 1 THEN 39 WHEN signs % 128 > 0 THEN veto_slot
    WHEN ceiling_grade > score_grade THEN ceiling_slot ELSE 0 END AS decided_slot
FROM (SELECT subject_id, as_of_day, score, coverage, online, bonus, statutory, group_1, group_2, group_3, group_4, group_5, signs,
  CASE WHEN score >= 850 THEN 0 WHEN score >= 600 THEN 1 WHEN score >= 0 THEN 2 ELSE 0 END AS score_grade,
  CASE WHEN signs = 0 THEN 0 WHEN (signs) % 2 = 1 THEN 2 WHEN ((signs) / 2) % 2 = 1 THEN 2 WHEN ((signs) / 4) % 2 = 1 THEN 2 WHEN ((signs) / 8) % 2 = 1 THEN 2 WHEN ((signs) / 16) % 2 = 1 THEN 2 WHEN ((signs) / 32) % 2 = 1 THEN 2 WHEN ((signs) / 64) % 2 = 1 THEN 2 ELSE 0 END AS veto_grade,
  CASE WHEN signs = 0 THEN 0 WHEN (signs) % 2 = 1 THEN 29 WHEN ((signs) / 2) % 2 = 1 THEN 30 WHEN ((signs) / 4) % 2 = 1 THEN 31 WHEN ((signs) / 8) % 2 = 1 THEN 32 WHEN ((signs) / 16) % 2 = 1 THEN 33 WHEN ((signs) / 32) % 2 = 1 THEN 34 WHEN ((signs) / 64) % 2 = 1 THEN 35 ELSE 0 END AS veto_slot,
  CASE WHEN signs = 0 THEN 0 WHEN ((signs) / 128) % 2 = 1 THEN 1 WHEN ((signs) / 256) % 2 = 1 THEN 1 WHEN ((signs) / 512) % 2 = 1 THEN 1 ELSE 0 END AS ceiling_grade,
  CASE WHEN signs = 0 THEN 0 WHEN ((signs) / 128) % 2 = 1 THEN 36 WHEN ((signs) / 256) % 2 = 1 THEN 37 WHEN ((signs) / 512) % 2 = 1 THEN 38 ELSE 0 END AS ceiling_slot
FROM (SELECT subject_id, as_of_day, online, coverage, bonus, statutory, signs, group_1, group_2, group_3, group_4, group_5,
  CASE WHEN total < 0 THEN 0 WHEN total > 1000 THEN 1000 ELSE total END AS score
FROM (SELECT subject_id, as_of_day, online, coverage, bonus, statutory, signs, group_1, group_2, group_3, group_4, group_5,
  1000 + bonus - statutory - group_1 - group_2 - group_3 - group_4 - group_5 AS total
FROM (SELECT s.subject_id,
  s.as_of_day,
  s.online,
  (CASE WHEN (coalesce(c.packed_1, 0)) % 512 > 200 THEN 200 ELSE (coalesce(c.packed_1, 0)) % 512 END) AS group_1,
  (CASE WHEN ((coalesce(c.packed_1, 0)) / 512) % 1024 > 300 THEN 300 ELSE ((coalesce(c.packed_1, 0)) / 512) % 1024 END) AS group_2,
  (CASE WHEN ((coalesce(c.packed_1, 0)) / 524288) % 1024 > 240 THEN 240 ELSE ((coalesce(c.packed_1, 0)) / 524288) % 1024 END) AS group_3,
  (CASE WHEN (coalesce(c.packed_2, 0)) % 512 > 200 THEN 200 ELSE (coalesce(c.packed_2, 0)) % 512 END) AS group_4,
  (CASE WHEN ((coalesce(c.packed_2, 0)) / 512) % 256 > 100 THEN 100 ELSE ((coalesce(c.packed_2, 0)) / 512) % 256 END) AS group_5,
  (coalesce(c.packed_1, 0)) / 17179869184 AS statutory,
  (CASE WHEN ((coalesce(c.packed_1, 0)) / 536870912) % 32 > 20 THEN 20 ELSE ((coalesce(c.packed_1, 0)) / 536870912) % 32 END) AS bonus,
  ((coalesce(c.packed_2, 0)) / 131072) % 2048 AS signs,
  2230 + 130 AS coverage
FROM (SELECT r.subject_id,
  20780 AS as_of_day,
  MAX(CASE WHEN r.term = 1 THEN CASE WHEN r.occurred_day <= 20780
    AND 20780 - r.occurred_day >= 0 THEN 1 ELSE 0 END END) AS online
FROM credit_records r WHERE r.status = 1 AND r.term = 1
GROUP BY r.subject_id HAVING MAX(CASE WHEN r.term = 1 THEN CASE WHEN r.occurred_day <= 20780
    AND 20780 - r.occurred_day >= 0 THEN 1 ELSE 0 END END) IS NOT NULL) s
LEFT JOIN (SELECT c.subject_id, CAST(SUM(CASE WHEN c.points > c.cap THEN c.cap ELSE c.points END * c.packed_1) AS BIGINT) AS packed_1, CAST(SUM(CASE WHEN c.points > c.cap THEN c.cap ELSE c.points END * c.packed_2) AS BIGINT) AS packed_2
FROM (SELECT b.subject_id, b.points, t.cap, t.packed_1, t.packed_2
FROM (SELECT subject_id, slot, CAST(SUM(points) AS BIGINT) AS points
FROM (
SELECT r.subject_id, u.slot, u.points AS points
FROM credit_records r JOIN (SELECT CAST(2 AS INTEGER) AS term, CAST(0 AS INTEGER) AS rule, CAST(19 AS INTEGER) AS slot, CAST(1 AS INTEGER) AS once, CAST(20 AS INTEGER) AS points, CAST(90 AS INTEGER) AS days, CAST(0 AS INTEGER) AS repaired_shift, CAST(19999998 AS INTEGER) AS cured_shift, CAST(-19999998 AS INTEGER) AS cured_floor, CAST(19999998 AS INTEGER) AS ended_shift
UNION ALL SELECT 3, 1, 21, 1, 250, 1095, 0, 19999998, -19999998, 19999998
UNION ALL SELECT 3, 2, 31, 0, 1, 365, 0, 19999998, -19999998, 19999998
UNION ALL SELECT 3, 3, 38, 0, 1, 365, 0, 19999998, -19999998, 19999998
UNION ALL SELECT 4, 4, 1, 1, 50, 19999998, 19999998, 30, 0, 19999998
UNION ALL SELECT 5, 6, 7, 1, 100, 365, 19999998, 19999998, -19999998, 19999998
UNION ALL SELECT 6, 8, 17, 1, 40, 19999998, 19999998, 90, 0, 19999998
UNION ALL SELECT 6, 9, 37, 0, 1, 19999998, 19999998, 0, 0, 19999998
UNION ALL SELECT 7, 12, 39, 0, 1, 19999998, 19999998, 0, 0, 19999998
UNION ALL SELECT 8, 13, 22, 1, 200, 19999998, 19999998, 19999998, -19999998, 0
UNION ALL SELECT 8, 14, 36, 0, 1, 19999998, 19999998, 19999998, -19999998, 0
UNION ALL SELECT 9, 15, 29, 0, 1, 19999998, 19999998, 19999998, -19999998, 0
UNION ALL SELECT 11, 17, 28, 0, 10, 19999998, 19999998, 19999998, -19999998, 0) u ON u.term = r.term
WHERE r.status = 1 AND r.occurred_day <= 20780 AND 20780 < r.occurred_day + u.days
  AND 20780 < r.repaired_day + u.repaired_shift AND 20780 < r.cured_day + u.cured_shift
  AND r.cured_day > r.occurred_day + u.cured_floor AND 20780 < r.ended_day + u.ended_shift AND (r.event_key IS NULL OR u.once = 0)
UNION ALL
SELECT r.subject_id, u.slot, u.points
FROM credit_records r JOIN (SELECT CAST(4 AS INTEGER) AS term, CAST(5 AS INTEGER) AS rule, CAST(37 AS INTEGER) AS slot, CAST(0 AS INTEGER) AS once, CAST(1 AS INTEGER) AS points, CAST(19999998 AS INTEGER) AS days, CAST(19999998 AS INTEGER) AS repaired_shift, CAST(0 AS INTEGER) AS cured_shift, CAST(-19999998 AS INTEGER) AS cured_floor, CAST(19999998 AS INTEGER) AS ended_shift
UNION ALL SELECT 5, 7, 37, 0, 1, 19999998, 19999998, 0, -19999998, 19999998
UNION ALL SELECT 6, 10, 37, 0, 1, 19999998, 19999998, 0, -19999998, 19999998
UNION ALL SELECT 7, 11, 37, 0, 1, 19999998, 19999998, 0, -19999998, 19999998) u ON u.term = r.term
WHERE r.deadline_day < 20780 AND r.status = 1 AND r.occurred_day <= 20780 AND 20780 < r.occurred_day + u.days
  AND 20780 < r.repaired_day + u.repaired_shift AND 20780 < r.cured_day + u.cured_shift
  AND r.cured_day > r.occurred_day + u.cured_floor AND 20780 < r.ended_day + u.ended_shift
UNION ALL
SELECT subject_id,
  CAST(CASE WHEN event_key IS NULL THEN own_slot ELSE 1023 - packed % 1024 END AS INTEGER) AS slot,
  CAST(CASE WHEN event_key IS NULL THEN total ELSE (packed) / 1024 END AS INTEGER) AS points
FROM (
SELECT subject_id, event_key, own_slot, SUM(points) AS total,
  MAX(CAST(points AS BIGINT) * 1024 + (1023 - slot)) AS packed
FROM (
SELECT subject_id, event_key, slot, points, CASE WHEN event_key IS NULL THEN slot ELSE 0 END AS own_slot
FROM (
SELECT r.subject_id, r.event_key, u.slot, u.points AS points
FROM credit_records r JOIN (SELECT CAST(2 AS INTEGER) AS term, CAST(0 AS INTEGER) AS rule, CAST(19 AS INTEGER) AS slot, CAST(1 AS INTEGER) AS once, CAST(20 AS INTEGER) AS points, CAST(90 AS INTEGER) AS days, CAST(0 AS INTEGER) AS repaired_shift, CAST(19999998 AS INTEGER) AS cured_shift, CAST(-19999998 AS INTEGER) AS cured_floor, CAST(19999998 AS INTEGER) AS ended_shift
UNION ALL SELECT 3, 1, 21, 1, 250, 1095, 0, 19999998, -19999998, 19999998
UNION ALL SELECT 4, 4, 1, 1, 50, 19999998, 19999998, 30, 0, 19999998
UNION ALL SELECT 5, 6, 7, 1, 100, 365, 19999998, 19999998, -19999998, 19999998
UNION ALL SELECT 6, 8, 17, 1, 40, 19999998, 19999998, 90, 0, 19999998
UNION ALL SELECT 8, 13, 22, 1, 200, 19999998, 19999998, 19999998, -19999998, 0) u ON u.term = r.term
WHERE r.status = 1 AND r.occurred_day <= 20780 AND 20780 < r.occurred_day + u.days
  AND 20780 < r.repaired_day + u.repaired_shift AND 20780 < r.cured_day + u.cured_shift
  AND r.cured_day > r.occurred_day + u.cured_floor AND 20780 < r.ended_day + u.ended_shift AND r.event_key IS NOT NULL
UNION ALL
SELECT o.subject_id, o.event_key, o.slot, o.points
FROM (SELECT r.subject_id, r.event_key, u.slot, u.from_day, u.points AS points
FROM credit_records r JOIN (SELECT CAST(10 AS INTEGER) AS term, CAST(23 AS INTEGER) AS slot, CAST(50 AS INTEGER) AS points, CAST(20635 AS INTEGER) AS from_day) u ON u.term = r.term
WHERE r.status = 1 AND u.from_day <= 20780 AND 20780 < r.ended_day) o
LEFT JOIN (SELECT r.subject_id, u.slot, MAX(r.ended_day) AS listed_until
FROM credit_records r JOIN (SELECT CAST(8 AS INTEGER) AS term, CAST(23 AS INTEGER) AS slot) u ON u.term = r.term
WHERE r.status = 1 AND r.occurred_day <= 20780 AND r.occurred_day < r.ended_day
GROUP BY r.subject_id, u.slot) l ON l.subject_id = o.subject_id AND l.slot = o.slot
WHERE coalesce(l.listed_until, -9999999) <= o.from_day
) keyed) k GROUP BY subject_id, event_key, own_slot
) once
UNION ALL
SELECT r.subject_id, r.slot, r.points FROM judged_figures r
) a GROUP BY subject_id, slot) b
JOIN (SELECT CAST(1 AS INTEGER) AS slot, CAST(150 AS BIGINT) AS cap, CAST(1 AS BIGINT) AS packed_1, CAST(0 AS BIGINT) AS packed_2
UNION ALL SELECT 2, 60, 1, 0
UNION ALL SELECT 3, 100, 1, 0
UNION ALL SELECT 4, 200, 1, 0
UNION ALL SELECT 5, 240, 512, 0
UNION ALL SELECT 6, 240, 512, 0
UNION ALL SELECT 7, 200, 512, 0
UNION ALL SELECT 8, 180, 524288, 0
UNION ALL SELECT 9, 150, 524288, 0
UNION ALL SELECT 10, 90, 524288, 0
UNION ALL SELECT 11, 120, 524288, 0
UNION ALL SELECT 12, 180, 524288, 0
UNION ALL SELECT 13, 90, 0, 1
UNION ALL SELECT 14, 40, 0, 1
UNION ALL SELECT 15, 80, 0, 1
UNION ALL SELECT 16, 60, 0, 1
UNION ALL SELECT 17, 80, 0, 512
UNION ALL SELECT 18, 100, 0, 512
UNION ALL SELECT 19, 2147483647, 17179869184, 0
UNION ALL SELECT 20, 2147483647, 17179869184, 0
UNION ALL SELECT 21, 2147483647, 17179869184, 0
UNION ALL SELECT 22, 2147483647, 17179869184, 0
UNION ALL SELECT 23, 2147483647, 17179869184, 0
UNION ALL SELECT 24, 2147483647, 17179869184, 0
UNION ALL SELECT 25, 2147483647, 17179869184, 0
UNION ALL SELECT 26, 2147483647, 17179869184, 0
UNION ALL SELECT 27, 20, 536870912, 0
UNION ALL SELECT 28, 10, 536870912, 0
UNION ALL SELECT 29, 1, 0, 131072
UNION ALL SELECT 30, 1, 0, 262144
UNION ALL SELECT 31, 1, 0, 524288
UNION ALL SELECT 32, 1, 0, 1048576
UNION ALL SELECT 33, 1, 0, 2097152
UNION ALL SELECT 34, 1, 0, 4194304
UNION ALL SELECT 35, 1, 0, 8388608
UNION ALL SELECT 36, 1, 0, 16777216
UNION ALL SELECT 37, 1, 0, 33554432
UNION ALL SELECT 38, 1, 0, 67108864
UNION ALL SELECT 39, 1, 0, 134217728) t ON t.slot = b.slot) c
GROUP BY c.subject_id) c ON c.subject_id = s.subject_id) x) y) z) g;
