import { z } from 'zod'
import {
  blankAsAbsent,
  count,
  creditCode,
  isoDay,
  languageChoice,
  listFormat,
  nextCursor,
  paging,
  platformFilter,
} from '../api/basics.ts'
import { countyName } from '../api/platforms.ts'

const lookedFor = z
  .union([z.string().trim().min(2).max(100), z.literal('')])
  .meta({ examples: ['文具'] })
  .optional()
  .transform(blankAsAbsent)
  .meta({
    description:
      'Part of the name of a merchant or shop or of its address, two characters at least; or the beginning of a credit code or of the web address of a shop',
  })

/** `GET /api/v1/register/:uscc/merchants`. */
export const platformMerchantsQuery = z.object({
  q: lookedFor,
  county: platformFilter.county,
  ...listFormat,
  ...paging,
  lang: languageChoice,
})
export type PlatformMerchantsQuery = z.infer<typeof platformMerchantsQuery>

/** `GET /api/v1/merchants`. */
export const merchantListQuery = platformMerchantsQuery.extend({
  platform: z
    .union([creditCode, z.literal('')])
    .optional()
    .transform(blankAsAbsent)
    .meta({ description: 'Credit code of the platform' }),
})
export type MerchantListQuery = z.infer<typeof merchantListQuery>

/** The credit code of a merchant. */
export const merchantParams = z.object({ merchant: creditCode })

/** A merchant's shop on a platform, as the newest half-yearly report states it. */
export const merchantShop = z
  .object({
    shopId: z.int(),
    code: creditCode.nullable().meta({ description: 'null: a natural person' }),
    name: z.string().meta({ examples: ['义乌市虚构文具经营部'] }),
    shopName: z
      .string()
      .nullable()
      .meta({ examples: ['虚构文具旗舰店'] }),
    url: z.string().meta({ examples: ['https://shop.example.com/1042'] }),
    address: z
      .string()
      .nullable()
      .meta({ examples: ['义乌市虚构路 1 号'] }),
    county: countyName.nullable(),
    isRegistered: z.boolean().nullable().meta({ description: '是否登记' }),
    isOverLimit: z.boolean().nullable().meta({ description: '是否超限额' }),
    selfDeclaration: z
      .string()
      .nullable()
      .meta({ description: '自我声明类型', examples: ['个人零星小额'] }),
    verified: isoDay.nullable().meta({ description: '最近核验日期' }),
    period: z.string().meta({ description: '报送期', examples: ['2026H1'] }),
    platform: z.object({
      uscc: creditCode,
      name: z
        .string()
        .nullable()
        .meta({ examples: ['示例优选商城'] }),
    }),
  })
  .meta({ id: 'MerchantShop' })
export type MerchantShop = z.infer<typeof merchantShop>

export const merchantList = z
  .object({
    total: count.meta({ description: 'Shops that the filters leave, counted up to 10 000' }),
    isMore: z.boolean().meta({ description: 'Whether there are more than were counted' }),
    merchants: z.array(merchantShop),
    nextCursor,
  })
  .meta({ id: 'MerchantList' })
export type MerchantList = z.infer<typeof merchantList>
