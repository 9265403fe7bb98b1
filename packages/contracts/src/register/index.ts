export * from './history.ts'
export * from './merchants.ts'
export * from './platform-records.ts'
export * from './saved-filters.ts'
