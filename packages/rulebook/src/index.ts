export { readRulebook, readRulebookFor } from './language/read.ts'
export { editRulebook } from './language/edit.ts'
export type { RulebookEdit } from './language/edit.ts'
export { outlineRulebook } from './language/outline.ts'
export type { OutlineEntry, OutlineFigure } from './language/outline.ts'
export { rulebookJsonSchema } from './language/json-schema.ts'
export { rowsWithoutLaw } from './language/legal-bases.ts'
export type { BasedRow, LegalBasis } from './language/legal-bases.ts'
export { RulebookError } from './language/issues.ts'
export type { RulebookIssue } from './language/issues.ts'
export { SUBJECT_KINDS } from './language/schema/index.ts'
export type { Rulebook, SubjectKind } from './language/schema/index.ts'
export { isState } from './language/grade-rows.ts'
export { compileRulebook } from './plan/compile.ts'
export { isSignRole, slotOf } from './plan/plan.ts'
export { registers } from './plan/subjects.ts'
export type { Plan, Slot, SlotRole } from './plan/plan.ts'
export { bindBeside, bindTerms } from './plan/bind.ts'
export type { BoundPlan, BoundRule, UnknownTerm } from './plan/bind.ts'
export { constants } from './sql/constants.ts'
export { DIALECTS } from './sql/dialect.ts'
export type { DialectName } from './sql/dialect.ts'
export { changedByTime } from './sql/changed-by-time.ts'
export { statements } from './sql/statements.ts'
export type { Statements } from './sql/statements.ts'
export type { AsOf, StatementOptions } from './sql/options.ts'
export type { ItemRow } from './sql/items.ts'
export { decidedCode } from './sql/scores/score-row.ts'
export type { ScoreRow } from './sql/scores/score-row.ts'
export { DECIDED_BY, coverageTotal, hasComponents, requiredCoverage } from './sql/scores/verdict.ts'
export type { DecidedBy } from './sql/scores/verdict.ts'
export { wilsonBounds } from './figures/wilson.ts'
export { movedFigures } from './figures/moved.ts'
export { mediansOf } from './figures/medians.ts'
export type { Median, PeerRow } from './figures/medians.ts'
export { FigureJudge, judgeFigures } from './figures/judge.ts'
export type { FigurePoints, FigureRow, FigureState, JudgedFigure } from './figures/judge.ts'
export { explain } from './explain/explain.ts'
export type {
  ExplainedItem,
  ExplanationLine,
  MetricFigure,
  Remedies,
} from './explain/explanation.ts'
export { decidedWords } from './difference/decided-words.ts'
export { differenceBetween } from './difference/difference.ts'
export type {
  DifferenceCause,
  DifferenceEnd,
  DifferencePart,
  ExplainedScore,
  ScoreDifference,
} from './difference/score-difference.ts'
export { spellOutLaws } from './explain/legal-basis.ts'
export { REASONS } from './explain/reasons.ts'
export type { Reason, ReasonCode } from './explain/reasons.ts'
export { COVERAGE_FEEDS, isFeedFresh } from './plan/feeds.ts'
export type { Feeds } from './plan/feeds.ts'
