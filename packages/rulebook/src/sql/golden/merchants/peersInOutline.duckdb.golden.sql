SELECT 0 AS slot, 0 AS platform_type, 0 AS size_band, 0 AS numerator, 0 AS orders,
  0 AS platforms WHERE 1 = 0;
