import type { Language, Standing } from '@liangma/contracts'
import { faceOf } from '@liangma/contracts'
import { html } from 'ghtml'
import { type BadgeWords, wordsOf } from './badge-words.ts'
import { shape, shapeAndText, textLine } from './drawing.ts'
import { type Colours, THEMES, type Theme, toneOf } from './faces.ts'
import { qrPath } from './qr.ts'

export const BADGE_SIZES = ['standard', 'pill', 'square'] as const
export type BadgeSize = (typeof BADGE_SIZES)[number]

export interface BadgeChoice {
  size: BadgeSize
  theme: Theme
  language: Language
}

interface Drawn {
  face: string
  words: BadgeWords
  colours: Colours
  language: Language
  /** Address that the QR code of the printed form leads to. */
  target: string
}

/** Width and height in pixels; English words need a longer pill. */
export function badgeBox({ size, language }: Pick<BadgeChoice, 'size' | 'language'>): {
  width: number
  height: number
} {
  if (size === 'standard') return { width: 340, height: 80 }
  if (size === 'square') return { width: 96, height: 120 }
  return { width: language === 'zh' ? 132 : 196, height: 24 }
}

const FONTS =
  "'PingFang SC','Microsoft YaHei','Noto Sans CJK SC','Source Han Sans SC','WenQuanYi Micro Hei',Arial,sans-serif"

const DRAWINGS: Record<BadgeSize, (drawn: Drawn) => string> = {
  standard: drawStandard,
  pill: drawPill,
  square: drawSquare,
}

/**
 * The badge of a standing (undefined: never published) as an SVG document of its own: no script, nothing
 * from elsewhere, never the score. `target` is where the QR code of the square form leads.
 */
export function renderBadge(
  standing: Standing | undefined,
  choice: BadgeChoice,
  target: string,
): string {
  const { language } = choice
  const { width, height } = badgeBox(choice)
  const words = wordsOf(standing, language)
  const face = faceOf(standing)
  const drawn = { face, words, colours: THEMES[choice.theme], language, target }
  const markup = html`<svg
    xmlns="http://www.w3.org/2000/svg"
    width="${width}"
    height="${height}"
    viewBox="0 0 ${width} ${height}"
    role="img"
    lang="${language === 'zh' ? 'zh-CN' : 'en'}"
    font-family="${FONTS}"
  >
    <title>${words.title}</title>
    !${DRAWINGS[choice.size](drawn)}
  </svg>`
  return markup
    .replaceAll(/\s*\n\s*/g, ' ')
    .replaceAll(/> </g, '><')
    .replaceAll(' >', '>')
}

function card(colours: Colours, { width, height }: { width: number; height: number }): string {
  return html`<rect
    x=".5"
    y=".5"
    width="${width - 1}"
    height="${height - 1}"
    rx="6"
    fill="${colours.ground}"
    stroke="${colours.edge}"
  />`
}

function drawStandard({ face, words, colours, language }: Drawn): string {
  const at = { x: 72, room: 258 }
  const isChinese = language === 'zh'
  const { ink: _, ...tone } = toneOf(face, colours)
  const main = { text: words.main, y: 47, size: isChinese ? 20 : 18, isBold: true }
  return [
    card(colours, { width: 340, height: 80 }),
    shape(face, { x: 16, y: 20, size: 40, ...tone }),
    textLine({ ...at, text: words.heading, y: 22, size: 12, fill: colours.soft }),
    textLine({ ...at, ...main, fill: colours.ink }),
    textLine({ ...at, text: words.foot, y: 67, size: 11, fill: colours.faint }),
  ].join('')
}

/** Widths of the label and of its text's room. */
const PILL_LABEL = { zh: 60, en: 50 } as const

function drawPill({ face, words, colours, language }: Drawn): string {
  const { width } = badgeBox({ size: 'pill', language })
  const label = PILL_LABEL[language]
  const { fill, ink } = toneOf(face, colours)
  const rest = width - label
  const at = { y: 16.5, size: 12 }
  const text = words.meaning || words.short
  const mark = { y: 7, size: 10, fill: ink }
  return [
    html`<rect width="${width}" height="24" rx="4" fill="${colours.label}" />`,
    html`<path
      d="M${label} 0h${rest - 4}a4 4 0 0 1 4 4v16a4 4 0 0 1-4 4H${label}z"
      fill="${fill}"
    />`,
    textLine({
      ...at,
      text: words.label,
      x: label / 2,
      room: label - 8,
      isCentred: true,
      fill: colours.labelInk,
    }),
    shapeAndText(face, {
      ...at,
      text,
      x: label + 6,
      room: rest - 12,
      isBold: true,
      fill: ink,
      mark,
    }),
  ].join('')
}

/** Ink of a printed code, whatever the theme: light on dark is not read by every scanner. */
const QR = { ground: '#ffffff', ink: '#000000', x: 9, y: 6, side: 78 }

function drawSquare({ face, words, colours, target }: Drawn): string {
  const { path, size } = qrPath(target)
  const scale = (QR.side / size).toFixed(4)
  const at = { x: 48, isCentred: true, room: 86 }
  const { ink: _, ...tone } = toneOf(face, colours)
  const meaning = { text: words.meaning, y: 109, size: 8, fill: colours.ink }
  const day = { text: words.day, y: words.meaning ? 117 : 110, size: 7.5, fill: colours.faint }
  return [
    card(colours, { width: 96, height: 120 }),
    html`<rect x="2" y="2" width="92" height="86" rx="4" fill="${QR.ground}" />`,
    html`<path
      transform="translate(${QR.x} ${QR.y}) scale(${scale})"
      d="${path}"
      fill="${QR.ink}"
      shape-rendering="crispEdges"
    />`,
    shapeAndText(face, {
      x: 5,
      y: 98,
      room: 86,
      size: 10.5,
      text: words.short,
      isBold: true,
      fill: colours.ink,
      mark: { y: 89.4, size: 9.6, ...tone },
    }),
    ...[meaning, day].filter((line) => line.text).map((line) => textLine({ ...at, ...line })),
  ].join('')
}
