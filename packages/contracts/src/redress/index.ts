export * from './own-pre-notices.ts'
export * from './pre-notices.ts'
export * from './statement-states.ts'
export * from './statements.ts'
