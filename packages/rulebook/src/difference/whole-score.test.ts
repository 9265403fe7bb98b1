import { expect, test } from 'vitest'
import { planOf } from '../../test/engines/assess.ts'
import { aLine, anItem, partsBetween } from '../../test/explained/sides.ts'
import type { SaidSide } from '../../test/explained/sides.ts'
import type { Plan } from '../plan/plan.ts'
import type { DifferenceCause } from './score-difference.ts'

const shipped = planOf()

function scored(score: Partial<Plan['score']>, bonusCap = shipped.bonusCap): Plan {
  return { ...shipped, bonusCap, score: { ...shipped.score, ...score } }
}

const adding = scored({ base: 0, direction: 'add', better: 'lower', min: null, max: null })

/** Bonuses of so many points beside a serious penalty, so that the score has room. */
function rewarded(...points: number[]): SaidSide {
  const bonuses = points.map((own, i) =>
    aLine(shipped, `B${i + 1}`, { items: [anItem({ points: own })] }),
  )
  return { lines: [penalty(150), ...bonuses] }
}

function penalty(points: number) {
  return aLine(shipped, 'S-03', { items: [anItem({ points })] })
}

interface Case {
  what: string
  before: SaidSide
  after: SaidSide
  said: [DifferenceCause, scoreTenths: number, zh: string, en: string][]
}

const CASES: Case[] = [
  {
    what: 'bonuses up to their cap are not cut',
    before: rewarded(60),
    after: rewarded(60, 20),
    said: [],
  },
  {
    what: 'bonuses above their cap',
    before: rewarded(60),
    after: rewarded(60, 40),
    said: [
      [
        'bonusCap',
        -20,
        '加分：合计超过上限 8.0 分，超出部分不计',
        'Bonus: above its cap of 8.0; what is beyond does not count',
      ],
    ],
  },
  {
    what: 'bonuses above their cap no longer',
    before: rewarded(60, 40),
    after: rewarded(60),
    said: [
      [
        'bonusCap',
        20,
        '加分：合计超出上限 8.0 分的部分减少',
        'Bonus: less of it is beyond its cap of 8.0',
      ],
    ],
  },
  {
    what: 'another cap of the bonuses',
    before: rewarded(60, 40),
    after: { ...rewarded(60, 40), plan: scored({}, 95) },
    said: [
      ['bonusCap', 15, '加分：上限由 8.0 分变为 9.5 分', 'Bonus: its cap changes from 8.0 to 9.5'],
    ],
  },
  {
    what: 'bonuses above their cap where fewer points are better',
    before: { ...rewarded(60), plan: adding },
    after: { ...rewarded(60, 40), plan: adding },
    said: [
      [
        'bonusCap',
        20,
        '加分：合计超过上限 8.0 分，超出部分不计',
        'Bonus: above its cap of 8.0; what is beyond does not count',
      ],
    ],
  },
  {
    what: 'another score to begin with',
    before: { lines: [penalty(150)] },
    after: { plan: scored({ base: 955 }), lines: [penalty(150)] },
    said: [
      [
        'base',
        -45,
        '起评分由 100.0 变为 95.5',
        'The score to begin with changes from 100.0 to 95.5',
      ],
    ],
  },
  {
    what: 'points down to the lower bound are not cut',
    before: {},
    after: { lines: [penalty(1000)] },
    said: [],
  },
  {
    what: 'points beyond the lower bound',
    before: {},
    after: { lines: [penalty(1030)] },
    said: [
      [
        'bounds',
        30,
        '得分以 0.0–100.0 为限，超出部分不计',
        'The score stays within 0.0–100.0; what is beyond does not count',
      ],
    ],
  },
  {
    what: 'a bonus beyond the upper bound, which alone there is',
    before: {},
    after: {
      plan: scored({ min: null }),
      lines: [aLine(shipped, 'B1', { items: [anItem({ points: 20 })] })],
    },
    said: [
      [
        'bounds',
        -20,
        '得分以 –100.0 为限，超出部分不计',
        'The score stays within –100.0; what is beyond does not count',
      ],
    ],
  },
  {
    what: 'points beyond the lower bound, which alone there is',
    before: { lines: [penalty(1030)] },
    after: { plan: scored({ min: 50, max: null }), lines: [penalty(1030)] },
    said: [
      [
        'bounds',
        50,
        '得分以 5.0– 为限，超出部分不计',
        'The score stays within 5.0–; what is beyond does not count',
      ],
    ],
  },
]

test.each(CASES)('the score as a whole: $what', ({ before, after, said }) => {
  const wholes = partsBetween(before, after).filter(({ code }) => code === null)
  expect(wholes).toEqual(
    said.map(([cause, scoreTenths, zh, en]) => {
      return { cause, code: null, record: null, scoreTenths, zh, en }
    }),
  )
})
