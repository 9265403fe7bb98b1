import type { Grown } from './growth-task.ts'

const [WIDTH, HEIGHT] = [880, 400]
const PANEL = { width: 340, height: 280, top: 56 }
const INK = '#1f2933'

/** A line of a panel; its mark tells it apart without colour. */
interface Line {
  zh: string
  en: string
  colour: string
  mark: 'circle' | 'square'
  values: readonly number[]
}

interface Panel {
  left: number
  title: string
  subjects: readonly number[]
  lines: Line[]
}

/** Time and memory by subjects, both axes logarithmic, as an SVG of its own. */
export function growthPlot(grown: readonly Grown[]): string {
  const subjects = grown.map((row) => row.subjects)
  const panels: Panel[] = [
    {
      left: 70,
      title: '用时（秒） / seconds',
      subjects,
      lines: [
        {
          zh: '全部评价',
          en: 'whole assessment',
          colour: '#0b5cad',
          mark: 'circle',
          values: grown.map((row) => row.seconds),
        },
        {
          zh: '仅过滤与分组',
          en: 'bare filter + GROUP BY',
          colour: '#b25600',
          mark: 'square',
          values: grown.map((row) => row.bareSeconds),
        },
      ],
    },
    {
      left: 510,
      title: '内存峰值（MiB） / peak memory, MiB',
      subjects,
      lines: [
        {
          zh: '进程',
          en: 'of the process',
          colour: '#0b5cad',
          mark: 'circle',
          values: grown.map((row) => row.rssPeakMib),
        },
      ],
    },
  ]
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" font-family="Noto Sans CJK SC, sans-serif" font-size="12" fill="${INK}">
<title>评价全部主体的用时与内存 / time and memory of assessing every subject</title>
<rect width="${WIDTH}" height="${HEIGHT}" fill="#ffffff"/>
${panels.map(panelOf).join('\n')}
</svg>
`
}

function panelOf({ left, title, subjects, lines }: Panel): string {
  const x = scale(subjects, { from: left, to: left + PANEL.width })
  const y = scale(
    lines.flatMap(({ values }) => values),
    { from: PANEL.top + PANEL.height, to: PANEL.top },
  )
  const bottom = PANEL.top + PANEL.height
  const across = y.ticks.map(
    (tick) =>
      `<path d="M${left} ${y.at(tick)}h${PANEL.width}" stroke="#d5dbe1"/><text x="${left - 8}" y="${y.at(tick) + 4}" text-anchor="end">${plain(tick)}</text>`,
  )
  const down = x.ticks.map(
    (tick) =>
      `<path d="M${x.at(tick)} ${PANEL.top}v${PANEL.height}" stroke="#d5dbe1"/><text x="${x.at(tick)}" y="${bottom + 18}" text-anchor="middle">${plain(tick)}</text>`,
  )
  const drawn = lines.map((line, i) => {
    const points = line.values.map((value, at) => [x.at(subjects[at] ?? 1), y.at(value)] as const)
    const path = points.map(([px, py], at) => `${at === 0 ? 'M' : 'L'}${px} ${py}`).join('')
    const [keyX, keyY] = [left + 14, PANEL.top + 18 + i * 20]
    return `<path d="${path}" fill="none" stroke="${line.colour}" stroke-width="2"/>
${[...points, [keyX, keyY - 4] as const].map((point) => markOf(line, point)).join('')}
<text x="${keyX + 12}" y="${keyY}">${line.zh} / ${line.en}</text>`
  })
  return `<text x="${left}" y="${PANEL.top - 18}" font-size="14" font-weight="600">${title}</text>
${across.join('\n')}
${down.join('\n')}
<text x="${left + PANEL.width / 2}" y="${bottom + 40}" text-anchor="middle">主体数 / subjects</text>
${drawn.join('\n')}`
}

function markOf({ mark, colour }: Line, [px, py]: readonly [number, number]): string {
  return mark === 'circle'
    ? `<circle cx="${px}" cy="${py}" r="4" fill="${colour}"/>`
    : `<rect x="${px - 4}" y="${py - 4}" width="8" height="8" fill="${colour}"/>`
}

/** A logarithmic axis over whole powers of ten. */
function scale(values: readonly number[], { from, to }: { from: number; to: number }) {
  const first = Math.floor(Math.log10(Math.min(...values)) + 1e-9)
  const last = Math.max(first + 1, Math.ceil(Math.log10(Math.max(...values)) - 1e-9))
  const at = (value: number) =>
    Math.round((from + ((Math.log10(value) - first) / (last - first)) * (to - from)) * 10) / 10
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => 10 ** (first + i))
  return { at, ticks }
}

/** 10 000 000, 0.01 */
function plain(value: number): string {
  if (value < 1) return String(Number(value.toPrecision(1)))
  return value.toLocaleString('en').replaceAll(',', ' ')
}
