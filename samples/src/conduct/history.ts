import type { Day } from '@liangma/contracts'
import type { City, Platform } from '../city/population.ts'
import { createRandom } from '../random.ts'
import { BEHAVIOUR, DAYS_OF_HISTORY } from '../tuning.ts'
import type { History } from './facts.ts'
import { addOldCases, addOldFindings } from './past.ts'
import { addBonuses, addReports } from './routine.ts'
import type { Story } from './story.ts'
import { addTurn } from './turns.ts'

/** The history of one platform; the same city and platform always give the same. */
export function historyOf(city: City, platform: Platform): History {
  const story: Story = {
    platform,
    today: city.today,
    random: createRandom(city.seed, 'history', platform.index),
    start: startOf(city, platform),
    behaviour: BEHAVIOUR[platform.conduct],
    events: 0,
    history: {
      findings: [],
      cases: [],
      listings: [],
      bonuses: [],
      reports: [],
      metricBands: { 'G1-03': 0, 'G1-04': 0, 'G2-01': 0, 'G2-06': 0, 'G9-02': 0 },
    },
  }
  addReports(story)
  addTurn(story)
  addOldFindings(story)
  addOldCases(story)
  addBonuses(story)
  return story.history
}

function startOf(city: City, platform: Platform): Day {
  const first = city.today - DAYS_OF_HISTORY
  return platform.online === null ? first : Math.max(first, platform.online)
}
