import type { Assessment, AssessmentLine, WaterfallPart, WaterfallStep } from '@liangma/contracts'
import { spellSigned, spellTenths, waterfallOf } from '@liangma/contracts'
import { printable } from '../../platform/pdf/index.ts'
import type { Content } from '../../platform/pdf/index.ts'
import { paperTable, rightAligned, withSmall } from './paper-table.ts'
import type { PaperVoice } from './paper-voice.ts'

const RAIL_WIDTH = 120
const RAIL_HEIGHT = 7
const NARROWEST = 1

const SHADES = { total: '#35424f', loss: '#6b7a8d', gain: '#9aa8b8', rail: '#f0f3f7' }

/** From the full score to the score, one bar a line: picture and figures in one table. */
export function waterfallTable(assessment: Assessment, voice: PaperVoice): Content {
  const { base, parts, bounding, score } = waterfallOf(assessment)
  const scale = scaleOf([base, score, ...parts.flatMap(({ steps }) => steps.map((s) => s.before))])
  return paperTable(
    (['item', 'picture', 'points', 'rest', 'until'] as const).map((word) => voice.say(word)),
    ['*', RAIL_WIDTH, 38, 38, 84],
    [
      totalRow(voice.say('base'), base, scale),
      ...parts.flatMap((part) => partRows(part, { voice, scale })),
      ...(bounding === 0
        ? []
        : [[voice.say('bounded'), '', rightAligned(spellSigned(bounding)), '', '']]),
      totalRow(voice.say('score'), score, scale),
    ],
  )
}

interface Drawing {
  voice: PaperVoice
  scale: number
}

function partRows(part: WaterfallPart, { voice, scale }: Drawing): Content[][] {
  const title = typeof part.title === 'string' ? voice.say(part.title) : voice.of(part.title)
  const code = typeof part.title === 'string' ? '' : `${part.key} `
  const cap = part.cap === null ? '' : `  ${voice.say('cap', { cap: part.cap })}`
  const head = { text: `${code}${title}${cap}`, bold: true, colSpan: 5 }
  return [[head, '', '', '', ''], ...part.steps.map((step) => stepRow(step, { voice, scale }))]
}

function stepRow({ line, change, before, after }: WaterfallStep, drawing: Drawing): Content[] {
  const { voice, scale } = drawing
  return [
    withSmall(`${line.code} ${voice.of(line.title)}`, printable(line.basis)),
    bar({ from: before, to: after, scale, shade: change < 0 ? 'loss' : 'gain' }),
    rightAligned(spellSigned(change)),
    rightAligned(spellTenths(after)),
    lineEnd(line, voice),
  ]
}

function totalRow(label: string, value: number, scale: number): Content[] {
  return [
    { text: label, bold: true },
    bar({ from: 0, to: value, scale, shade: 'total' }),
    '',
    { text: spellTenths(value), alignment: 'right', bold: true },
    '',
  ]
}

function lineEnd({ endsOn, items }: AssessmentLine, voice: PaperVoice): string {
  return endsOn ?? voice.say(items.length === 0 ? 'withFigures' : 'open')
}

/** A bar from one score to another on a rail that is as long as the greatest. */
function bar(drawn: {
  from: number
  to: number
  scale: number
  shade: 'total' | 'loss' | 'gain'
}): Content {
  const { from, to, scale, shade } = drawn
  const at = (tenths: number) => Math.min(1, Math.max(0, tenths / scale)) * RAIL_WIDTH
  const [left, right] = [Math.min(at(from), at(to)), Math.max(at(from), at(to))]
  const w = Math.max(NARROWEST, right - left)
  const x = Math.min(left, RAIL_WIDTH - w)
  const box = { type: 'rect' as const, y: 2, h: RAIL_HEIGHT }
  return {
    canvas: [
      { ...box, x: 0, w: RAIL_WIDTH, color: SHADES.rail },
      { ...box, x, w, color: SHADES[shade] },
    ],
  }
}

function scaleOf(scores: readonly number[]): number {
  return Math.max(1, ...scores)
}
