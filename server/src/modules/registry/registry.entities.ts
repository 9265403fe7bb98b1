import type { Day, PlatformType } from '@liangma/contracts'

/** Where something is, in WGS84 beside the source's own values; unknown without the source's datum. */
interface Placed {
  longitude: number | null
  latitude: number | null
  sourceLongitude: number | null
  sourceLatitude: number | null
  sourceDatum: string | null
}

/** A platform as its newest report states it. */
export interface PlatformFields extends Placed {
  name: string
  operatorName: string
  platformType: PlatformType
  site: string | null
  icpNumber: string | null
  address: string | null
  countyCode: string | null
  onlineDay: Day | null
  ordersPerYear: number | null
  attributes: Record<string, string>
}

/** A merchant's shop on a platform, from the half-yearly report. */
export interface ShopFields extends Placed {
  url: string
  period: string
  merchantName: string
  shopName: string | null
  address: string | null
  countyCode: string | null
  isRegistered: boolean | null
  selfDeclaration: string | null
  isOverLimit: boolean | null
  verifiedDay: Day | null
  attributes: Record<string, string>
}

/** What a batch brings to the register: a platform, or a shop where `platformId` says on which. */
export type StagedEntity =
  | { subjectId: number; platformId: null; fields: PlatformFields; sealedContact: null }
  | { subjectId: number; platformId: number; fields: ShopFields; sealedContact: Buffer | null }

export interface Platform extends PlatformFields {
  subjectId: number
  code: string
}

export interface County {
  countyCode: string
  nameZh: string
  nameEn: string
}
