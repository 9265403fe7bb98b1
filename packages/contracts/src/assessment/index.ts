export * from './runs.ts'
