export { attachmentOf } from './attachment.ts'
export { type Caller, getOwnPlatform } from './access/caller.ts'
export type { Gate } from './access/gate.ts'
export {
  cookieOf,
  dropSessionToken,
  requireOwnPage,
  sendCookie,
  sendSessionToken,
  sessionTokenOf,
} from './access/session-cookie.ts'
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
export { fileOf, problems } from './open-api/answers.ts'
export type { ApiOperation } from './open-api/open-api.ts'
export { RefusedRows } from './problems.ts'
