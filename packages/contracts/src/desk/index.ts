export * from './work-kinds.ts'
export * from './work.ts'
