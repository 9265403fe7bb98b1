import { readFileSync } from 'node:fs'

export type Unit =
  | 's'
  | 'ms'
  | 'µs'
  | 'rows/s'
  | 'subjects/s'
  | 'requests/s'
  | 'grades/s'
  | 'MiB'
  | 'KiB'

export interface Quantity {
  value: number
  unit: Unit
}

/** One measurement beside the limit or peer that was measured in the same run. */
export interface Figure {
  what: string
  ours: Quantity
  /** Null where nothing stands beside it. */
  beside: (Quantity & { what: string }) | null
  /** Ours by the other, both as stated. */
  ratio: number | null
  aim: { words: string; met: boolean } | null
  /** The most memory that the measuring process had held by then. */
  rssPeakMib: number
}

export type SuiteName =
  | 'register'
  | 'growth'
  | 'subject'
  | 'clickhouse'
  | 'simulation'
  | 'import'
  | 'event'
  | 'peers'
  | 'public'
  | 'publication'
  | 'console'
  | 'screen'
export type SizeName = 'quick' | 'full'

/** What a suite measures with. */
export interface Bench {
  size: SizeName
  /** Each figure is the median of this many runs. */
  runs: number
  step(label: string, done: number, total: number): void
  add(figure: Omit<Figure, 'rssPeakMib' | 'ratio'> & { rssPeakMib?: number }): void
}

/** Runs `work` some times and answers the median of the seconds that each took. */
export async function medianSeconds(runs: number, work: () => Promise<unknown>): Promise<number> {
  const seconds: number[] = []
  for (let run = 0; run < runs; run += 1) seconds.push(await secondsOf(work))
  return median(seconds)
}

export async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}

export function median(numbers: readonly number[]): number {
  return percentile(numbers, 0.5)
}

/** The smallest of the numbers that at least this share of them do not exceed. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const found = sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)]
  if (found === undefined) throw new Error('nothing was measured')
  return found
}

/** The most memory that this process has held, in MiB. */
export function rssPeakMib(): number {
  // The resource usage of a child begins with its parent's peak; the kernel's own mark does not.
  const mark = process.platform === 'linux' ? readFileSync('/proc/self/status', 'utf8') : ''
  const kib = /^VmHWM:\s+(\d+) kB$/m.exec(mark)?.[1]
  return Math.round(Number(kib ?? process.resourceUsage().maxRSS) / 1024)
}
