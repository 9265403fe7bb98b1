import type {
  Assessment,
  CountyName,
  MerchantList,
  MerchantListQuery,
  MerchantShop,
  Scope,
} from '@liangma/contracts'
import { DomainError, isoOf, normaliseCode } from '@liangma/contracts'
import type { App } from '../../app.ts'
import type { ShopRow } from '../../modules/registry/index.ts'
import { viewExplanation } from '../assessment-views.ts'
import type { AskedScore } from '../assessment-views.ts'
import { countyNames } from './county-names.ts'

type Rooms = Pick<App, 'assessment' | 'clock' | 'records' | 'registry' | 'rulebooks'>

// A code that is the beginning of others is found among the first.
const SHOPS_LOOKED_AT = 100

/** Merchants and their shops as the API shows them. */
export class MerchantViews {
  readonly #app: Rooms

  constructor(app: Rooms) {
    this.#app = app
  }

  /**
   * The score of a merchant on a day (null: today) by the rules for merchants in force or others; for officers
   * alone. Throws `subject.not_found`, `assessment.day_ahead`, `assessment.unknown_rulebook`.
   */
  async assess(
    code: string,
    scope: Scope,
    { asOf, rulebook, sources = [] }: AskedScore,
  ): Promise<Assessment> {
    const { assessment, clock, records, rulebooks } = this.#app
    const day = asOf ?? clock.today()
    if (day > clock.today()) throw new DomainError('assessment.day_ahead')
    const { subjectId, name } = await this.#find(normaliseCode(code), scope)
    await rulebooks.refresh()
    const rules = rulebook ?? rulebooks.inForce('merchant', day)
    const explained = await assessment.explain(subjectId, day, rules)
    const evidence = await records.detailsOf(subjectId)
    return { uscc: code, name, ...viewExplanation(explained, evidence), sources }
  }

  /** A merchant with a shop on a platform within a scope. */
  async #find(code: string, scope: Scope): Promise<{ subjectId: number; name: string }> {
    const { registry } = this.#app
    const filter = { search: code, platformId: null, countyCode: null }
    const page = { cursor: undefined, limit: SHOPS_LOOKED_AT }
    const { rows } = await registry.search.listShops(scope, { filter, page })
    const shop = rows.find(({ merchantCode }) => merchantCode === code)
    const subjectId = (await registry.findRegistered([code])).get(code)?.subjectId ?? 0
    const [merchant] = shop ? await registry.listMerchantNames([subjectId]) : []
    if (!merchant) throw new DomainError('subject.not_found', { code })
    return { subjectId, name: merchant.name }
  }

  /** Throws `subject.not_found` for a platform that the register does not know. */
  async list(scope: Scope, query: MerchantListQuery): Promise<MerchantList> {
    const platform =
      query.platform === undefined
        ? null
        : await this.#app.registry.getPlatform(query.platform, scope)
    const { rows, total, nextCursor } = await this.#app.registry.search.listShops(scope, {
      filter: {
        search: query.q ?? null,
        platformId: platform?.subjectId ?? null,
        countyCode: query.county ?? null,
      },
      page: { cursor: query.cursor, limit: query.limit },
    })
    const counties = await countyNames(this.#app.registry)
    return {
      total: total.count,
      isMore: total.isMore,
      merchants: rows.map((row) => viewShop(row, counties)),
      nextCursor,
    }
  }
}

function viewShop(row: ShopRow, counties: ReadonlyMap<string, CountyName>): MerchantShop {
  const { shopId, shopName, url, address, isRegistered, isOverLimit, selfDeclaration } = row
  return {
    shopId,
    code: row.merchantCode,
    name: row.merchantName,
    shopName,
    url,
    address,
    county: counties.get(row.countyCode ?? '') ?? null,
    isRegistered,
    isOverLimit,
    selfDeclaration,
    verified: row.verifiedDay === null ? null : isoOf(row.verifiedDay),
    period: row.period,
    platform: { uscc: row.platformCode, name: row.platformName },
  }
}
