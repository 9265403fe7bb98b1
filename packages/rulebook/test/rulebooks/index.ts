export * from './builders.ts'
export * from './faults.ts'
