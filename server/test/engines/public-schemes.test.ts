import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { modelOf } from '../../../packages/rulebook/test/naive/index.ts'
import { TODAY } from '../../../packages/rulebook/test/registers/index.ts'
import { PUBLIC_SCHEMES, recordsOf } from '../../../packages/rulebook/test/schemes/index.ts'
import { mustAgree, planOf } from './agreement.ts'
import { assessOn } from './assess-register.ts'
import { ENGINE_NAMES, openEngines } from './engine-runner.ts'
import type { EngineRunner } from './engine-runner.ts'

let engines: EngineRunner[]
beforeAll(async () => {
  engines = await openEngines()
})
afterAll(() => Promise.all(engines.map((engine) => engine.close())))

describe.each(PUBLIC_SCHEMES)('$file', ({ text, cases }) => {
  const plan = planOf(text)
  const model = modelOf(text)

  describe.each(ENGINE_NAMES)('%s', (name) => {
    test.each(cases)('$name', async (own) => {
      const engine = engines.find((one) => one.name === name) as EngineRunner
      const register = { records: recordsOf(own), feeds: {}, asOf: [TODAY] }
      const outcome = (await assessOn(engine, plan, register)).get(TODAY)?.get(1)
      expect(outcome).toMatchObject(own.expect)
    })
  })

  test.each(cases)('says the same line by line as the naive interpreter: $name', async (own) => {
    const register = { records: recordsOf(own), feeds: {}, asOf: [TODAY, TODAY - 100] }
    await expect(mustAgree(engines, { plan, model, register })).resolves.toBeUndefined()
  })
})
