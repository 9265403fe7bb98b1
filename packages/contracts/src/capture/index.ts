export * from './deliveries.ts'
export * from './import-previews.ts'
export * from './matching.ts'
export * from './mending.ts'
