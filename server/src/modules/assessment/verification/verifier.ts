import type { Day, Words } from '@liangma/contracts'
import type { Median } from '@liangma/rulebook'
import type { Clock } from '../../../platform/clock/index.ts'
import type { Database } from '../../../platform/database/index.ts'
import type { RecordsService } from '../../records/index.ts'
import { recordsKnownAt } from '../../records/index.ts'
import { explainSubjects, listRegisteredOn, readMedians } from '../assessment.calculation.ts'
import type { Explained } from '../assessment.calculation.ts'
import * as queries from '../assessment.queries.ts'
import { differencesOf } from '../assessment.rules.ts'
import type { Setting, Settings } from '../assessment.settings.ts'
import { questionOf } from '../assessment.touched.ts'
import { SEQUENCES_A_RANGE } from '../register/register-room.ts'
import type { Analysis, RegisterRoom } from '../register/register-room.ts'
import { readDigestOfRange, readProjectedDigests, readRecordDigests } from './digests.ts'
import type { RangeDigest } from './digests.ts'
import {
  differingAnswers,
  differingRanges,
  differingRecords,
  sampleOf,
  sayAltered,
  sayRecord,
} from './verification.rules.ts'
import type { DifferingRecord } from './verification.rules.ts'

/** What a comparison of the projection, the register and the results on file came to. */
export interface Findings {
  asOf: Day
  sequence: number
  recordCount: number
  /** Subjects assessed on both engines; none where the records differ already. */
  sampled: number
  /** Of these, those whose result on file could be compared as well. */
  comparedOnFile: number
  differences: Words[]
  /** Records changed in the database itself: nothing here can tell what they said before. */
  isRegisterAltered: boolean
}

interface Sample {
  setting: Setting
  medians: Median[]
  explained: Explained[]
}

// Of more ranges than these the records are not named one by one.
const RANGES_LOOKED_INTO = 3

/** Compares what the engines hold and say, and what is on file, without changing anything. */
export class Verifier {
  readonly #database: Database
  readonly #clock: Clock
  readonly #records: RecordsService
  readonly #settings: Settings
  readonly #room: RegisterRoom
  readonly #width: number

  constructor(parts: {
    database: Database
    clock: Clock
    records: RecordsService
    settings: Settings
    room: RegisterRoom
    sequencesARange?: number | undefined
  }) {
    this.#database = parts.database
    this.#clock = parts.clock
    this.#records = parts.records
    this.#settings = parts.settings
    this.#room = parts.room
    this.#width = parts.sequencesARange ?? SEQUENCES_A_RANGE
  }

