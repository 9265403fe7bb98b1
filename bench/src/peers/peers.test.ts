import { expect, test } from 'vitest'
import { BenchRegister } from '../register-assessment.ts'
import { factsOf, outcomeOf } from './facts.ts'
import { jsonLogicModel } from './json-logic.ts'
import { jsonRulesModel } from './json-rules.ts'
import { zenModel } from './zen.ts'

test('all peers come to our scores and grades on the synthetic register', async () => {
  const own = await BenchRegister.open({ path: 'memory', subjects: 200, threads: 1 })
  const { plan } = own.bound
  const medians = await own.prepare()
  const subjects = Array.from({ length: 50 }, (_, i) => i + 1)
  const explained = await own.explain(subjects, medians)
  const wanted = explained.map((each) => outcomeOf(each, plan))
  const zen = zenModel(plan, { trace: false })
  const models = [jsonRulesModel(plan), zen.run, jsonLogicModel(plan)]
  for (const model of models) {
    const found = await Promise.all(explained.map((each) => model(factsOf(each, plan))))
    expect(found).toEqual(wanted)
  }
  expect(new Set(wanted.map(({ grade }) => grade)).size).toBeGreaterThan(1)
  zen.dispose()
  own.close()
})
