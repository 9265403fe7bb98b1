import { isoOf } from '@liangma/contracts'
import { findRegisteredMerchant } from '../city/merchants.ts'
import type { City } from '../city/population.ts'
import type { Random } from '../random.ts'
import { createRandom } from '../random.ts'
import { MERCHANT_FINDINGS_PER_MERCHANT } from '../tuning.ts'
import type { Row } from '../writing/row.ts'
import { dateCell } from '../writing/row.ts'
import { EVIDENCE } from './wording.ts'

/** How often a merchant is looked at for what; tiers where the indicator has them. */
const LOOKED_FOR = { 'M1-01': 60, 'M1-02': 8, 'M2-01': 12, 'M3-01': 8, 'M3-04': 6, 'M4-03': 6 }
const TIERS: Partial<Record<keyof typeof LOOKED_FOR, string[]>> = {
  'M2-01': ['一般项目', '一般项目', '安全项目'],
}
const DAYS_BACK = 400

/** What was found at merchants, shop by shop; most shops that were looked at showed their licence. */
export function* listMerchantFindings(city: City): Generator<Row> {
  const random = createRandom(city.seed, 'merchant-findings')
  const count = Math.floor(city.merchants * MERCHANT_FINDINGS_PER_MERCHANT)
  for (let i = 0; i < count; i++) {
    const merchant = findRegisteredMerchant(city, random)
    if (!merchant) continue
    const platform = city.platforms.find(({ merchantsTo }) => merchant.index < merchantsTo)
    const place = { code: merchant.code, platform: platform?.code ?? '' }
    yield spellFinding(city, place, { number: `JY${String(i + 1).padStart(5, '0')}`, random })
  }
}

function spellFinding(
  city: City,
  { code, platform }: { code: string; platform: string },
  { number, random }: { number: string; random: Random },
): Row {
  const indicator = random.pickWeighted(LOOKED_FOR)
  const found = city.today - random.between(5, DAYS_BACK)
  const upheld = random.chance(indicator === 'M1-01' ? 0.15 : 0.8)
  const curedOn = found + random.between(5, 90)
  const isCured = upheld && random.chance(0.6) && curedOn <= city.today
  const year = isoOf(found).slice(0, 4)
  return {
    编号: number,
    统一社会信用代码: code,
    平台统一社会信用代码: platform,
    指标代码: indicator,
    档次: random.pick(TIERS[indicator] ?? ['']),
    认定日期: dateCell(found),
    结论: upheld ? '属实' : '不属实',
    整改日期: dateCell(isCured ? curedOn : null),
    责令改正期限: '',
    事件编号: '',
    依据文书: `${random.pick(EVIDENCE)}（〔${year}〕${number}）`,
    状态: '有效',
    分值: '',
    检查编号: '',
  }
}
