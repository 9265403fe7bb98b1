export { AssessmentService } from './assessment.service.ts'
export type { AssessmentInForce, AssessmentParts } from './assessment.service.ts'
export type {
  ExplainedAgain,
  ExplainedOnFile,
  Filed,
  Replay,
  ReplayEngine,
} from './on-file/assessments-on-file.ts'
export type { Assessed, AssessmentRow, FeedDates, RunFacts } from './assessment.facts.ts'
export type {
  Progress,
  RegisterRequest,
  RegisterResult,
  RegisterSummary,
} from './register/register-assessor.ts'
export type { MerchantGrades } from './register/merchant-grades.ts'
export { TrialRoom } from './register/trial-room.ts'
export type { TrialDesk, TrialScores, TrialTurn } from './register/trial-room.ts'
export type { ExplainedAt, SubjectExplanation } from './outlook/explainer.ts'
export type { ForecastStep } from './outlook/forecast.ts'
export type { NoPath, PathStep, PathToBest } from './outlook/path-to-best.ts'
export { remedyOf } from './outlook/remedies.rules.ts'
export type { ItemRemedy, PathAction } from './outlook/remedies.rules.ts'
export type { Explained } from './assessment.calculation.ts'
export { DayWork } from './runs/day-work.ts'
export type { DayRequest } from './runs/day-work.ts'
export { Runs } from './runs/runs.ts'
export { routeRuns } from './runs/runs.routes.ts'
export { routeVerifications } from './verification/verifications.routes.ts'
export { lineTable, resultTable } from './assessment.results.ts'
export type { Named, ResultsToWrite } from './assessment.results.ts'
