SELECT subject_id, as_of_day, score, coverage, online, bonus, statutory, group_1, group_2, group_3, group_4, group_5, group_6, group_7, group_8, group_9, signs,
  CASE WHEN online = 0 OR coverage < 1614 THEN 3 WHEN signs % 128 > 0 THEN veto_grade
    WHEN ceiling_grade > score_grade THEN ceiling_grade ELSE score_grade END AS grade,
  CASE WHEN online = 0 OR coverage < 1614 THEN 0 WHEN signs % 128 > 0 THEN 1 WHEN ceiling_grade > score_grade THEN 3 ELSE 2 END AS decided,
  CASE WHEN online = 0 OR coverage < 1614 THEN 0 WHEN signs % 128 > 0 THEN veto_slot
    WHEN ceiling_grade > score_grade THEN ceiling_slot ELSE 0 END AS decided_slot
FROM (SELECT subject_id, as_of_day, score, coverage, online, bonus, statutory, group_1, group_2, group_3, group_4, group_5, group_6, group_7, group_8, group_9, signs,
  CASE WHEN score >= 850 THEN 0 WHEN score >= 600 THEN 1 WHEN score >= 0 THEN 2 ELSE 0 END AS score_grade,
  CASE WHEN signs = 0 THEN 0 WHEN (signs & 1) = 1 THEN 2 WHEN ((signs >> 1) & 1) = 1 THEN 2 WHEN ((signs >> 2) & 1) = 1 THEN 2 WHEN ((signs >> 3) & 1) = 1 THEN 2 WHEN ((signs >> 4) & 1) = 1 THEN 2 WHEN ((signs >> 5) & 1) = 1 THEN 2 WHEN ((signs >> 6) & 1) = 1 THEN 2 ELSE 0 END AS veto_grade,
  CASE WHEN signs = 0 THEN 0 WHEN (signs & 1) = 1 THEN 73 WHEN ((signs >> 1) & 1) = 1 THEN 74 WHEN ((signs >> 2) & 1) = 1 THEN 75 WHEN ((signs >> 3) & 1) = 1 THEN 76 WHEN ((signs >> 4) & 1) = 1 THEN 77 WHEN ((signs >> 5) & 1) = 1 THEN 78 WHEN ((signs >> 6) & 1) = 1 THEN 79 ELSE 0 END AS veto_slot,
  CASE WHEN signs = 0 THEN 0 WHEN ((signs >> 7) & 1) = 1 THEN 1 WHEN ((signs >> 8) & 1) = 1 THEN 1 WHEN ((signs >> 9) & 1) = 1 THEN 1 ELSE 0 END AS ceiling_grade,
  CASE WHEN signs = 0 THEN 0 WHEN ((signs >> 7) & 1) = 1 THEN 80 WHEN ((signs >> 8) & 1) = 1 THEN 81 WHEN ((signs >> 9) & 1) = 1 THEN 82 ELSE 0 END AS ceiling_slot
FROM (SELECT subject_id, as_of_day, online, coverage, bonus, statutory, signs, group_1, group_2, group_3, group_4, group_5, group_6, group_7, group_8, group_9,
  CASE WHEN total < 0 THEN 0 WHEN total > 1000 THEN 1000 ELSE total END AS score
FROM (SELECT subject_id, as_of_day, online, coverage, bonus, statutory, signs, group_1, group_2, group_3, group_4, group_5, group_6, group_7, group_8, group_9,
  1000 + bonus - statutory - group_1 - group_2 - group_3 - group_4 - group_5 - group_6 - group_7 - group_8 - group_9 AS total
FROM (SELECT s.subject_id,
  s.as_of_day,
  s.online,
  CAST((CASE WHEN (coalesce(c.packed_1, 0) & 511) + (coalesce(s.latest_3, 0) & 127) + (coalesce(s.latest_4, 0) & 127) > 140 THEN 140 ELSE (coalesce(c.packed_1, 0) & 511) + (coalesce(s.latest_3, 0) & 127) + (coalesce(s.latest_4, 0) & 127) END) AS INTEGER) AS group_1,
  CAST((CASE WHEN ((coalesce(c.packed_1, 0) >> 9) & 511) + (coalesce(s.latest_8, 0) & 127) + (coalesce(s.latest_13, 0) & 127) > 140 THEN 140 ELSE ((coalesce(c.packed_1, 0) >> 9) & 511) + (coalesce(s.latest_8, 0) & 127) + (coalesce(s.latest_13, 0) & 127) END) AS INTEGER) AS group_2,
  CAST((CASE WHEN ((coalesce(c.packed_1, 0) >> 18) & 255) > 100 THEN 100 ELSE ((coalesce(c.packed_1, 0) >> 18) & 255) END) AS INTEGER) AS group_3,
  CAST((CASE WHEN (coalesce(c.packed_2, 0) & 511) > 100 THEN 100 ELSE (coalesce(c.packed_2, 0) & 511) END) AS INTEGER) AS group_4,
  CAST((CASE WHEN ((coalesce(c.packed_2, 0) >> 9) & 511) > 100 THEN 100 ELSE ((coalesce(c.packed_2, 0) >> 9) & 511) END) AS INTEGER) AS group_5,
  CAST((CASE WHEN ((coalesce(c.packed_1, 0) >> 26) & 255) > 60 THEN 60 ELSE ((coalesce(c.packed_1, 0) >> 26) & 255) END) AS INTEGER) AS group_6,
  CAST((CASE WHEN ((coalesce(c.packed_2, 0) >> 18) & 255) > 80 THEN 80 ELSE ((coalesce(c.packed_2, 0) >> 18) & 255) END) AS INTEGER) AS group_7,
  CAST((CASE WHEN ((coalesce(c.packed_2, 0) >> 26) & 511) > 160 THEN 160 ELSE ((coalesce(c.packed_2, 0) >> 26) & 511) END) AS INTEGER) AS group_8,
  CAST((CASE WHEN ((coalesce(c.packed_2, 0) >> 35) & 511) + (coalesce(s.latest_49, 0) & 127) > 120 THEN 120 ELSE ((coalesce(c.packed_2, 0) >> 35) & 511) + (coalesce(s.latest_49, 0) & 127) END) AS INTEGER) AS group_9,
  CAST((coalesce(c.packed_1, 0) >> 34) AS INTEGER) AS statutory,
  CAST((CASE WHEN ((coalesce(c.packed_2, 0) >> 44) & 127) > 80 THEN 80 ELSE ((coalesce(c.packed_2, 0) >> 44) & 127) END) AS INTEGER) AS bonus,
  CAST(((coalesce(c.packed_2, 0) >> 51) & 1023) AS INTEGER) AS signs,
  2300 + 150 + CASE WHEN s.latest_3 IS NULL THEN 0 ELSE 60 END + CASE WHEN s.latest_4 IS NULL THEN 0 ELSE 50 END + CASE WHEN s.latest_8 IS NULL THEN 0 ELSE 70 END + CASE WHEN s.latest_13 IS NULL THEN 0 ELSE 30 END + CASE WHEN s.latest_49 IS NULL THEN 0 ELSE 30 END AS coverage
FROM (SELECT r.subject_id,
  20780 AS as_of_day,
  MAX(CASE WHEN r.term IN (1, 2) THEN CASE WHEN r.occurred_day <= 20690 THEN 1 ELSE 0 END END) AS online,
  MAX(CASE WHEN r.term = 11 AND r.occurred_day BETWEEN 20600 AND 20780
    THEN (r.occurred_day - 20600) * 128 + CASE WHEN coalesce(r.n, 0) < 100 THEN 0 WHEN r.upper_millionths >= 980000 THEN 0 WHEN r.upper_millionths >= 950000 THEN 10 WHEN r.upper_millionths >= 900000 THEN 30 WHEN r.upper_millionths >= 0 THEN 60 ELSE 0 END END) AS latest_3,
  MAX(CASE WHEN 1 = 0 AND r.occurred_day BETWEEN 20570 AND 20780
    THEN (r.occurred_day - 20570) * 128 + CASE WHEN coalesce(r.n, 0) < 30 THEN 0 WHEN r.lower_millionths <= 10000 THEN 0 WHEN r.lower_millionths <= 50000 THEN 10 WHEN r.lower_millionths <= 100000 THEN 30 WHEN r.lower_millionths <= 1000000 THEN 50 ELSE 0 END END) AS latest_4,
  MAX(CASE WHEN r.term = 12 AND r.occurred_day BETWEEN 20415 AND 20780
    THEN (r.occurred_day - 20415) * 128 + CASE WHEN coalesce(r.n, 0) < 20 THEN 0 WHEN r.lower_millionths <= 30000 THEN 0 WHEN r.lower_millionths <= 50000 THEN 20 WHEN r.lower_millionths <= 100000 THEN 40 WHEN r.lower_millionths <= 1000000 THEN 70 ELSE 0 END END) AS latest_8,
  MAX(CASE WHEN 1 = 0 AND r.occurred_day BETWEEN 20600 AND 20780
    THEN (r.occurred_day - 20600) * 128 + CASE WHEN coalesce(r.n, 0) < 100 THEN 0 WHEN r.lower_millionths <= 10000 THEN 0 WHEN r.lower_millionths <= 30000 THEN 10 WHEN r.lower_millionths <= 1000000 THEN 30 ELSE 0 END END) AS latest_13,
  MAX(CASE WHEN 1 = 0 AND r.occurred_day BETWEEN 20570 AND 20780
    THEN (r.occurred_day - 20570) * 128 + CASE WHEN coalesce(r.n, 0) < 100 THEN 0 WHEN r.lower_millionths <= 10000 THEN 0 WHEN r.lower_millionths <= 50000 THEN 10 WHEN r.lower_millionths <= 1000000 THEN 30 ELSE 0 END END) AS latest_49
FROM credit_records r WHERE r.status = 1
  AND r.term IN (1, 2, 11, 12) AND (r.term IN (1, 2) OR r.occurred_day BETWEEN 20415 AND 20780)
GROUP BY r.subject_id HAVING MAX(CASE WHEN r.term IN (1, 2) THEN CASE WHEN r.occurred_day <= 20690 THEN 1 ELSE 0 END END) IS NOT NULL) s
LEFT JOIN (SELECT c.subject_id, CAST(SUM(CASE WHEN c.points > c.cap THEN c.cap ELSE c.points END * c.packed_1) AS BIGINT) AS packed_1, CAST(SUM(CASE WHEN c.points > c.cap THEN c.cap ELSE c.points END * c.packed_2) AS BIGINT) AS packed_2
FROM (SELECT b.subject_id, b.points, t.cap, t.packed_1, t.packed_2
FROM (SELECT subject_id, slot, CAST(SUM(points) AS BIGINT) AS points
FROM (
SELECT r.subject_id, u.slot, u.points AS points
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
WHERE r.status = 1 AND r.occurred_day <= 20780 AND 20780 < r.occurred_day + u.days
  AND 20780 < r.repaired_day + u.repaired_shift AND 20780 < r.cured_day + u.cured_shift
  AND r.cured_day > r.occurred_day + u.cured_floor AND 20780 < r.ended_day + u.ended_shift AND (r.event_key IS NULL OR u.once = 0)
UNION ALL
SELECT r.subject_id, u.slot, u.points
FROM credit_records r JOIN (SELECT term, rule, slot, once, points, days, repaired_shift, cured_shift, cured_floor, ended_shift
FROM (VALUES (CAST(5 AS INTEGER), CAST(5 AS INTEGER), CAST(81 AS INTEGER), CAST(0 AS INTEGER), CAST(1 AS INTEGER), CAST(19999998 AS INTEGER), CAST(19999998 AS INTEGER), CAST(0 AS INTEGER), CAST(-19999998 AS INTEGER), CAST(19999998 AS INTEGER)),
(6, 8, 81, 0, 1, 19999998, 19999998, 0, -19999998, 19999998),
(7, 10, 81, 0, 1, 19999998, 19999998, 0, -19999998, 19999998),
(8, 12, 81, 0, 1, 19999998, 19999998, 0, -19999998, 19999998)) written (term, rule, slot, once, points, days, repaired_shift, cured_shift, cured_floor, ended_shift)) u ON u.term = r.term
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
FROM (VALUES (CAST(3 AS INTEGER), CAST(0 AS INTEGER), CAST(57 AS INTEGER), CAST(1 AS INTEGER), CAST(10 AS INTEGER), CAST(90 AS INTEGER), CAST(0 AS INTEGER), CAST(19999998 AS INTEGER), CAST(-19999998 AS INTEGER), CAST(19999998 AS INTEGER)),
(4, 1, 59, 1, 150, 1095, 0, 19999998, -19999998, 19999998),
(5, 4, 1, 1, 40, 19999998, 19999998, 90, 0, 19999998),
(6, 6, 51, 1, 30, 19999998, 19999998, 90, 0, 19999998),
(7, 9, 62, 1, 20, 180, 19999998, 0, -19999998, 19999998),
(9, 13, 60, 1, 200, 19999998, 19999998, 19999998, -19999998, 0)) written (term, rule, slot, once, points, days, repaired_shift, cured_shift, cured_floor, ended_shift)) u ON u.term = r.term
WHERE r.status = 1 AND r.occurred_day <= 20780 AND 20780 < r.occurred_day + u.days
  AND 20780 < r.repaired_day + u.repaired_shift AND 20780 < r.cured_day + u.cured_shift
  AND r.cured_day > r.occurred_day + u.cured_floor AND 20780 < r.ended_day + u.ended_shift AND r.event_key IS NOT NULL
UNION ALL
SELECT o.subject_id, o.event_key, o.slot, o.points
FROM (SELECT r.subject_id, r.event_key, u.slot, u.from_day, u.points AS points
FROM credit_records r JOIN (SELECT term, slot, points, from_day
FROM (VALUES (CAST(10 AS INTEGER), CAST(61 AS INTEGER), CAST(50 AS INTEGER), CAST(20635 AS INTEGER))) written (term, slot, points, from_day)) u ON u.term = r.term
WHERE r.status = 1 AND u.from_day <= 20780 AND 20780 < r.ended_day) o
LEFT JOIN (SELECT r.subject_id, u.slot, MAX(r.ended_day) AS listed_until
FROM credit_records r JOIN (SELECT term, slot
FROM (VALUES (CAST(9 AS INTEGER), CAST(61 AS INTEGER))) written (term, slot)) u ON u.term = r.term
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
FROM (VALUES (CAST(1 AS INTEGER), CAST(80 AS BIGINT), CAST(1 AS BIGINT), CAST(0 AS BIGINT)),
(2, 30, 1, 0),
(3, 60, 1, 0),
(4, 50, 1, 0),
(5, 50, 1, 0),
(6, 60, 1, 0),
(7, 20, 1, 0),
(8, 70, 512, 0),
(9, 80, 512, 0),
(10, 60, 512, 0),
(11, 90, 512, 0),
(12, 20, 512, 0),
(13, 30, 512, 0),
(14, 100, 262144, 0),
(15, 60, 262144, 0),
(16, 30, 262144, 0),
(17, 30, 262144, 0),
(18, 20, 262144, 0),
(19, 60, 0, 1),
(20, 60, 0, 1),
(21, 60, 0, 1),
(22, 10, 0, 1),
(23, 30, 0, 1),
(24, 20, 0, 1),
(25, 50, 0, 1),
(26, 100, 0, 512),
(27, 60, 0, 512),
(28, 60, 0, 512),
(29, 80, 0, 512),
(30, 20, 0, 512),
(31, 60, 0, 512),
(32, 60, 67108864, 0),
(33, 20, 67108864, 0),
(34, 30, 67108864, 0),
(35, 60, 67108864, 0),
(36, 30, 0, 262144),
(37, 40, 0, 262144),
(38, 20, 0, 262144),
(39, 80, 0, 262144),
(40, 60, 0, 67108864),
(41, 60, 0, 67108864),
(42, 30, 0, 67108864),
(43, 50, 0, 67108864),
(44, 40, 0, 67108864),
(45, 20, 0, 67108864),
(46, 40, 0, 67108864),
(47, 30, 0, 67108864),
(48, 80, 0, 34359738368),
(49, 30, 0, 34359738368),
(50, 80, 0, 34359738368),
(51, 60, 0, 34359738368),
(52, 40, 0, 34359738368),
(53, 20, 0, 34359738368),
(54, 30, 0, 34359738368),
(55, 40, 0, 34359738368),
(56, 30, 0, 34359738368),
(57, 2147483647, 17179869184, 0),
(58, 2147483647, 17179869184, 0),
(59, 2147483647, 17179869184, 0),
(60, 2147483647, 17179869184, 0),
(61, 2147483647, 17179869184, 0),
(62, 2147483647, 17179869184, 0),
(63, 2147483647, 17179869184, 0),
(64, 2147483647, 17179869184, 0),
(65, 20, 0, 17592186044416),
(66, 20, 0, 17592186044416),
(67, 10, 0, 17592186044416),
(68, 10, 0, 17592186044416),
(69, 10, 0, 17592186044416),
(70, 20, 0, 17592186044416),
(71, 20, 0, 17592186044416),
(72, 10, 0, 17592186044416),
(73, 1, 0, 2251799813685248),
(74, 1, 0, 4503599627370496),
(75, 1, 0, 9007199254740992),
(76, 1, 0, 18014398509481984),
(77, 1, 0, 36028797018963968),
(78, 1, 0, 72057594037927936),
(79, 1, 0, 144115188075855872),
(80, 1, 0, 288230376151711744),
(81, 1, 0, 576460752303423488),
(82, 1, 0, 1152921504606846976)) written (slot, cap, packed_1, packed_2)) t ON t.slot = b.slot) c
GROUP BY c.subject_id) c ON c.subject_id = s.subject_id OFFSET 0) x OFFSET 0) y OFFSET 0) z OFFSET 0) g;
