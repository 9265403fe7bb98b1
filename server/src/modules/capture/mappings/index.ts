export { type MappedTable, type Mapping, applyMapping } from './apply-mapping.ts'
export { readMapping } from './read-mapping.ts'
