import type { Words } from '@liangma/contracts'
import { DASHES, HOLLOW, SHAPES, lookOf } from './faces.ts'

/** On white: fill and, on the fill, letters of at least 5.6:1. */
const LIGHT: Record<string, { fill: string; ink: string }> = {
  blue: { fill: '#1258c4', ink: '#ffffff' },
  yellow: { fill: '#f2b705', ink: '#1d1600' },
  red: { fill: '#c62828', ink: '#ffffff' },
}
const OUTLINE = '#5b6b7f'

interface Chip {
  grade: string
  /** Colour word and meaning: 蓝 守信. */
  words: string
}

/** A grade on a light page: shape, colour and words together. */
export function GradeChip({ grade, words }: Chip) {
  const { shape } = lookOf(grade)
  const light = LIGHT[grade]
  const isHollow = HOLLOW.includes(shape)
  const colour = light?.ink ?? OUTLINE
  const lines = {
    fill: 'none',
    stroke: colour,
    strokeWidth: 2,
    ...(shape === 'ring' ? { strokeDasharray: DASHES.join(' ') } : {}),
  }
  const style = light
    ? { background: light.fill, borderColor: light.fill, color: light.ink }
    : { background: '#ffffff', borderColor: OUTLINE, color: '#35424f' }
  return (
    <span className="grade-chip" style={style}>
      <svg className="mark" viewBox="0 0 16 16" aria-hidden="true">
        <path d={SHAPES[shape]} {...(isHollow ? lines : { fill: colour })} />
      </svg>
      {words}
    </span>
  )
}

const COLOUR_WORDS: Record<string, Words> = {
  blue: { zh: '蓝', en: 'Blue' },
  yellow: { zh: '黄', en: 'Yellow' },
  red: { zh: '红', en: 'Red' },
}

/** Colour and meaning as one text, e.g. 蓝 守信; a state such as 未评级 by itself. */
export function gradeText(grade: string, meaning: Words, language: 'zh' | 'en'): string {
  const colour = COLOUR_WORDS[grade]
  if (!colour) return meaning[language]
  return language === 'zh' ? `${colour.zh} ${meaning.zh}` : `${colour.en}: ${meaning.en}`
}
