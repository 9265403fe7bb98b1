export * from './import-previews.ts'
