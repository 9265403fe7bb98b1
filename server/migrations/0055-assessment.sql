-- Grades may ask something of every group, and a state may stand in place of a grade.
ALTER TABLE assessment.assessments
  DROP CONSTRAINT assessments_decided_by,
  ADD CONSTRAINT assessments_decided_by CHECK (
    decided_by IN ('coverage', 'veto', 'score', 'ceiling', 'total', 'component', 'state')
  );
