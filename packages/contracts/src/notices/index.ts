export * from './deliveries.ts'
export * from './desk.ts'
export * from './inbox.ts'
export * from './notice-kinds.ts'
