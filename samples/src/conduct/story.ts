import type { Day } from '@liangma/contracts'
import { isoOf } from '@liangma/contracts'
import type { Platform } from '../city/population.ts'
import type { Random } from '../random.ts'
import type { Behaviour } from '../tuning.ts'
import type { CaseFact, FindingFact, History } from './facts.ts'

/** A platform's history while it is being told. */
export interface Story {
  platform: Platform
  today: Day
  random: Random
  /** First day of the sample, or the day the platform went online. */
  start: Day
  behaviour: Behaviour
  events: number
  history: History
}

/** A fresh event number (事件编号), for records that tell one event twice. */
export function nextEvent(story: Story, day: Day): string {
  story.events += 1
  const { index } = story.platform
  return `SJ${isoOf(day).slice(0, 4)}-${String(index + 1).padStart(5, '0')}-${story.events}`
}

export function addFinding(
  story: Story,
  fact: Pick<FindingFact, 'code' | 'found'> & Partial<FindingFact>,
): void {
  const { index } = story.platform
  const spotCheck = fact.code === 'S-06' || fact.code === 'S-07'
  story.history.findings.push({
    tier: '',
    upheld: true,
    annulled: false,
    cured: null,
    deadline: null,
    event: '',
    inspection: spotCheck
      ? `SSJ${isoOf(fact.found).slice(0, 7).replace('-', '')}-${index + 1}`
      : '',
    ...fact,
  })
}

export function addCase(
  story: Story,
  fact: Pick<CaseFact, 'severity' | 'decided'> & Partial<CaseFact>,
): void {
  story.history.cases.push({
    published: fact.severity !== 'minor',
    annulled: false,
    repaired: null,
    event: '',
    mark: '',
    ...fact,
  })
}
