import type { Language, Words } from '@liangma/contracts'
import type { DescribedPart } from '@liangma/rulebook'
import { html } from 'ghtml'
import { dataTable, text } from '../pieces/index.ts'
import { type PublicFrame, layOutPublic, publicPaths } from '../public/index.ts'
import { type Voice, voiceOf } from '../words/index.ts'
import type { RulebookWhole } from './rulebook-views.ts'
import { differencesOf, termsTable } from './rulebooks-list.ts'

export interface RulebookPageView {
  frame: PublicFrame
  rulebook: RulebookWhole
}

/** Entries that say how a file is written, not how anybody is judged. */
const UNSAID = new Set(['basis', 'shape', 'evidence', 'tierLabels', 'unit', 'id'])

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

function partSection(part: DescribedPart, { laws }: RulebookWhole, voice: Voice): string {
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
        text(row.place === part.part ? of(part.heading) : of(row.title)),
        text(sayEntries(row, voice)),
        ...(hasBasis ? [text(basisOf(row, laws, voice))] : []),
      ]),
    },
    voice,
  )
  return html`<section aria-labelledby="part-${part.part}">
    <h2 id="part-${part.part}">${of(part.heading)}</h2>
    !${table}
  </section>`
}

type Row = DescribedPart['rows'][number]

function sayEntries({ entries }: Row, { of, language }: Voice): string {
  return entries
    .filter(({ key }) => !UNSAID.has(key))
    .map(({ name, value }) => `${of(name)} ${of(value)}`)
    .join(language === 'zh' ? '；' : '; ')
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
