import type {
  CountyName,
  MerchantList,
  MerchantListQuery,
  MerchantShop,
  Scope,
} from '@liangma/contracts'
import { isoOf } from '@liangma/contracts'
import type { RegistryService, ShopRow } from '../../modules/registry/index.ts'
import { countyNames } from './county-names.ts'

/** Merchants and their shops as the API shows them. */
export class MerchantViews {
  readonly #registry: RegistryService

  constructor(registry: RegistryService) {
    this.#registry = registry
  }

  /** Throws `subject.not_found` for a platform that the register does not know. */
  async list(scope: Scope, query: MerchantListQuery): Promise<MerchantList> {
    const platform =
      query.platform === undefined ? null : await this.#registry.getPlatform(query.platform, scope)
    const { rows, total, nextCursor } = await this.#registry.search.listShops(scope, {
      filter: {
        search: query.q ?? null,
        platformId: platform?.subjectId ?? null,
        countyCode: query.county ?? null,
      },
      page: { cursor: query.cursor, limit: query.limit },
    })
    const counties = await countyNames(this.#registry)
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
