import { INDICATORS } from './indicators.ts'
import type { Indicator } from './indicators.ts'
import { SHARES } from '../tuning.ts'
import type { Story } from './story.ts'
import { addCase, addFinding, nextEvent } from './story.ts'

// Older than every span, so that what is cured costs nothing any more.
const OLD_DAYS = 380

/** Findings that cost nothing any more, every indicator in its turn, and some that never did. */
export function addOldFindings(story: Story): void {
  const { random, behaviour, platform } = story
  const count = random.between(...behaviour.oldFindings)
  for (let i = 0; i < count; i++) {
    const indicator = INDICATORS[(platform.index * 5 + i * 3) % INDICATORS.length] as Indicator
    addOldFinding(story, indicator)
  }
  if (random.chance(SHARES.findingUnfounded)) addIdle(story, { upheld: false })
  if (random.chance(SHARES.findingAnnulled)) addIdle(story, { annulled: true })
}

function addOldFinding(story: Story, indicator: Indicator): void {
  const { random, today, start } = story
  if (start > today - OLD_DAYS) return
  const found = random.between(start, today - OLD_DAYS)
  const cured = found + random.between(4, 40)
  const ordered = random.chance(0.6)
  addFinding(story, {
    code: indicator.code,
    tier: spellTier(story, indicator),
    found,
    cured,
    deadline: ordered ? found + 15 : null,
  })
}

// Not upheld, or annulled on review: recent, yet without points.
function addIdle(story: Story, outcome: { upheld?: boolean; annulled?: boolean }): void {
  const { random, today, start } = story
  const found = random.between(Math.max(start, today - 300), today - 3)
  const graded = INDICATORS.filter((i) => i.code !== 'V7')
  const indicator = random.pick(graded)
  addFinding(story, {
    code: indicator.code,
    tier: spellTier(story, indicator),
    found,
    ...outcome,
  })
}

/** The key of a tier or its label, as different offices write it. */
export function spellTier(story: Story, indicator: Indicator, tenths?: number): string {
  const tier =
    indicator.tiers.find((t) => t.tenths === tenths) ?? story.random.pick(indicator.tiers)
  return (story.random.chance(0.5) ? tier.tier : tier.label) ?? ''
}

/** Penalties that cost nothing any more: expired, repaired or annulled. */
export function addOldCases(story: Story): void {
  const count = story.random.between(...story.behaviour.oldCases)
  for (let i = 0; i < count; i++) addOldCase(story)
  if (story.random.chance(SHARES.caseAnnulled)) addAnnulledCase(story)
  if (count > 0 && story.random.chance(0.2)) addRepairedCase(story)
}

function addOldCase(story: Story): void {
  const { random, today, start } = story
  if (start > today - OLD_DAYS) return
  const decided = random.between(start, today - OLD_DAYS)
  const severity = random.pickWeighted({ minor: 30, general: 60, serious: 10 })
  const repaired = decided + random.between(366, 372)
  const event = random.chance(SHARES.caseWithFinding) ? nextEvent(story, decided) : ''
  if (event !== '') {
    const found = Math.max(start, decided - random.between(10, 80))
    addFinding(story, { code: 'G2-02', found, cured: found + 3, event })
  }
  addCase(story, {
    severity,
    decided,
    event,
    repaired: severity === 'serious' ? repaired : null,
    mark: severity === 'serious' ? random.pick(['', 'V3', 'V6']) : '',
  })
}

function addAnnulledCase(story: Story): void {
  const { random, today, start } = story
  const decided = random.between(Math.max(start, today - 400), today - 5)
  addCase(story, { severity: 'general', decided, annulled: true })
}

// A general penalty may be repaired after three months.
function addRepairedCase(story: Story): void {
  const { random, today } = story
  const decided = today - random.between(150, 360)
  if (decided < story.start) return
  const repaired = decided + random.between(92, 140)
  addCase(story, { severity: 'general', decided, repaired })
}
