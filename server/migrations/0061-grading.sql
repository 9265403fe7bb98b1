ALTER TABLE grading.published_grades DROP CONSTRAINT published_grades_reason;
ALTER TABLE grading.published_grades ADD CONSTRAINT published_grades_reason CHECK (reason IN
  ('first', 'monthly', 'upgrade', 'downgrade', 'veto', 'objection', 'repair', 'correction', 'expiry'));
ALTER TABLE grading.published_grades DROP CONSTRAINT published_grades_announced;
ALTER TABLE grading.published_grades ADD CONSTRAINT published_grades_announced
  CHECK ((reason IN ('downgrade', 'veto')) = (notice_id IS NOT NULL));

CREATE TABLE grading.approvals (
  notice_id bigint NOT NULL CONSTRAINT approvals_notice_fk REFERENCES grading.pre_notices,
  officer text NOT NULL,
  why text NOT NULL,
  approved_at timestamptz NOT NULL,
  CONSTRAINT approvals_pk PRIMARY KEY (notice_id, officer)
);
COMMENT ON TABLE grading.approvals IS
  'Officers who want an announced grade by veto V2–V4 published without waiting for the hearing; two different ones publish it';
CREATE TRIGGER approvals_append_only BEFORE UPDATE OR DELETE ON grading.approvals
  FOR EACH ROW EXECUTE FUNCTION grading.refuse_change();
