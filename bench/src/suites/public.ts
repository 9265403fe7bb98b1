import { join } from 'node:path'
import { runChild } from '../child.ts'
import type { Bench, SizeName, Unit } from '../figure.ts'
import { median } from '../figure.ts'
import { platformCode } from '../registers/synthetic-files.ts'
import { inTemporaryFolder } from '../temporary-folder.ts'
import type { PublishTask } from './publish-task.ts'
import type { Answer } from './serve-task.ts'
import { ServingChild } from './serving-child.ts'
import type { Answered } from './serving-child.ts'

const PLATFORMS = 1_000
const SECONDS: Record<SizeName, number> = { quick: 2, full: 10 }
const WARM_UP_SECONDS = 2
const AT_LEAST = 0.7
/** Headers that belong to a connection or a moment, which either server writes itself. */
const OWN_HEADERS = new Set(['connection', 'date', 'keep-alive'])

interface Target {
  what: string
  paths: string[]
  atLeast?: number
}

const CODES = Array.from({ length: PLATFORMS }, (_, n) => platformCode(n))
const ONE = CODES[0]!
const TARGETS: Target[] = [
  { what: 'badge of one platform', paths: [`/badge/${ONE}.svg`], atLeast: AT_LEAST },
  {
    what: `badges of ${PLATFORMS.toLocaleString('en').replaceAll(',', ' ')} platforms in turn`,
    paths: CODES.map((code) => `/badge/${code}.svg`),
    atLeast: AT_LEAST,
  },
  { what: 'credit page of one platform', paths: [`/p/${ONE}`] },
  { what: 'its twin for machines', paths: [`/p/${ONE}.json`] },
]

/** What the public asks for, beside a bare `node:http` that answers the same bytes, one after the other. */
export async function publicPages(bench: Bench): Promise<void> {
  await inTemporaryFolder(async (dir) => {
    bench.step('publishing the register', 0, 1)
    const task: Omit<PublishTask, 'step'> = {
      database: { dir },
      dataDir: dir,
      platforms: PLATFORMS,
    }
    await runChild({ kind: 'publish', ...task, step: 'fill' }, () => {})
    await runChild({ kind: 'publish', ...task, step: 'first' }, () => {})
    bench.step('publishing the register', 1, 1)
    const ours = await ServingChild.start({ dataDir: dir }, join(dir, 'server.log'))
    try {
      for (const target of TARGETS) await measure(bench, target, { ours, dir })
    } finally {
      await ours.stop()
    }
  })
}

async function measure(
  bench: Bench,
  target: Target,
  { ours, dir }: { ours: ServingChild; dir: string },
): Promise<void> {
  const answers: Answer[] = []
  for (const path of target.paths) answers.push(await answerOf(ours.address, path))
  const bare = await ServingChild.start({ answers }, join(dir, 'bare.log'))
  try {
    const seconds = SECONDS[bench.size]
    const told = { ours: [] as Answered[], bare: [] as Answered[] }
    for (const server of [ours, bare]) await server.answer(target.paths, WARM_UP_SECONDS)
    for (let run = 0; run < bench.runs; run += 1) {
      bench.step(target.what, run, bench.runs)
      told.ours.push(await ours.answer(target.paths, seconds))
      told.bare.push(await bare.answer(target.paths, seconds))
    }
    bench.step(target.what, bench.runs, bench.runs)
    const { rssPeakMib } = await ours.usage()
    addFigures(bench, target, { ...told, rssPeakMib })
  } finally {
    await bare.stop()
  }
}

async function answerOf(address: string, path: string): Promise<Answer> {
  const response = await fetch(`${address}${path}`)
  if (response.status !== 200) throw new Error(`${path} answered ${response.status}`)
  const headers = [...response.headers].filter(([name]) => !OWN_HEADERS.has(name))
  return { path, headers: Object.fromEntries(headers), body: await response.text() }
}

function addFigures(
  bench: Bench,
  { what, atLeast }: Target,
  { ours, bare, rssPeakMib }: { ours: Answered[]; bare: Answered[]; rssPeakMib: number },
): void {
  const measures: [string, Unit, (each: Answered) => number][] = [
    ['', 'requests/s', (each) => each.requestsPerSecond],
    [', p99', 'ms', (each) => each.p99Ms],
    [', processor time a request', 'µs', (each) => each.cpuMicroseconds],
  ]
  for (const [suffix, unit, read] of measures) {
    const value = median(ours.map(read))
    const limit = median(bare.map(read))
    const isRate = unit === 'requests/s'
    bench.add({
      what: `${what}${suffix}`,
      ours: { value, unit },
      beside: { what: 'bare node:http, same bytes', value: limit, unit },
      aim:
        isRate && atLeast !== undefined
          ? { words: `≥ ${atLeast}×`, met: value >= limit * atLeast }
          : null,
      rssPeakMib,
    })
  }
}
