import type { Bench, SizeName } from '../../figure.ts'
import { percentile } from '../../figure.ts'
import type { Sides } from './sides.ts'

const API = '/api/v1/screen'
const P95_LIMIT_MS = 150
/** Where most shops are: the middle of Yiwu. */
const CENTRE = { longitude: 120.07, latitude: 29.31 }
const ZOOMS = [6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]
/** Tiles a side around the centre in each zoom. */
const AROUND: Record<SizeName, number> = { quick: 2, full: 5 }

/** Each tile once, so that nothing is at hand; beside it as many answers of a server that only answers. */
export async function measureTiles(
  bench: Bench,
  { ours, bare, barePath, of }: Sides,
): Promise<void> {
  const paths = ZOOMS.flatMap((z) => tilesAround(z, AROUND[bench.size]))
  // The first answer of a server reads the whole register; that is measured by itself.
  const start = performance.now()
  await msOf(`${ours.address}${API}/overview`)
  bench.add({
    what: `first picture in memory (${of})`,
    ours: { value: (performance.now() - start) / 1_000, unit: 's' },
    beside: null,
    aim: null,
    rssPeakMib: (await ours.usage()).rssPeakMib,
  })
  const told = { ours: [] as number[], bare: [] as number[] }
  for (const [done, path] of paths.entries()) {
    told.ours.push(await msOf(`${ours.address}${path}`))
    told.bare.push(await msOf(`${bare.address}${barePath}`))
    bench.step('tiles', done + 1, paths.length)
  }
  const { rssPeakMib } = await ours.usage()
  for (const share of [0.5, 0.95]) {
    const value = percentile(told.ours, share)
    bench.add({
      what: `tiles z6–z16, each once, p${share * 100} (${of})`,
      ours: { value, unit: 'ms' },
      beside: {
        what: 'bare node:http, 8 KiB',
        value: percentile(told.bare, share),
        unit: 'ms',
      },
      aim: share === 0.95 ? { words: `≤ ${P95_LIMIT_MS} ms`, met: value <= P95_LIMIT_MS } : null,
      rssPeakMib,
    })
  }
}

async function msOf(address: string): Promise<number> {
  const start = performance.now()
  const answer = await fetch(address)
  await answer.arrayBuffer()
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`)
  return performance.now() - start
}

function tilesAround(z: number, side: number): string[] {
  const { longitude, latitude } = CENTRE
  const radians = (latitude * Math.PI) / 180
  const x = Math.floor(((longitude + 180) / 360) * 2 ** z)
  const y = Math.floor(((1 - Math.asinh(Math.tan(radians)) / Math.PI) / 2) * 2 ** z)
  const layer = z < 13 ? 'agg' : 'shop'
  const from = -Math.floor(side / 2)
  return Array.from({ length: side * side }, (_, i) => {
    const [column, row] = [x + from + (i % side), y + from + Math.floor(i / side)]
    return `${API}/tiles/${layer}/${z}/${column}/${row}.mvt`
  })
}
