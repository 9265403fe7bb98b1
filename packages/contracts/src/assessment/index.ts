export * from './differences.ts'
export * from './run-triggers.ts'
export * from './runs.ts'
export * from './verifications.ts'
