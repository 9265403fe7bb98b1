export type { Statement, Step } from './redress.queries.ts'
export { RedressService } from './redress.service.ts'
export type { Author, RedressParts } from './redress.service.ts'
export type { StatementReading, StatementWithSteps } from './statement-reading.ts'
