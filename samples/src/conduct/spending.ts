import { SHARES } from '../tuning.ts'
import type { Indicator, MetricCode } from './indicators.ts'
import { GROUP_CAP_TENTHS, INDICATORS, METRIC_CODES, METRICS } from './indicators.ts'
import { spellTier } from './past.ts'
import type { Story } from './story.ts'
import { addCase, addFinding, nextEvent } from './story.ts'

type Spending = 'finding' | 'metric' | 'case' | 'minorCase' | 'seriousCase'

const MIX: Record<Spending, number> = {
  finding: 50,
  metric: 20,
  case: 18,
  minorCase: 9,
  seriousCase: 3,
}
const CASE_TENTHS = { case: 50, minorCase: 10, seriousCase: 150 } as const
const TRIES = 60
// V7 is a veto, the order past its deadline a ceiling: neither may come about by chance.
const NOT_BY_CHANCE = new Set(['V7', 'G9-04'])

interface Purse {
  leftTenths: number
  groups: Map<string, number>
  used: Set<string>
}

/** Adds current records until they cost about so many tenths, within the caps of the groups. */
export function spendLoss(story: Story, range: readonly [number, number]): void {
  const [least, most] = range
  const leftTenths = story.random.between(least / 10, most / 10) * 10
  const purse: Purse = { leftTenths, groups: new Map(), used: new Set(NOT_BY_CHANCE) }
  const serious = most >= 300
  for (let tries = 0; tries < TRIES && purse.leftTenths > 0; tries++) {
    const kind = story.random.pickWeighted(MIX)
    if (kind === 'seriousCase' && !serious) continue
    BUY[kind](story, purse)
  }
}

const BUY: Record<Spending, (story: Story, purse: Purse) => void> = {
  finding: buyFinding,
  metric: buyMetric,
  case: (story, purse) => buyCase(story, purse, 'case'),
  minorCase: (story, purse) => buyCase(story, purse, 'minorCase'),
  seriousCase: (story, purse) => buyCase(story, purse, 'seriousCase'),
}

function pay(purse: Purse, what: { code: string; group: string; tenths: number }): boolean {
  const spent = (purse.groups.get(what.group) ?? 0) + what.tenths
  const cap = GROUP_CAP_TENTHS[what.group] ?? Number.POSITIVE_INFINITY
  if (purse.used.has(what.code) || what.tenths > purse.leftTenths || spent > cap) return false
  purse.leftTenths -= what.tenths
  purse.groups.set(what.group, spent)
  purse.used.add(what.code)
  return true
}

function buyFinding(story: Story, purse: Purse): void {
  const indicator = story.random.pick(INDICATORS)
  const { tenths } = story.random.pick(indicator.tiers)
  if (!pay(purse, { ...indicator, tenths })) return
  const when =
    'days' in indicator.lasting ? timeSpan(story, indicator) : timeUncured(story, indicator)
  addFinding(story, { code: indicator.code, tier: spellTier(story, indicator, tenths), ...when })
}

function timeSpan(story: Story, indicator: Indicator) {
  const { random, today } = story
  const span = 'days' in indicator.lasting ? indicator.lasting.days : 0
  const found = today - random.between(2, Math.min(span - 12, today - story.start))
  // A spot check's finding ends with its cure, so a current one is not cured.
  if (indicator.code === 'S-06') return { found }
  return random.chance(0.5)
    ? { found, cured: Math.min(today, found + 10), deadline: found + 15 }
    : { found }
}

function timeUncured(story: Story, indicator: Indicator) {
  const { random, today } = story
  const after = 'afterCure' in indicator.lasting ? indicator.lasting.afterCure : 0
  if (after > 0 && random.chance(0.5)) {
    const cured = today - random.between(1, after - 5)
    return { found: cured - random.between(5, 30), cured, deadline: cured }
  }
  const age = random.between(2, 150)
  const fresh = age < 12 ? { deadline: today - age + 14 } : {}
  return { found: today - age, ...fresh }
}

function buyMetric(story: Story, purse: Purse): void {
  const code: MetricCode = story.random.pick(METRIC_CODES)
  const { group, tenths } = METRICS[code]
  const band = story.random.between(1, tenths.length - 1)
  if (pay(purse, { code, group, tenths: tenths[band] as number })) {
    story.history.metricBands[code] = band
  }
}

function buyCase(story: Story, purse: Purse, kind: keyof typeof CASE_TENTHS): void {
  const { random, today } = story
  const code = `${kind}${purse.used.size}`
  if (!pay(purse, { code, group: 'statutory', tenths: CASE_TENTHS[kind] })) return
  if (kind === 'minorCase') {
    addCase(story, { severity: 'minor', decided: today - random.between(2, 80), published: true })
    return
  }
  const decided = today - random.between(5, Math.min(350, today - story.start))
  const severity = kind === 'case' ? 'general' : 'serious'
  const event = random.chance(SHARES.caseWithFinding) ? nextEvent(story, decided) : ''
  if (event !== '') addLinkedFinding(story, event, decided)
  addCase(story, { severity, decided, event })
}

// The finding from which the case grew: one event, so only the dearer of the two costs points.
function addLinkedFinding(story: Story, event: string, decided: number): void {
  const found = decided - story.random.between(8, 70)
  const code = story.random.pick(['G2-02', 'G5-03', 'G2-04', 'G5-06', 'G1-06'])
  addFinding(story, { code, found, cured: found + 5, deadline: found + 10, event })
}
