import type { Language, Words } from '@liangma/contracts'
import type { DescribedPart } from '@liangma/rulebook'
import { html } from 'ghtml'
import { type GradeWithWords, dataTable, gradeChip, gradeText, text } from '../pieces/index.ts'
import { type PublicFrame, layOutPublic, publicPaths } from '../public/index.ts'
import { type Voice, voiceOf } from '../words/index.ts'
import type { RulebookWhole } from './rulebook-views.ts'
import { differencesOf, termsTable } from './rulebooks-list.ts'

export interface RulebookPageView {
  frame: PublicFrame
  rulebook: RulebookWhole
}

/** Entries that say how a file is written, not how anybody is judged, and what a grade's badge says. */
const UNSAID = new Set(['basis', 'shape', 'evidence', 'tierLabels', 'unit', 'id', 'words_zh'])

/** `/rulebooks/ID/VERSION`: a version as people read it. */
export function renderRulebook({ frame, rulebook }: RulebookPageView, language: Language): string {
  const voice = voiceOf(language)
  const { say } = voice
  const title = say('rulesOf', { rulebook: `${rulebook.id} ${rulebook.version}` })
  const path = publicPaths.rulebook(rulebook)
  const main = html`<h1>${title}</h1>
    !${termsTable(rulebook.terms, { caption: title, voice })}
    <ul class="links">
      <li><a href="${path}/text.yaml">${say('rulesText')}</a></li>
      <li><a href="${path}/signed.json">${say('rulesSigned')}</a></li>
    </ul>
    <p class="meta code">${say('rulesHash', { hash: rulebook.sha256 })}</p>
    !${rulebook.terms.map((term) => differencesOf(term, voice, 'h2'))}
    <p>${say('rulesUnits')}</p>
    !${rulebook.parts.map((part) => partSection(part, rulebook, voice))}`
  return layOutPublic({ title, path, main }, language, frame)
}

function partSection(part: DescribedPart, rulebook: RulebookWhole, voice: Voice): string {
  const { say, of } = voice
  const hasBasis = part.rows.some(({ entries }) => entries.some(({ key }) => key === 'basis'))
  const table = dataTable(
    {
      caption: of(part.heading),
      isCaptionHidden: true,
      columns: [
        { title: say('rulesRow') },
        { title: say('rulesSays') },
        ...(hasBasis ? [{ title: say('rulesBasis') }] : []),
      ],
      rows: part.rows.map((row) => [
        titleOf(part, { row, rulebook, voice }),
        text(sayEntries(row, rulebook, voice)),
        ...(hasBasis ? [text(basisOf(row, rulebook.laws, voice))] : []),
      ]),
    },
    voice,
  )
  return html`<section class="rules" aria-labelledby="part-${part.part}">
    <h2 id="part-${part.part}">${of(part.heading)}</h2>
    !${table}
  </section>`
}

type Row = DescribedPart['rows'][number]

function titleOf(
  { part, heading }: DescribedPart,
  { row, rulebook, voice }: { row: Row; rulebook: RulebookWhole; voice: Voice },
): string {
  if (part === 'grades') return gradeChip(named(row.place, rulebook), voice)
  return text(voice.of(row.place === part ? heading : row.title))
}

function sayEntries({ entries }: Row, rulebook: RulebookWhole, voice: Voice): string {
  const { of, language } = voice
  return entries
    .filter(({ key }) => !UNSAID.has(key))
    .map(({ name, value }) => {
      const said = name.kind === 'grade' ? gradeText(named(value.zh, rulebook), voice) : of(value)
      return `${of(name)} ${said}`
    })
    .join(language === 'zh' ? '；' : '; ')
}

function named(grade: string, { grades }: RulebookWhole): GradeWithWords {
  return { grade, gradeWords: grades[grade] ?? { zh: grade, en: grade } }
}

function basisOf({ entries }: Row, laws: RulebookWhole['laws'], { of }: Voice): string {
  const basis = entries.find(({ key }) => key === 'basis')?.value ?? { zh: '', en: '' }
  return of(basis).replace(/\b[A-Z]{2,}\b/g, (short) => {
    const law = laws[short]
    return law ? of(lawName(law)) : short
  })
}

function lawName({ zh, en }: { zh: string; en?: string | undefined }): Words {
  return { zh, en: en ?? zh }
}
