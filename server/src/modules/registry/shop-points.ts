import type { Driver } from '../../platform/database/index.ts'
import { SHOP_POINTS } from './entity-revisions.queries.ts'

/** Where one shop is, as far as it is known (WGS84). */
export interface ShopPoint {
  platformId: number
  countyCode: string | null
  longitude: number | null
  latitude: number | null
}

/**
 * Every shop once, in no order. A million rows pass by without being held: the caller keeps of each what it
 * needs before it asks for the next.
 */
export async function* readShopPoints(driver: Driver): AsyncGenerator<ShopPoint> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const block of driver.copyOut(SHOP_POINTS)) {
    const lines = (rest + decoder.decode(block, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) yield pointOf(line)
  }
  if (rest !== '') yield pointOf(rest)
}

// No quoting to undo: numbers, and codes that the import has checked.
function pointOf(line: string): ShopPoint {
  const [platformId = '', countyCode = '', longitude = '', latitude = ''] = line.split(',')
  return {
    platformId: Number(platformId),
    countyCode: countyCode || null,
    longitude: longitude === '' ? null : Number(longitude),
    latitude: latitude === '' ? null : Number(latitude),
  }
}
