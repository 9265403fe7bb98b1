import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { askChild, runChild } from '../../child.ts'
import type { Bench, SizeName } from '../../figure.ts'
import { inTemporaryFolder } from '../../temporary-folder.ts'
import { growthPlot } from './growth-plot.ts'
import type { Grown } from './growth-task.ts'

const SIZES: Record<SizeName, number[]> = {
  quick: [1_000, 3_160, 10_000, 31_600],
  full: [10_000, 31_600, 100_000, 316_000, 1_000_000, 3_160_000, 10_000_000],
}

/** Where a full run leaves its plot and figures; a look only is thrown away. */
const DOCS = new URL('../../../../docs/growth/', import.meta.url).pathname

/** How time and memory grow with the register, each size in a file and a process of its own. */
export async function growth(bench: Bench): Promise<void> {
  const sizes = SIZES[bench.size]
  const grown: Grown[] = []
  for (const [i, subjects] of sizes.entries()) {
    bench.step('sizes', i, sizes.length)
    const own = await inTemporaryFolder((dir) => measure(bench, subjects, dir))
    grown.push(own)
    bench.add({
      what: `${subjects.toLocaleString('en').replaceAll(',', ' ')} subjects, 20 records each`,
      ours: { value: own.seconds, unit: 's' },
      beside: { what: 'bare filter + GROUP BY', value: own.bareSeconds, unit: 's' },
      aim: null,
      rssPeakMib: own.rssPeakMib,
    })
    // After each size: whatever stops a longer one, these are kept.
    if (bench.size === 'full') write(grown)
  }
  bench.step('sizes', sizes.length, sizes.length)
}

async function measure(bench: Bench, subjects: number, dir: string): Promise<Grown> {
  const task = { subjects, path: join(dir, 'register.duckdb'), runs: bench.runs }
  await runChild({ kind: 'fill', ...task }, () => {})
  return (await askChild({ kind: 'grow', ...task }, 'grown')).grown
}

function write(grown: readonly Grown[]): void {
  mkdirSync(DOCS, { recursive: true })
  writeFileSync(join(DOCS, 'growth.json'), `${JSON.stringify(grown, null, 2)}\n`)
  writeFileSync(join(DOCS, 'growth.svg'), growthPlot(grown))
}
