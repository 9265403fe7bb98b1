export type {
  GradeFilter,
  GradeStep,
  LiveGrade,
  NoticeOnFile,
  NoticeRow,
  PublishedRow,
} from './grading.queries.ts'
export type { AmendReason, AssessedRow, Cycle, Graded, GradeScale } from './grading.rules.ts'
export { type DayReport, type GradingParts, GradingService } from './grading.service.ts'
export type { SubjectGrades } from './grade-settling.ts'
export type { ApprovalAnswer, AtOnce } from './pre-notices/approvals.ts'
export { joinOutcomes, type GradingOutcome } from './grade-writer.ts'
export type { Approval, ApprovalOnFile } from './pre-notices/approvals.queries.ts'
export type { LiveChange, LiveFace } from './live/live-changes.queries.ts'
export type { LiveChanges } from './live/live-changes.ts'
export { HEARING_WORKING_DAYS } from './grading.rules.ts'
