export * from './grade-facts.ts'
export * from './receipts.ts'
export * from './signed.ts'
export * from './standing.ts'
