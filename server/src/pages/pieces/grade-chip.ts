import type { Words } from '@liangma/contracts'
import { html } from 'ghtml'
import type { Voice } from '../words/index.ts'

interface GradeLook {
  /** Colour word, so that the colour is never the only sign. */
  name: Words
  /** The drawing inside a 16 × 16 box; its fill comes from the style sheet. */
  shape: string
}

const RING =
  '<circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="2" stroke-dasharray="3 2"/>'

// Circle, diamond, square, dashed ring: told apart without colour and in print.
const LOOKS: Record<string, GradeLook> = {
  blue: { name: { zh: '蓝', en: 'Blue' }, shape: '<circle cx="8" cy="8" r="6.5"/>' },
  yellow: { name: { zh: '黄', en: 'Yellow' }, shape: '<path d="M8 .8 15.2 8 8 15.2.8 8Z"/>' },
  red: { name: { zh: '红', en: 'Red' }, shape: '<path d="M2 2h12v12H2Z"/>' },
  unrated: { name: { zh: '灰', en: 'Grey' }, shape: RING },
}

export interface GradeWithWords {
  grade: string
  gradeWords: Words
}

/** Shape, colour word and meaning of a grade; a grade of an unknown rulebook shows its meaning only. */
export function gradeChip({ grade, gradeWords }: GradeWithWords, voice: Voice): string {
  const look = LOOKS[grade]
  const style = look ? `grade-${grade}` : 'grade-other'
  return html`<span class="grade ${style}"
    ><svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">!${look?.shape ?? RING}</svg
    ><b>${look ? voice.of(look.name) : ''}</b> ${voice.of(gradeWords)}</span
  >`
}

/** The same as plain text, for sentences and labels: `蓝（守信）`, `Blue (Good standing)`. */
export function gradeText({ grade, gradeWords }: GradeWithWords, voice: Voice): string {
  const look = LOOKS[grade]
  const words = voice.of(gradeWords)
  if (!look) return words
  return voice.language === 'zh' ? `${look.name.zh}（${words}）` : `${look.name.en} (${words})`
}
