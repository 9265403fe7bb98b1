export type { Caller } from './caller.ts'
export { HOT_ROUTE, createHttp, type FramePages, type Http, type HttpParts } from './create-http.ts'
export { entityTag, ifKnown, tagged } from './entity-tag.ts'
export type { ReadinessCheck } from './health.ts'
export { languageOf } from './language.ts'
export {
  type ListColumn,
  type ListTable,
  listOrTable,
  sendTable,
} from './list-tables/list-table.ts'
export { type ApiOperation, fileOf, problems } from './open-api/open-api.ts'
export { RefusedRows } from './problems.ts'
