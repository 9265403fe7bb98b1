export type { GradeFilter, LiveGrade, NoticeRow, PublishedRow } from './grading.queries.ts'
export type { AssessedRow, Cycle, Graded, GradeScale } from './grading.rules.ts'
export {
  type DayReport,
  type GradingParts,
  GradingService,
  type SubjectGrades,
} from './grading.service.ts'
export type { GradingOutcome } from './publication.ts'
