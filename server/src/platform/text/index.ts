export { plainText, withoutTags } from './plain-text.ts'
