import { availableParallelism, cpus } from 'node:os'
import type { Terminal } from '../../server/src/platform/terminal/index.ts'
import type { Figure, Quantity, SizeName, SuiteName } from './figure.ts'

export interface SuiteResult {
  suite: SuiteName
  figures: Figure[]
  /** Why it stopped, where it did not end well. */
  failure: string | null
}

export interface Setting {
  size: SizeName
  runs: number
  startedAt: string
  node: string
  cores: number
  processor: string
}

export function settingOf(size: SizeName, runs: number): Setting {
  return {
    size,
    runs,
    startedAt: new Date().toISOString(),
    node: process.versions.node,
    cores: availableParallelism(),
    processor: cpus()[0]?.model ?? 'unknown',
  }
}

const TITLES = ['suite', 'what', 'ours', 'limit or peer', '', 'ratio', 'aim', '', 'RSS peak']
const NUMBERS = new Set([2, 4, 5, 8])

/** One table, or one JSON value. */
export function printReport(
  terminal: Terminal,
  report: { setting: Setting; results: SuiteResult[] },
): void {
  const { size, runs, node, cores, processor } = report.setting
  terminal.printJson(report)
  terminal.print(`size ${size}, medians of ${runs} runs, Node ${node}, ${cores} × ${processor}`)
  terminal.printTable(
    TITLES.map((title, i) => ({ title, align: NUMBERS.has(i) ? 'right' : 'left' })),
    report.results.flatMap(({ suite, figures }) => figures.map((each) => rowOf(suite, each))),
  )
  for (const { suite, failure } of report.results)
    if (failure !== null) terminal.print(`${suite} stopped: ${failure}`)
}

function rowOf(suite: SuiteName, { what, ours, beside, ratio, aim, rssPeakMib }: Figure): string[] {
  return [
    suite,
    what,
    say(ours),
    beside?.what ?? '–',
    beside ? say(beside) : '',
    ratio === null ? '' : `${figures(ratio)}×`,
    aim?.words ?? '–',
    aim === null ? '' : aim.met ? 'met' : 'missed',
    `${rssPeakMib} MiB`,
  ]
}

function say({ value, unit }: Quantity): string {
  return `${figures(value)} ${unit}`
}

/** Three figures, or whole numbers from a hundred on. */
function figures(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString('en').replaceAll(',', ' ')
  return String(Number(value.toPrecision(3)))
}
