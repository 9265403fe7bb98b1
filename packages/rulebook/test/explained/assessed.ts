import type { CreditRecord, Day } from '@liangma/contracts'
import type { ExplanationLine, Plan } from '../../src/index.ts'
import { explainAll, planOf } from '../engines/assess.ts'
import { ENGINES, fill } from '../engines/engine.ts'
import type { Engine } from '../engines/engine.ts'
import type { Feeds } from '../naive/colour.ts'
import { TODAY, aPlatform, rowsOf } from '../registers/index.ts'

/** An engine in memory that starts with the test file. */
export const engine = await (ENGINES['duckdb'] as () => Promise<Engine>)()

const SHIPPED = planOf()

interface SaidRegister {
  plan?: Plan
  feeds?: Feeds
  day?: Day
}

/** Every line for subject 1, a platform with these records, by the shipped rulebook unless said. */
export async function linesOf(
  records: CreditRecord[],
  said: SaidRegister = {},
): Promise<ExplanationLine[]> {
  const { plan = SHIPPED, feeds = { findings: TODAY, complaints: TODAY }, day = TODAY } = said
  const all = [aPlatform(), ...records]
  await fill(engine, rowsOf(all).rows)
  return (await explainAll(engine, { plan, records: all, feeds }, day)).get(1) ?? []
}

/** The line of one code among them. */
export async function lineOf(
  code: string,
  records: CreditRecord[],
  said?: SaidRegister,
): Promise<ExplanationLine> {
  const line = (await linesOf(records, said)).find((one) => one.code === code)
  if (!line) throw new Error(`no line ${code}`)
  return line
}
