import { html } from 'ghtml'
import { shapeOf } from './faces.ts'

export interface TextLine {
  text: string
  x: number
  y: number
  size: number
  fill: string
  /** Width that it may take. */
  room: number
  isBold?: boolean
  isCentred?: boolean
}

/** Where and in which colours a shape is drawn. */
export interface Mark {
  x: number
  y: number
  size: number
  fill: string
  outline?: string
}

/** Side of the box in which shapes are drawn. */
const BOX = 40
/** How much wider than the usual fonts a reader's font may be. */
const WIDEST_FONT = 1.15

/** One line of text; where a wide font could carry it over its room, its length is set. */
export function textLine(line: TextLine): string {
  const { text, x, y, size, fill, room, isBold = false, isCentred = false } = line
  const natural = widthOf(text, size, isBold)
  const isTight = natural * WIDEST_FONT > room
  const length = Math.min(natural, room).toFixed(1)
  return html`<text
    x="${x}"
    y="${y}"
    font-size="${size}"
    fill="${fill}"
    !${isBold ? ' font-weight="700"' : ''}
    !${isCentred ? ' text-anchor="middle"' : ''}
    !${isTight ? ` textLength="${length}" lengthAdjust="spacingAndGlyphs"` : ''}
    >${text}</text
  >`
}

/** Shares of the font size, as the usual sans-serif fonts have them. */
const WIDTHS: readonly [RegExp, number][] = [
  [/[\u3000-\u9fff\uff00-\uffef\u{20000}-\u{3ffff}]/u, 1],
  [/[mwMW]/, 0.88],
  [/[A-Z]/, 0.66],
  [/[iIjlt.,:'· ]/, 0.29],
  [/[fr-]/, 0.38],
]
const USUAL_WIDTH = 0.56

/** About how wide a text is. */
export function widthOf(text: string, size: number, isBold: boolean): number {
  const units = [...text].map(
    (mark) => WIDTHS.find(([pattern]) => pattern.test(mark))?.[1] ?? USUAL_WIDTH,
  )
  const sum = units.reduce((total, unit) => total + unit, 0)
  return sum * size * (isBold ? 1.05 : 1)
}

/** The shape of a face as a square of `size` at a place. */
export function shape(face: string, at: Mark): string {
  const scale = +(at.size / BOX).toFixed(4)
  const outline = at.outline ? ` stroke="${at.outline}" stroke-width="1"` : ''
  return html`<g
    transform="translate(${at.x} ${at.y}) scale(${scale})"
    color="${at.fill}"
    !${outline}
    >!${shapeOf(face)}</g
  >`
}

const GAP = 4

/** Shape and one line of text side by side, centred in the room that begins at `x`. */
export function shapeAndText(face: string, line: TextLine & { mark: Omit<Mark, 'x'> }): string {
  const { mark, text, size, isBold = false } = line
  const beside = mark.size + GAP
  const room = line.room - beside
  const width = Math.min(widthOf(text, size, isBold), room)
  const x = line.x + (room - width) / 2
  return [
    shape(face, { ...mark, x: +x.toFixed(1) }),
    textLine({ ...line, x: +(x + beside).toFixed(1), room }),
  ].join('')
}
