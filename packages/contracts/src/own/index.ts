export * from './own-assessment.ts'
export * from './own-badge.ts'
export * from './own-platform.ts'
export * from './remedy-ways.ts'
