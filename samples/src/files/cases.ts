import { SEVERITIES, isoOf } from '@liangma/contracts'
import type { Day, Severity } from '@liangma/contracts'
import { isMerchantCode, legacyNumber } from '../city/codes.ts'
import { findRegisteredMerchant } from '../city/merchants.ts'
import type { County } from '../city/places.ts'
import type { City } from '../city/population.ts'
import { historyOf } from '../conduct/history.ts'
import type { Dirt } from '../dirt.ts'
import { ESCAPED_HTML, breakCode, chain, editText, lowerCode, setCells } from '../dirt.ts'
import type { Random } from '../random.ts'
import { createRandom } from '../random.ts'
import { DAYS_OF_HISTORY, MERCHANT_CASES_PER_MERCHANT } from '../tuning.ts'
import type { Row } from '../writing/row.ts'
import { dateCell, flagCell, yuanCell } from '../writing/row.ts'
import type { FilePlan } from './file-plan.ts'
import { VIOLATIONS } from './wording.ts'

const HEADERS = [
  '决定书文号',
  '当事人名称',
  '统一社会信用代码',
  '违法行为',
  '处罚种类',
  '罚款金额',
  '没收金额',
  '严重程度',
  '决定日期',
  '是否公示',
  '事件编号',
  '状态',
  '修复日期',
  '否决情形',
]

export function planCases(city: City): FilePlan[] {
  return [
    {
      name: 'cases.csv',
      kind: 'cases',
      form: { encoding: 'utf8', delimiter: ',', dates: 'dashes' },
      headers: HEADERS,
      rows: listRows(city),
      expectedRows: city.platforms.length + city.merchants * MERCHANT_CASES_PER_MERCHANT,
      dirt: listDirt(city),
    },
  ]
}

/** A decision against a platform or a merchant, before it has a number. */
interface Decision {
  party: { name: string; code: string; county: County }
  severity: Severity
  decided: Day
  published: boolean
  annulled: boolean
  repaired: Day | null
  event: string
  mark: string
}

// Platform decisions fit in memory; those against merchants come one by one, both by date.
function* listRows(city: City): Generator<Row> {
  const random = createRandom(city.seed, 'cases')
  const numbers = new Map<string, number>()
  const waiting = listPlatformDecisions(city)
  let next = 0
  for (const decision of listMerchantDecisions(city, random)) {
    for (; (waiting[next]?.decided ?? Infinity) <= decision.decided; next++) {
      yield spellDecision(waiting[next] as Decision, { random, numbers })
    }
    yield spellDecision(decision, { random, numbers })
  }
  for (; next < waiting.length; next++) {
    yield spellDecision(waiting[next] as Decision, { random, numbers })
  }
}

function listPlatformDecisions(city: City): Decision[] {
  const decisions = city.platforms.flatMap((platform) => {
    const party = { name: platform.owner, code: platform.code, county: platform.county }
    return historyOf(city, platform).cases.map((fact) => ({ party, ...fact }))
  })
  return decisions.sort((a, b) => a.decided - b.decided)
}

function* listMerchantDecisions(city: City, random: Random): Generator<Decision> {
  const count = Math.floor(city.merchants * MERCHANT_CASES_PER_MERCHANT)
  for (let i = 0; i < count; i++) {
    const party = findRegisteredMerchant(city, random)
    if (!party) continue
    const decided = city.today - DAYS_OF_HISTORY + Math.floor((i * DAYS_OF_HISTORY) / count)
    const severity = random.pickWeighted({ minor: 35, general: 60, serious: 5 })
    const repairedOn = decided + random.between(95, 200)
    const repaired = severity === 'general' && random.chance(0.1) && repairedOn <= city.today
    yield {
      party,
      decided,
      severity,
      event: '',
      mark: '',
      published: severity !== 'minor' || random.chance(0.2),
      annulled: random.chance(0.02),
      repaired: repaired ? repairedOn : null,
    }
  }
}

const FINES_YUAN: Record<Severity, readonly [number, number]> = {
  minor: [0, 30],
  general: [5, 200],
  serious: [500, 4_000],
}

