import type { Words } from '@liangma/contracts'
import type { Explained } from '../assessment.calculation.ts'
import type { RangeDigest, RecordDigest } from './digests.ts'

const SHARE = 0.01
const AT_LEAST = 20
const AT_MOST = 500

/** Some of these subjects, the same for the same seed: one of a hundred, within bounds; rising. */
export function sampleOf(subjectIds: readonly number[], seed: number): number[] {
  const wanted = Math.max(AT_LEAST, Math.ceil(subjectIds.length * SHARE))
  const size = Math.min(subjectIds.length, wanted, AT_MOST)
  const left = subjectIds.toSorted((a, b) => a - b)
  const next = randomOf(seed)
  // The first places of a shuffle.
  for (let place = 0; place < size; place += 1) {
    const other = place + Math.floor(next() * (left.length - place))
    const [one, two] = [left[place] as number, left[other] as number]
    left[place] = two
    left[other] = one
  }
  return left.slice(0, size).toSorted((a, b) => a - b)
}

/** Numbers in [0, 1) by mulberry32: the same for a seed on every machine. */
function randomOf(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Ranges in which the projection and the register do not hold the same; rising. */
export function differingRanges(
  projected: readonly RangeDigest[],
  register: readonly RangeDigest[],
): number[] {
  const spell = (rows: readonly RangeDigest[]) =>
    new Map(rows.map(({ range, count, digest }) => [range, `${count} ${digest}`]))
  const [one, other] = [spell(projected), spell(register)]
  const ranges = new Set([...one.keys(), ...other.keys()])
  const of = (rows: ReadonlyMap<number, string>, range: number) => rows.get(range) ?? '0 0'
  return [...ranges]
    .filter((range) => of(one, range) !== of(other, range))
    .toSorted((a, b) => a - b)
}

/** A record on which the projection and the register differ. */
export interface DifferingRecord {
  sequence: number
  key: string
  how: 'missing' | 'beyond' | 'otherwise'
}

/** The records of a range that the projection lacks, has beyond the register, or has otherwise. */
export function differingRecords(sides: {
  projected: readonly RecordDigest[]
  register: readonly RecordDigest[]
}): DifferingRecord[] {
  const projected = Map.groupBy(sides.projected, (row) => row.sequence)
  const known = new Set(sides.register.map((row) => row.sequence))
  const beyond = sides.projected.filter((row) => !known.has(row.sequence))
  return [
    ...sides.register.flatMap(({ sequence, source_key: key, digest }) => {
      const [own, ...more] = projected.get(sequence) ?? []
      if (own && own.digest === digest && more.length === 0) return []
      return [{ sequence, key, how: own ? 'otherwise' : 'missing' } as const]
    }),
    ...beyond.map(({ sequence, source_key: key }) => ({ sequence, key, how: 'beyond' }) as const),
  ]
}

const HOW: Record<DifferingRecord['how'], Words> = {
  missing: { zh: '分析副本缺少', en: 'is missing from the projection' },
  beyond: { zh: '分析副本多出', en: 'is in the projection only' },
  otherwise: { zh: '分析副本的内容不同', en: 'says otherwise in the projection' },
}

export function sayRecord({ key, how }: DifferingRecord): Words {
  return { zh: `记录 ${key}：${HOW[how].zh}`, en: `record ${key} ${HOW[how].en}` }
}

export function sayAltered({ key }: { key: string }): Words {
  return {
    zh: `记录 ${key} 在数据库中被直接改动，与确认时的摘要不符`,
    en: `record ${key} was changed in the database itself: it is not what was confirmed`,
  }
}

/** What is compared of a subject, by name: sums, and each line with its items, to the tenth. */
export function answersOf({ result, lines }: Explained): Map<string, string> {
  const { subjectId: _, sums, peerTenths: _peers, ...rest } = result
  return new Map([
    ...Object.entries({ ...rest, ...sums }).map(([name, value]) => [name, `${value}`] as const),
    ...lines.map((line) => [line.code, lineText(line)] as const),
  ])
}

function lineText(line: Explained['lines'][number]): string {
  const items = line.items
    .map(
      (item) =>
        `${item.sourceKey} ${item.counts} ${item.from}-${item.to} ${item.points} ${item.pointsAfterEvent}`,
    )
    .toSorted()
  const points = [line.before, line.afterEventOnce, line.afterCap, line.afterGroupCap]
  return [...points, line.fired, line.hasData, JSON.stringify(line.figure), ...items].join(' · ')
}

/** The names under which two explanations of one subject differ. */
export function differingAnswers(one: Explained, other: Explained): string[] {
  const [left, right] = [answersOf(one), answersOf(other)]
  const names = new Set([...left.keys(), ...right.keys()])
  return [...names].filter((name) => left.get(name) !== right.get(name))
}
