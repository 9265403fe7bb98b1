import type { Random } from '../random.ts'
import { createRandom } from '../random.ts'
import { UNREGISTERED_SHARE } from '../tuning.ts'
import { creditCode } from './codes.ts'
import { merchantName, personName } from './names.ts'
import type { County } from './places.ts'
import { pickCounty } from './places.ts'
import type { City, Platform } from './population.ts'

interface Merchant {
  index: number
  name: string
  /** Empty for one who need not register. */
  code: string
  county: County
  shop: string
}

/** The n-th merchant. Derived afresh each time, so that a million of them cost no memory. */
export function merchantAt(city: City, index: number): Merchant {
  const random = createRandom(city.seed, 'merchant', index)
  const county = pickCounty(random)
  const form = random.chance(0.45) ? 1 : 2
  const registered = !random.chance(UNREGISTERED_SHARE)
  return {
    index,
    county,
    shop: `${index + 1}号小店`,
    name: registered ? merchantName(random, county.name, form) : personName(random),
    code: registered ? creditCode('merchant', index, { division: county.division, form }) : '',
  }
}

/** One merchant of a platform, or undefined where it has none. */
export function findMerchantOf(
  city: City,
  platform: Platform,
  random: Random,
): Merchant | undefined {
  const { merchantsFrom, merchantsTo } = platform
  if (merchantsTo === merchantsFrom) return undefined
  return merchantAt(city, random.between(merchantsFrom, merchantsTo - 1))
}

/** Some merchant with a credit code, or undefined after ten tries. */
export function findRegisteredMerchant(city: City, random: Random): Merchant | undefined {
  for (let tries = 0; tries < 10 && city.merchants > 0; tries++) {
    const merchant = merchantAt(city, random.between(0, city.merchants - 1))
    if (merchant.code !== '') return merchant
  }
  return undefined
}
