CREATE SCHEMA grading;

CREATE TABLE grading.live_grades (
  subject_id integer CONSTRAINT live_grades_pk PRIMARY KEY,
  grade text NOT NULL,
  score_tenths integer NOT NULL,
  decided_by text NOT NULL,
  decided_code text,
  rulebook_version text NOT NULL,
  assessment_id bigint NOT NULL,
  as_of_day integer NOT NULL,
  since_day integer NOT NULL,
  entered_day integer NOT NULL,
  changed_at timestamptz NOT NULL
);
CREATE INDEX live_grades_grade ON grading.live_grades (grade, subject_id);
COMMENT ON TABLE grading.live_grades IS
  'The newest grade of each subject, for officers and the platform itself; since_day: as-of day from which it has this grade, entered_day: day on which it was first graded';

CREATE TABLE grading.live_grade_changes (
  change_id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT live_grade_changes_pk PRIMARY KEY,
  subject_id integer NOT NULL,
  from_grade text,
  to_grade text NOT NULL,
  score_tenths integer NOT NULL,
  decided_by text NOT NULL,
  decided_code text,
  assessment_id bigint NOT NULL,
  as_of_day integer NOT NULL,
  changed_at timestamptz NOT NULL
);
CREATE INDEX live_grade_changes_subject ON grading.live_grade_changes (subject_id, change_id);
COMMENT ON TABLE grading.live_grade_changes IS
  'Every change of a live grade, append-only; from_grade is null for the first';

CREATE TABLE grading.pre_notices (
  notice_id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT pre_notices_pk PRIMARY KEY,
  subject_id integer NOT NULL,
  from_grade text NOT NULL,
  to_grade text NOT NULL,
  score_tenths integer NOT NULL,
  decided_by text NOT NULL,
  decided_code text,
  rulebook_version text NOT NULL,
  assessment_id bigint NOT NULL,
  as_of_day integer NOT NULL,
  announced_day integer NOT NULL,
  due_day integer NOT NULL,
  provisional boolean NOT NULL,
  state text NOT NULL DEFAULT 'open',
  closed_day integer,
  closed_why text,
  CONSTRAINT pre_notices_state CHECK (state IN ('open', 'published', 'dropped')),
  CONSTRAINT pre_notices_why CHECK (closed_why IN ('recovered', 'overtaken')),
  CONSTRAINT pre_notices_closed CHECK ((state = 'open') = (closed_day IS NULL)),
  CONSTRAINT pre_notices_dropped CHECK ((state = 'dropped') = (closed_why IS NOT NULL))
);
CREATE UNIQUE INDEX pre_notices_open ON grading.pre_notices (subject_id, to_grade) WHERE state = 'open';
CREATE INDEX pre_notices_due ON grading.pre_notices (due_day) WHERE state = 'open';
COMMENT ON TABLE grading.pre_notices IS
  'Announced downgrades (预告知) with the assessment they were announced on; the platform may state its case through due_day, which is provisional where the calendar of its year was not yet known';

CREATE TABLE grading.published_grades (
  published_id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT published_grades_pk PRIMARY KEY,
  subject_id integer NOT NULL,
  grade text NOT NULL,
  last_ranked_grade text,
  score_tenths integer NOT NULL,
  decided_by text NOT NULL,
  decided_code text,
  rulebook_version text NOT NULL,
  assessment_id bigint NOT NULL,
  as_of_day integer NOT NULL,
  decided_on_day integer NOT NULL,
  effective_day integer NOT NULL,
  reason text NOT NULL,
  notice_id bigint CONSTRAINT published_grades_notice_fk REFERENCES grading.pre_notices,
  published_at timestamptz NOT NULL,
  CONSTRAINT published_grades_reason CHECK (
    reason IN ('first', 'monthly', 'upgrade', 'downgrade', 'objection', 'repair', 'correction')),
  CONSTRAINT published_grades_announced CHECK ((reason = 'downgrade') = (notice_id IS NOT NULL))
);
CREATE INDEX published_grades_subject ON grading.published_grades (subject_id, published_id DESC);
CREATE UNIQUE INDEX published_grades_first_once ON grading.published_grades (subject_id)
  WHERE reason = 'first';
CREATE UNIQUE INDEX published_grades_monthly_once ON grading.published_grades (subject_id, as_of_day)
  WHERE reason = 'monthly';
COMMENT ON TABLE grading.published_grades IS
  'Grades shown to the public, append-only, the newest of a subject in force; decided_on_day: day the rules name, effective_day: day it was in fact published; last_ranked_grade: newest grade up to here that is not a state such as unrated';

CREATE TABLE grading.monthly_cycles (
  as_of_day integer CONSTRAINT monthly_cycles_pk PRIMARY KEY,
  cycle_day integer NOT NULL,
  ran_day integer NOT NULL,
  published_count integer NOT NULL,
  ran_at timestamptz NOT NULL
);
COMMENT ON TABLE grading.monthly_cycles IS
  'Which monthly settings have run; as_of_day is the last day of the month before cycle_day';

CREATE FUNCTION grading.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '%.% is append-only', TG_TABLE_SCHEMA, TG_TABLE_NAME;
END $$;
CREATE TRIGGER published_grades_append_only BEFORE UPDATE OR DELETE ON grading.published_grades
  FOR EACH ROW EXECUTE FUNCTION grading.refuse_change();
CREATE TRIGGER live_grade_changes_append_only BEFORE UPDATE OR DELETE ON grading.live_grade_changes
  FOR EACH ROW EXECUTE FUNCTION grading.refuse_change();
