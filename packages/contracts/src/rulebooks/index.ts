export * from './life.ts'
export * from './signed-rulebook.ts'
export * from './versions.ts'