  /** Everything in the projection by count and digest, then one of a hundred subjects line by line. */
  async compare(): Promise<Findings> {
    const asOf = this.#clock.today()
    const { digests, sequence } = await this.#room.withRegister(async (analysis) => ({
      digests: await readProjectedDigests(analysis.ground, this.#width),
      sequence: analysis.sequence,
    }))
    const records = await this.#compareRecords(digests, sequence)
    const lines = records.differences.length > 0 ? NOT_SAMPLED : await this.#compareLines(asOf)
    return {
      asOf,
      sequence,
      recordCount: digests.reduce((sum, { count }) => sum + count, 0),
      ...lines,
      differences: [...records.differences, ...lines.differences],
      isRegisterAltered: records.isRegisterAltered || lines.isRegisterAltered,
    }
  }

  /** Range by range, so that no statement is long; where they differ, record by record. */
  async #compareRecords(digests: readonly RangeDigest[], sequence: number) {
    const ground = queries.postgresGround(this.#database.db)
    const known: RangeDigest[] = []
    for (let range = 0; range * this.#width <= sequence; range += 1)
      known.push(await readDigestOfRange(ground, { range, width: this.#width, sequence }))
    const ranges = differingRanges(digests, known)
    const found: DifferingRecord[] = []
    for (const range of ranges.slice(0, RANGES_LOOKED_INTO))
      found.push(...(await this.#lookInto(range)))
    const sequences = found.flatMap((one) => (one.how === 'otherwise' ? [one.sequence] : []))
    const altered = await this.#records.listAltered(this.#database.db, { sequences })
    const isAltered = new Set(altered.map((one) => one.sequence))
    return {
      isRegisterAltered: altered.length > 0,
      differences: [
        ...altered.map(sayAltered),
        ...found.filter((one) => !isAltered.has(one.sequence)).map(sayRecord),
        ...ranges.slice(RANGES_LOOKED_INTO).map((range) => sayRange(range, this.#width)),
      ],
    }
  }

  #lookInto(range: number): Promise<DifferingRecord[]> {
    const register = queries.postgresGround(this.#database.db)
    return this.#room.withRegister(async ({ ground: projected, sequence }) => {
      const at = { range, width: this.#width, sequence }
      return differingRecords(await readRecordDigests({ projected, register }, at))
    })
  }

  async #compareLines(asOf: Day) {
    const { db } = this.#database
    const sample = await this.#room.withRegister((analysis) => this.#explainSample(analysis, asOf))
    const { setting, explained } = sample
    const subjectIds = explained.map(({ result }) => result.subjectId)
    const again = await this.#explainAgain(sample)
    const altered = await this.#records.listAltered(db, { subjectIds })
    const onFile = await this.#compareOnFile(setting, again.explained)
    return {
      sampled: explained.length,
      comparedOnFile: onFile.compared,
      isRegisterAltered: altered.length > 0,
      differences: [...altered.map(sayAltered), ...again.differences, ...onFile.differences],
    }
  }

  async #explainSample({ ground, sequence }: Analysis, asOf: Day): Promise<Sample> {
    const setting = await this.#settings.read(this.#database.db, { asOf, sequence })
    const medians = await readMedians(ground, questionOf(setting))
    const registered = await listRegisteredOn(ground, setting.registrationTerms)
    const sample = questionOf(setting, sampleOf(registered, asOf))
    return { setting, medians, explained: await explainSubjects(ground, sample, medians) }
  }

  /** The sample once more on PostgreSQL, from the records known at that time. */
  async #explainAgain({ setting, medians, explained }: Sample) {
    const { sequence } = setting.facts
    const ground = queries.postgresGround(this.#database.db, recordsKnownAt({ sequence }))
    const own = await readMedians(ground, questionOf(setting))
    const subjectIds = explained.map(({ result }) => result.subjectId)
    const again = byId(await explainSubjects(ground, questionOf(setting, subjectIds), own))
    const differences = explained.flatMap((one) => {
      const other = again.get(one.result.subjectId)
      const names = other ? differingAnswers(one, other) : ['—']
      return names.length > 0 ? [sayLines(one.result.subjectId, names)] : []
    })
    if (JSON.stringify(own) !== JSON.stringify(medians)) differences.unshift(MEDIANS)
    return { explained: again, differences }
  }

  /** What is on file, where it is to stand for this day and knows no later records. */
  async #compareOnFile({ facts }: Setting, again: ReadonlyMap<number, Explained>) {
    const { db } = this.#database
    const { rulebookId, asOf, sequence } = facts
    const covering = await queries.findCoveringRun(db, { rulebookId, upTo: asOf })
    const waits = (await queries.listPending(db)).length > 0
    if (waits || covering?.asOf !== asOf) return { compared: 0, differences: [] }
    const subjectIds = [...again.keys()]
    const digests = await this.#records.digestsOf(db, subjectIds, { sequence })
    const stored = await queries.listNewest(db, { subjectIds, asOf })
    const known = stored.filter((row) => row.sequence <= sequence)
    const differences = known.flatMap((row) => {
      const { result } = again.get(row.subjectId) as Explained
      const recordsDigest = digests.get(row.subjectId) ?? ''
      const names = differencesOf(row, { ...result, recordsDigest })
      return names.length > 0 ? [sayOnFile(row.subjectId, names)] : []
    })
    return { compared: known.length, differences }
  }
}

const NOT_SAMPLED = {
  sampled: 0,
  comparedOnFile: 0,
  isRegisterAltered: false,
  differences: [],
}

const MEDIANS: Words = {
  zh: '同行中位数：两个引擎算得不同',
  en: 'medians of peers: the engines come to different ones',
}

function sayRange(range: number, width: number): Words {
  const [from, to] = [range * width, (range + 1) * width - 1]
  return {
    zh: `序号 ${from} 至 ${to} 的记录：分析副本与登记簿不符`,
    en: `records numbered ${from} to ${to}: the projection does not hold what the register does`,
  }
}

function sayLines(subjectId: number, names: readonly string[]): Words {
  return {
    zh: `主体 ${subjectId}：两个引擎在 ${names.join('、')} 上不同`,
    en: `subject ${subjectId}: the engines differ in ${names.join(', ')}`,
  }
}

function sayOnFile(subjectId: number, names: readonly string[]): Words {
  return {
    zh: `主体 ${subjectId}：在案结果与重新计算在 ${names.join('、')} 上不同`,
    en: `subject ${subjectId}: the result on file differs from the one computed again in ${names.join(', ')}`,
  }
}

function byId(rows: readonly Explained[]): Map<number, Explained> {
  return new Map(rows.map((row) => [row.result.subjectId, row]))
}
