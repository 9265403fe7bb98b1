import { readFileSync } from 'node:fs'
import type { CreditRecord } from '@liangma/contracts'
import type { Plan } from '@liangma/rulebook'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  TODAY,
  aCase,
  aFinding,
  aListing,
  aMerchant,
  aPlatform,
} from '../../../packages/rulebook/test/registers/index.ts'
import {
  MERCHANT_CASES,
  MERCHANT_FEEDS,
  MERCHANT_RULEBOOK,
} from '../../../packages/rulebook/test/golden/merchants.ts'
import { modelOf } from '../../../packages/rulebook/test/naive/index.ts'
import { mustAgree, planOf } from './agreement.ts'
import { assessOn } from './assess-register.ts'
import type { AssessedRegister } from './assess-register.ts'
import { ENGINE_NAMES, openEngines } from './engine-runner.ts'
import type { EngineRunner } from './engine-runner.ts'

const SHIPPED = new URL('../../../rulebooks/platform-2026.1.yaml', import.meta.url)

const platforms = planOf(readFileSync(SHIPPED, 'utf8'))
const merchants = planOf(MERCHANT_RULEBOOK)

const [PLATFORM, CLEAN, FINED, LISTED, CLOSED, OTHER_PLATFORM] = [1, 2, 3, 4, 5, 6]

/** One platform with a finding of its own, and four merchants with theirs. */
const records = [
  aPlatform({ subject: PLATFORM }),
  aFinding('G1-02', { subject: PLATFORM }),
  ...[CLEAN, FINED, LISTED, CLOSED].map((subject) => aMerchant({ subject })),
  aCase('general', { subject: FINED }),
  aFinding('M1-02', { subject: FINED }),
  aListing('serious', { subject: LISTED }),
  aFinding('M0-01', { subject: CLOSED }),
]
const register = {
  records,
  feeds: { findings: TODAY, complaints: TODAY },
  asOf: [TODAY],
}

let engines: EngineRunner[]
beforeAll(async () => {
  engines = await openEngines()
})
afterAll(() => Promise.all(engines.map((engine) => engine.close())))

describe('the shipped rulebook for merchants', () => {
  const model = modelOf(MERCHANT_RULEBOOK)

  test.each(MERCHANT_CASES)('$name', async ({ records, expect: wanted }) => {
    const register = { records, feeds: MERCHANT_FEEDS, asOf: [TODAY] }
    for (const engine of engines) {
      const outcome = (await assessOn(engine, merchants, register)).get(TODAY)?.get(1)
      expect(outcome).toMatchObject(wanted)
    }
    await mustAgree(engines, { plan: merchants, model, register })
  })
})

describe.each(ENGINE_NAMES)('two kinds of subject in one register on %s', (name) => {
  const engineOf = () => engines.find((one) => one.name === name) as EngineRunner
  const graded = async (plan: Plan, asked: AssessedRegister = register) => {
    const found = (await assessOn(engineOf(), plan, asked)).get(TODAY) ?? new Map()
    return [...found]
      .map(([subject, { score, grade }]) => [subject, score, grade])
      .toSorted(([one], [other]) => Number(one) - Number(other))
  }

  test('a rulebook for merchants assesses merchants: 100 − 10 − 3 = 87 for the one fined', async () => {
    expect(await graded(merchants)).toEqual([
      [CLEAN, 1000, 'blue'],
      [FINED, 870, 'blue'],
      [LISTED, 1000, 'red'],
      [CLOSED, 1000, 'unrated'],
    ])
  })

  test('a rulebook for platforms assesses platforms: 100 − 3 = 97', async () => {
    expect(await graded(platforms)).toEqual([[PLATFORM, 970, 'blue']])
  })

  describe('a firm that is both', () => {
    const asBoth = [aMerchant({ subject: PLATFORM }), aFinding('M1-02', { subject: PLATFORM })]
    const stray = aFinding('M1-02', { subject: OTHER_PLATFORM, id: 'stray' })
    const beside = [platforms, merchants]
    const readBy = async (plan: Plan, more: CreditRecord[]) =>
      graded(plan, { ...register, records: [...records, ...more], beside })

    test('is a platform by its findings as one: 100 − 3 = 97', async () => {
      expect(await readBy(platforms, asBoth)).toEqual([[PLATFORM, 970, 'blue']])
    })

    test('and a merchant by those as one: 100 − 3 = 97', async () => {
      const [first] = await readBy(merchants, asBoth)
      expect(first).toEqual([PLATFORM, 970, 'blue'])
    })

    test('what is not read of a platform alone stops the run all the same', async () => {
      const more = [...asBoth, aPlatform({ subject: OTHER_PLATFORM }), stray]
      await expect(readBy(platforms, more)).rejects.toThrow('bureau:stray')
    })
  })

  test('a record that the rulebook of its own subject does not know stops the run', async () => {
    const stray = aFinding('M1-02', { subject: PLATFORM, id: 'stray' })
    const mixed = { ...register, records: [...records, stray] }
    await expect(assessOn(engineOf(), platforms, mixed)).rejects.toThrow('bureau:stray')
  })
})
