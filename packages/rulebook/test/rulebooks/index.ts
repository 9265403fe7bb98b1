export * from './builders.ts'
export * from './faults.ts'
export * from './issues-of.ts'
export * from './small-rulebook.ts'
