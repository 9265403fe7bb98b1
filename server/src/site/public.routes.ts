import type { Http } from '../platform/http/index.ts'
import { routeBadge } from './public/badge.routes.ts'
import { routeCredit } from './public/credit.routes.ts'
import type { PublicParts } from './public/public-parts.ts'
import { routeLists } from './public/lists.routes.ts'
import { routeRecords, routeVerify } from './public/records.routes.ts'
import { routeSearch } from './public/search.routes.ts'

export { StandingCache } from './public/standing-cache.ts'
export type { PublicParts }

/** What everybody may see, without an account: credit pages, search, badges, receipts, keys. */
export function routePublic(http: Http, parts: PublicParts): void {
  routeCredit(http, parts)
  routeSearch(http, parts)
  routeLists(http, parts)
  routeBadge(http, parts)
  routeRecords(http, parts)
  routeVerify(http, parts)
}
