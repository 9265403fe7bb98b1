export * from './history.ts'
export * from './merchants.ts'
export * from './platform-records.ts'
