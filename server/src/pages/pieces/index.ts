export { type DataColumn, dataTable, text } from './data-table.ts'
export { gradeChip, gradeText, type GradeWithWords } from './grade-chip.ts'
export { pagingLinks } from './paging.ts'
export { dayMark, lateAlert, sourcesTable } from './sources.ts'
