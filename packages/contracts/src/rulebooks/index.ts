export * from './life.ts'
export * from './versions.ts'
