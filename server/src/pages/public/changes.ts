import type { PublicRecord } from '@liangma/contracts'
import { spellTenths } from '@liangma/contracts'
import { html } from 'ghtml'
import { dataTable, dayMark, gradeChip, text } from '../pieces/index.ts'
import { REASON_WORDS } from '../words/public.ts'
import type { Voice } from '../words/index.ts'
import { type CreditView, recordIdOf } from './credit-view.ts'
import { publicPaths } from './public-frame.ts'

interface Graded {
  grade: string
  scoreTenths: number | null
}

/** Everything published about the platform in the past year, each with its receipt. */
export function changesSection(view: CreditView, voice: Voice): string {
  const { say } = voice
  const table = dataTable(
    {
      caption: say('changesTable'),
      isCaptionHidden: true,
      columns: [
        { title: say('day') },
        { title: say('whatColumn') },
        { title: say('publicGrade') },
        { title: say('score'), kind: 'number' },
        { title: say('receipt') },
      ],
      rows: view.history.map((record) => changeRow(record, view, voice)),
    },
    voice,
  )
  return html`<section aria-labelledby="changes">
    <h2 id="changes">${say('changesTitle')}</h2>
    !${view.history.length === 0 ? html`<p>${say('changesNone')}</p>` : table}
  </section>`
}

function changeRow(record: PublicRecord, view: CreditView, voice: Voice): string[] {
  const { say } = voice
  const id = recordIdOf(record)
  const graded = gradedIn(record)
  return [
    dayMark(record.day),
    html`${whatText(record, voice)}!${laterMarks(id, view.history, voice)}`,
    graded ? chipOf(graded, view, voice) : '—',
    text(graded && graded.scoreTenths !== null ? spellTenths(graded.scoreTenths) : '—'),
    html`<a href="${publicPaths.receipt(id)}">${say('receiptLink', { id })}</a>`,
  ]
}

function whatText(record: PublicRecord, { say, of }: Voice): string {
  switch (record.type) {
    case 'liangma/grade/1':
      return `${say('published')} · ${of(REASON_WORDS[record.reason])}`
    case 'liangma/correction/1':
      return say('correctionRow', { asOf: record.asOf })
    case 'liangma/withdrawal/1':
      return say('withdrawalRow')
  }
}

function gradedIn(record: PublicRecord): Graded | undefined {
  if (record.type === 'liangma/grade/1') return record.facts
  return record.type === 'liangma/correction/1' ? record.corrected : undefined
}

function chipOf({ grade }: Graded, { receipt }: CreditView, voice: Voice): string {
  const step = receipt.facts.scale.find((each) => each.key === grade)
  return gradeChip({ grade, gradeWords: step?.words ?? { zh: grade, en: grade } }, voice)
}

/** Whether a later record says that this one was wrong. */
function laterMarks(id: number, history: readonly PublicRecord[], { say }: Voice): string {
  const isCorrected = history.some(
    (each) => each.type === 'liangma/correction/1' && each.corrects.receiptId === id,
  )
  const isWithdrawn = history.some(
    (each) => each.type === 'liangma/withdrawal/1' && each.withdraws.receiptId === id,
  )
  const corrected = isCorrected ? html` <strong>${say('isCorrected')}</strong>` : ''
  return corrected + (isWithdrawn ? html` <strong>${say('isWithdrawn')}</strong>` : '')
}
