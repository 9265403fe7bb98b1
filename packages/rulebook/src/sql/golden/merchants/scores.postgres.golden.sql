SELECT subject_id, as_of_day, score, coverage, online, bonus, statutory, group_1, group_2, group_3, group_4, group_5, signs,
  CASE WHEN ((signs >> 10) & 1) = 1 THEN 3 WHEN signs % 128 > 0 THEN veto_grade
    WHEN ceiling_grade > score_grade THEN ceiling_grade ELSE score_grade END AS grade,
  CASE WHEN ((signs >> 10) & 1) = 1 THEN 6 WHEN signs % 128 > 0 THEN 1 WHEN ceiling_grade > score_grade THEN 3 ELSE 2 END AS decided,
  CASE WHEN ((signs >> 10) & 1) = 1 THEN 39 WHEN signs % 128 > 0 THEN veto_slot
    WHEN ceiling_grade > score_grade THEN ceiling_slot ELSE 0 END AS decided_slot
FROM (SELECT subject_id, as_of_day, score, coverage, online, bonus, statutory, group_1, group_2, group_3, group_4, group_5, signs,
  CASE WHEN score >= 850 THEN 0 WHEN score >= 600 THEN 1 WHEN score >= 0 THEN 2 ELSE 0 END AS score_grade,
  CASE WHEN signs = 0 THEN 0 WHEN (signs & 1) = 1 THEN 2 WHEN ((signs >> 1) & 1) = 1 THEN 2 WHEN ((signs >> 2) & 1) = 1 THEN 2 WHEN ((signs >> 3) & 1) = 1 THEN 2 WHEN ((signs >> 4) & 1) = 1 THEN 2 WHEN ((signs >> 5) & 1) = 1 THEN 2 WHEN ((signs >> 6) & 1) = 1 THEN 2 ELSE 0 END AS veto_grade,
  CASE WHEN signs = 0 THEN 0 WHEN (signs & 1) = 1 THEN 29 WHEN ((signs >> 1) & 1) = 1 THEN 30 WHEN ((signs >> 2) & 1) = 1 THEN 31 WHEN ((signs >> 3) & 1) = 1 THEN 32 WHEN ((signs >> 4) & 1) = 1 THEN 33 WHEN ((signs >> 5) & 1) = 1 THEN 34 WHEN ((signs >> 6) & 1) = 1 THEN 35 ELSE 0 END AS veto_slot,
  CASE WHEN signs = 0 THEN 0 WHEN ((signs >> 7) & 1) = 1 THEN 1 WHEN ((signs >> 8) & 1) = 1 THEN 1 WHEN ((signs >> 9) & 1) = 1 THEN 1 ELSE 0 END AS ceiling_grade,
  CASE WHEN signs = 0 THEN 0 WHEN ((signs >> 7) & 1) = 1 THEN 36 WHEN ((signs >> 8) & 1) = 1 THEN 37 WHEN ((signs >> 9) & 1) = 1 THEN 38 ELSE 0 END AS ceiling_slot
FROM (SELECT subject_id, as_of_day, online, coverage, bonus, statutory, signs, group_1, group_2, group_3, group_4, group_5,
  CASE WHEN total < 0 THEN 0 WHEN total > 1000 THEN 1000 ELSE total END AS score
FROM (SELECT subject_id, as_of_day, online, coverage, bonus, statutory, signs, group_1, group_2, group_3, group_4, group_5,
  1000 + bonus - statutory - group_1 - group_2 - group_3 - group_4 - group_5 AS total
FROM (SELECT s.subject_id,
  s.as_of_day,
  s.online,
  CAST((CASE WHEN (coalesce(c.packed_1, 0) & 511) > 200 THEN 200 ELSE (coalesce(c.packed_1, 0) & 511) END) AS INTEGER) AS group_1,
  CAST((CASE WHEN ((coalesce(c.packed_1, 0) >> 9) & 1023) > 300 THEN 300 ELSE ((coalesce(c.packed_1, 0) >> 9) & 1023) END) AS INTEGER) AS group_2,
  CAST((CASE WHEN ((coalesce(c.packed_1, 0) >> 19) & 1023) > 240 THEN 240 ELSE ((coalesce(c.packed_1, 0) >> 19) & 1023) END) AS INTEGER) AS group_3,
  CAST((CASE WHEN (coalesce(c.packed_2, 0) & 511) > 200 THEN 200 ELSE (coalesce(c.packed_2, 0) & 511) END) AS INTEGER) AS group_4,
  CAST((CASE WHEN ((coalesce(c.packed_2, 0) >> 9) & 255) > 100 THEN 100 ELSE ((coalesce(c.packed_2, 0) >> 9) & 255) END) AS INTEGER) AS group_5,
  CAST((coalesce(c.packed_1, 0) >> 34) AS INTEGER) AS statutory,
  CAST((CASE WHEN ((coalesce(c.packed_1, 0) >> 29) & 31) > 20 THEN 20 ELSE ((coalesce(c.packed_1, 0) >> 29) & 31) END) AS INTEGER) AS bonus,
  CAST(((coalesce(c.packed_2, 0) >> 17) & 2047) AS INTEGER) AS signs,
  2230 + 130 AS coverage
FROM (SELECT r.subject_id,
  20780 AS as_of_day,
  MAX(CASE WHEN r.term = 1 THEN CASE WHEN r.occurred_day <= 20780 THEN 1 ELSE 0 END END) AS online
FROM credit_records r WHERE r.status = 1
  AND r.term = 1 AND (r.term = 1 OR r.occurred_day BETWEEN 20780 AND 20780)
GROUP BY r.subject_id HAVING MAX(CASE WHEN r.term = 1 THEN CASE WHEN r.occurred_day <= 20780 THEN 1 ELSE 0 END END) IS NOT NULL) s
LEFT JOIN (SELECT c.subject_id, CAST(SUM(CASE WHEN c.points > c.cap THEN c.cap ELSE c.points END * c.packed_1) AS BIGINT) AS packed_1, CAST(SUM(CASE WHEN c.points > c.cap THEN c.cap ELSE c.points END * c.packed_2) AS BIGINT) AS packed_2
FROM (SELECT b.subject_id, b.points, t.cap, t.packed_1, t.packed_2
FROM (SELECT subject_id, slot, CAST(SUM(points) AS BIGINT) AS points
FROM (
SELECT r.subject_id, u.slot, u.points AS points
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
WHERE r.status = 1 AND r.occurred_day <= 20780 AND 20780 < r.occurred_day + u.days
  AND 20780 < r.repaired_day + u.repaired_shift AND 20780 < r.cured_day + u.cured_shift
  AND r.cured_day > r.occurred_day + u.cured_floor AND 20780 < r.ended_day + u.ended_shift AND (r.event_key IS NULL OR u.once = 0)
UNION ALL
SELECT r.subject_id, u.slot, u.points
FROM credit_records r JOIN (SELECT term, rule, slot, once, points, days, repaired_shift, cured_shift, cured_floor, ended_shift
FROM (VALUES (CAST(4 AS INTEGER), CAST(5 AS INTEGER), CAST(37 AS INTEGER), CAST(0 AS INTEGER), CAST(1 AS INTEGER), CAST(19999998 AS INTEGER), CAST(19999998 AS INTEGER), CAST(0 AS INTEGER), CAST(-19999998 AS INTEGER), CAST(19999998 AS INTEGER)),
(5, 7, 37, 0, 1, 19999998, 19999998, 0, -19999998, 19999998),
(6, 10, 37, 0, 1, 19999998, 19999998, 0, -19999998, 19999998),
(7, 11, 37, 0, 1, 19999998, 19999998, 0, -19999998, 19999998)) written (term, rule, slot, once, points, days, repaired_shift, cured_shift, cured_floor, ended_shift)) u ON u.term = r.term
WHERE r.deadline_day < 20780 AND r.status = 1 AND r.occurred_day <= 20780 AND 20780 < r.occurred_day + u.days
  AND 20780 < r.repaired_day + u.repaired_shift AND 20780 < r.cured_day + u.cured_shift
  AND r.cured_day > r.occurred_day + u.cured_floor AND 20780 < r.ended_day + u.ended_shift
UNION ALL
SELECT subject_id,
  CAST(CASE WHEN event_key IS NULL THEN own_slot ELSE 1023 - (packed & 1023) END AS INTEGER) AS slot,
  CAST(CASE WHEN event_key IS NULL THEN total ELSE (packed >> 10) END AS INTEGER) AS points
FROM (
SELECT subject_id, event_key, own_slot, SUM(points) AS total,
  MAX(CAST(points AS BIGINT) * 1024 + (1023 - slot)) AS packed
FROM (
SELECT subject_id, event_key, slot, points, CASE WHEN event_key IS NULL THEN slot ELSE 0 END AS own_slot
FROM (
SELECT r.subject_id, r.event_key, u.slot, u.points AS points
FROM credit_records r JOIN (SELECT term, rule, slot, once, points, days, repaired_shift, cured_shift, cured_floor, ended_shift
FROM (VALUES (CAST(2 AS INTEGER), CAST(0 AS INTEGER), CAST(19 AS INTEGER), CAST(1 AS INTEGER), CAST(20 AS INTEGER), CAST(90 AS INTEGER), CAST(0 AS INTEGER), CAST(19999998 AS INTEGER), CAST(-19999998 AS INTEGER), CAST(19999998 AS INTEGER)),
(3, 1, 21, 1, 250, 1095, 0, 19999998, -19999998, 19999998),
(4, 4, 1, 1, 50, 19999998, 19999998, 30, 0, 19999998),
(5, 6, 7, 1, 100, 365, 19999998, 19999998, -19999998, 19999998),
(6, 8, 17, 1, 40, 19999998, 19999998, 90, 0, 19999998),
(8, 13, 22, 1, 200, 19999998, 19999998, 19999998, -19999998, 0)) written (term, rule, slot, once, points, days, repaired_shift, cured_shift, cured_floor, ended_shift)) u ON u.term = r.term
WHERE r.status = 1 AND r.occurred_day <= 20780 AND 20780 < r.occurred_day + u.days
  AND 20780 < r.repaired_day + u.repaired_shift AND 20780 < r.cured_day + u.cured_shift
  AND r.cured_day > r.occurred_day + u.cured_floor AND 20780 < r.ended_day + u.ended_shift AND r.event_key IS NOT NULL
UNION ALL
SELECT o.subject_id, o.event_key, o.slot, o.points
FROM (SELECT r.subject_id, r.event_key, u.slot, u.from_day, u.points AS points
FROM credit_records r JOIN (SELECT term, slot, points, from_day
FROM (VALUES (CAST(10 AS INTEGER), CAST(23 AS INTEGER), CAST(50 AS INTEGER), CAST(20635 AS INTEGER))) written (term, slot, points, from_day)) u ON u.term = r.term
WHERE r.status = 1 AND u.from_day <= 20780 AND 20780 < r.ended_day) o
LEFT JOIN (SELECT r.subject_id, u.slot, MAX(r.ended_day) AS listed_until
FROM credit_records r JOIN (SELECT term, slot
FROM (VALUES (CAST(8 AS INTEGER), CAST(23 AS INTEGER))) written (term, slot)) u ON u.term = r.term
WHERE r.status = 1 AND r.occurred_day <= 20780 AND r.occurred_day < r.ended_day
GROUP BY r.subject_id, u.slot) l ON l.subject_id = o.subject_id AND l.slot = o.slot
WHERE coalesce(l.listed_until, -9999999) <= o.from_day
) keyed) k GROUP BY subject_id, event_key, own_slot
) once
UNION ALL
SELECT r.subject_id, r.slot, r.points FROM judged_figures r
WHERE r.points > 0
) a GROUP BY subject_id, slot) b
JOIN (SELECT slot, cap, packed_1, packed_2
FROM (VALUES (CAST(1 AS INTEGER), CAST(150 AS BIGINT), CAST(1 AS BIGINT), CAST(0 AS BIGINT)),
(2, 60, 1, 0),
(3, 100, 1, 0),
(4, 200, 1, 0),
(5, 240, 512, 0),
(6, 240, 512, 0),
(7, 200, 512, 0),
(8, 180, 524288, 0),
(9, 150, 524288, 0),
(10, 90, 524288, 0),
(11, 120, 524288, 0),
(12, 180, 524288, 0),
(13, 90, 0, 1),
(14, 40, 0, 1),
(15, 80, 0, 1),
(16, 60, 0, 1),
(17, 80, 0, 512),
(18, 100, 0, 512),
(19, 2147483647, 17179869184, 0),
(20, 2147483647, 17179869184, 0),
(21, 2147483647, 17179869184, 0),
(22, 2147483647, 17179869184, 0),
(23, 2147483647, 17179869184, 0),
(24, 2147483647, 17179869184, 0),
(25, 2147483647, 17179869184, 0),
(26, 2147483647, 17179869184, 0),
(27, 20, 536870912, 0),
(28, 10, 536870912, 0),
(29, 1, 0, 131072),
(30, 1, 0, 262144),
(31, 1, 0, 524288),
(32, 1, 0, 1048576),
(33, 1, 0, 2097152),
(34, 1, 0, 4194304),
(35, 1, 0, 8388608),
(36, 1, 0, 16777216),
(37, 1, 0, 33554432),
(38, 1, 0, 67108864),
(39, 1, 0, 134217728)) written (slot, cap, packed_1, packed_2)) t ON t.slot = b.slot) c
GROUP BY c.subject_id) c ON c.subject_id = s.subject_id OFFSET 0) x OFFSET 0) y OFFSET 0) z OFFSET 0) g;
