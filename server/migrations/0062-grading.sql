ALTER TABLE grading.pre_notices ADD COLUMN held_day integer, ADD COLUMN released_day integer;
ALTER TABLE grading.pre_notices ADD CONSTRAINT pre_notices_released
  CHECK (released_day IS NULL OR held_day IS NOT NULL);
COMMENT ON TABLE grading.pre_notices IS
  'Announced downgrades (预告知) with the assessment they were announced on; the platform may state its case through due_day, which is provisional where the calendar of its year was not yet known; from held_day until released_day, or as long as that is null, it is not published because its day has come';
