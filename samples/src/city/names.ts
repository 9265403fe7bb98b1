import type { PlatformType } from '@liangma/contracts'
import type { Random } from '../random.ts'

// Rare characters, paired at random: names that nobody trades under.
const FIRST = '砚岫穗霁棠沅芷槿珩蘅溯栎洄砺菀翊煦泠鹭枳蓼筠苕璟'
const SECOND = '坞榆砻汀笙麓荞渡阡畦磬梧屿筝榭砧漪埠蒲苇樾澹箬杼'
const PAIRS = FIRST.length * SECOND.length
// Prime to the number of pairs, so that neighbours look different and never meet.
const STRIDE = 331

/** The invented trade name (字号) of the n-th firm; different for each n. */
export function tradeName(n: number): string {
  const pair = (n * STRIDE + 17) % PAIRS
  let name = FIRST.charAt(pair % 24) + SECOND.charAt(Math.floor(pair / 24))
  for (let rest = Math.floor(n / PAIRS); rest > 0; rest = Math.floor(rest / 25)) {
    name += SECOND.charAt((rest - 1) % 24)
  }
  return name
}

const PLATFORM_WORDS: Record<PlatformType, readonly string[]> = {
  trade: ['商城', '集市', '良品网'],
  catering: ['外卖', '点餐网'],
  live: ['直播', '直播间'],
  social: ['社区', '拼团'],
  wholesale: ['批发网', '货源网'],
  crossBorder: ['跨境购', '海淘仓'],
  service: ['到家', '预约网'],
}
const FIRM_WORDS = ['网络科技', '电子商务', '信息技术', '数字科技', '供应链管理'] as const

export function platformNames(
  random: Random,
  trade: string,
  at: { county: string; type: PlatformType },
) {
  const owner = `金华市${at.county}${trade}${random.pick(FIRM_WORDS)}有限公司`
  return { platform: `${trade}${random.pick(PLATFORM_WORDS[at.type])}`, owner }
}

const GOODS = [
  '日用百货',
  '针织服饰',
  '五金工具',
  '箱包',
  '玩具',
  '土特产',
  '文具',
  '饰品',
  '小家电',
] as const
const HOUSEHOLD_WORDS = ['商行', '经营部', '店', '工作室'] as const

export function merchantName(random: Random, county: string, form: 1 | 2): string {
  const trade = tradeName(random.between(0, 4000))
  const end = form === 1 ? '有限公司' : random.pick(HOUSEHOLD_WORDS)
  return `${county}${trade}${random.pick(GOODS)}${end}`
}

// No such family names exist: nobody can take these people for real ones.
const FAMILY = ['虚', '拟', '例', '样', '假'] as const
const GIVEN = '一二三四五六七八九十'
const ENDING = '甲乙丙丁戊己庚辛壬癸'

export function personName(random: Random): string {
  return `${random.pick(FAMILY)}${random.pick([...GIVEN])}${random.pick([...ENDING])}`
}

const STREETS = [
  '听溪路',
  '砚池街',
  '云岫大道',
  '稻香弄',
  '望樟路',
  '拾光街',
  '半山巷',
  '临渚路',
] as const

export function streetAddress(random: Random, county: string): string {
  const house = random.between(1, 888)
  return `浙江省金华市${county}${random.pick(STREETS)}${house}号${random.between(1, 9)}幢${random.between(101, 1899)}室`
}

const CONSONANTS = 'bcdfghjklmnpqrstwxyz'
const VOWELS = 'aeiou'

/** A pronounceable host label, different for each n below a million. */
export function hostLabel(n: number): string {
  let label = ''
  for (let rest = (n * 7919 + 4_321) % 1_000_000, i = 0; i < 3; i++) {
    label += CONSONANTS.charAt(rest % 20) + VOWELS.charAt(Math.floor(rest / 20) % 5)
    rest = Math.floor(rest / 100)
  }
  return label
}