function spellDecision(
  decision: Decision,
  state: { random: Random; numbers: Map<string, number> },
): Row {
  const { party, severity } = decision
  const { random } = state
  const fine = random.between(...FINES_YUAN[severity]) * 100_00
  const seized = random.chance(0.3) ? random.between(1_000, 900_000) : 0
  return {
    决定书文号: nextNumber(state.numbers, party.county, decision.decided),
    当事人名称: party.name,
    统一社会信用代码: party.code,
    违法行为: random.pick(VIOLATIONS),
    处罚种类: spellPenalty(fine, seized),
    罚款金额: yuanCell(fine),
    没收金额: yuanCell(seized),
    严重程度: SEVERITIES[severity],
    决定日期: dateCell(decision.decided),
    是否公示: flagCell(decision.published),
    事件编号: decision.event,
    状态: decision.annulled ? '撤销' : '有效',
    修复日期: dateCell(decision.repaired),
    否决情形: decision.mark,
  }
}

function spellPenalty(fine: number, seized: number): string {
  const parts = [fine > 0 ? '罚款' : '警告', ...(seized > 0 ? ['没收违法所得'] : [])]
  return parts.join('、')
}

function nextNumber(numbers: Map<string, number>, county: County, decided: Day): string {
  const open = `${county.office}市监处罚〔${isoOf(decided).slice(0, 4)}〕`
  const number = (numbers.get(open) ?? 0) + 1
  numbers.set(open, number)
  return `${open}${number}号`
}

const textOf = (cell: unknown) => (typeof cell === 'string' ? cell : '')

// A platform's own decisions stay clean: its colour must not hang on dirt.
const merchantOnly: Dirt['edit'] = (row) =>
  isMerchantCode(textOf(row['统一社会信用代码'])) ? row : undefined
const renumber = editText('决定书文号', (number) => number.replace('号', '-1号'))
const extra = chain(merchantOnly, renumber)

function listDirt(city: City): readonly Dirt[] {
  const nameOnly: Dirt['edit'] = (row, nth) => {
    const twin = city.platforms[nth % 2 === 0 ? 11 : nth]
    return twin ? { ...row, 统一社会信用代码: '', 当事人名称: twin.owner } : undefined
  }
  return [...DIRT, { ...NAME_ONLY, edit: chain(extra, nameOnly) }]
}

const NAME_ONLY = { kind: 'nameOnly', outcome: 'waiting', rows: 6, place: 'after' } as const

const DIRT: readonly Dirt[] = [
  {
    kind: 'wrongCheck',
    outcome: 'waiting',
    rows: 8,
    place: 'after',
    edit: chain(extra, breakCode),
  },
  {
    kind: 'lowerCaseCode',
    outcome: 'accepted',
    rows: 5,
    place: 'instead',
    edit: chain(merchantOnly, lowerCode),
  },
  {
    kind: 'legacyNumber',
    outcome: 'waiting',
    rows: 6,
    place: 'after',
    edit: chain(extra, (row, nth) => ({ ...row, 统一社会信用代码: legacyNumber(nth) })),
  },
  { kind: 'exactDuplicate', outcome: 'accepted', rows: 4, place: 'after', edit: merchantOnly },
  {
    kind: 'conflictingDuplicate',
    outcome: 'refused',
    rows: 3,
    place: 'after',
    edit: chain(merchantOnly, setCells({ 罚款金额: '88888.00' })),
  },
  {
    kind: 'missingCell',
    outcome: 'refused',
    rows: 3,
    place: 'after',
    edit: chain(extra, setCells({ 决定日期: '' })),
  },
  {
    kind: 'missingStatus',
    outcome: 'refused',
    rows: 2,
    place: 'after',
    edit: chain(extra, setCells({ 状态: '' })),
  },
  {
    kind: 'impossibleDate',
    outcome: 'refused',
    rows: 3,
    place: 'after',
    edit: chain(extra, setCells({ 决定日期: '2025-02-30' })),
  },
  {
    kind: 'date1901',
    outcome: 'refused',
    rows: 3,
    place: 'after',
    edit: chain(extra, setCells({ 决定日期: '1901-01-01' })),
  },
  {
    kind: 'escapedHtml',
    outcome: 'accepted',
    rows: 4,
    place: 'instead',
    edit: chain(
      merchantOnly,
      editText('违法行为', (text) => `${text}${ESCAPED_HTML}`),
    ),
  },
]
