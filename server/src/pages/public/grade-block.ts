import type {
  CorrectionReceipt,
  PublicRecord,
  Standing,
  WithdrawalReceipt,
} from '@liangma/contracts'
import { spellTenths } from '@liangma/contracts'
import { html } from 'ghtml'
import { shapeOf } from '../badge/index.ts'
import { gradeText } from '../pieces/index.ts'
import type { PageWord, Voice } from '../words/index.ts'
import type { CreditView } from './credit-view.ts'
import { gradeNamed } from './reasons.ts'

/** The grade in force; or why there is none, with the last one as history. */
export function gradeBlock({ standing }: CreditView, voice: Voice): string {
  return standing.state === 'inForce' ? inForce(standing, voice) : withoutColour(standing, voice)
}

function inForce(standing: Standing, voice: Voice): string {
  const { say, of } = voice
  const colour = of(standing.gradeName) + (voice.language === 'zh' ? '级' : '')
  const score =
    standing.scoreTenths === null
      ? ''
      : html`<p class="credit-score">!${scoreMarkup(standing.scoreTenths, voice)}</p>`
  return html`<section class="credit ${lookOf(standing.grade)}" aria-label="${say('currentGrade')}">
    !${bigShape(standing.grade)}
    <div>
      <p class="credit-grade"><b>${colour}</b> ${of(standing.gradeWords)}</p>
      !${score}
      <p>
        ${say('gradeDates', { asOf: standing.asOf, published: standing.publishedOn, until: standing.validUntil })}
      </p>
    </div>
  </section>`
}

/** Grades of other rulebooks have no look of ours. */
function lookOf(grade: string): string {
  return ['blue', 'yellow', 'red', 'unrated'].includes(grade) ? `grade-${grade}` : 'grade-other'
}

function scoreMarkup(tenths: number, { say }: Voice): string {
  const unit = say('points', { points: '' }).trim()
  return html`<b>${spellTenths(tenths)}</b> ${unit}`
}

const WITHOUT_COLOUR = {
  stale: { title: 'staleTitle', text: 'staleText' },
  expired: { title: 'expiredTitle', text: 'expiredText' },
  revoked: { title: 'revokedTitle', text: 'revokedText' },
} as const satisfies Record<string, { title: PageWord; text: PageWord }>

/** Grey instead of a false colour: the last grade is said in words, as history. */
function withoutColour(standing: Standing, voice: Voice): string {
  const { say } = voice
  if (standing.state === 'inForce') return ''
  const words = WITHOUT_COLOUR[standing.state]
  const score =
    standing.scoreTenths === null
      ? ''
      : say('lastScore', { score: spellTenths(standing.scoreTenths) })
  const { asOf, publishedOn: published } = standing
  const last = { grade: gradeText(standing, voice), score, asOf, published }
  return html`<section class="credit grade-other" aria-label="${say('currentGrade')}">
    !${bigShape(standing.state)}
    <div>
      <p class="credit-grade"><b>${say(words.title)}</b></p>
      <p>${say(words.text)}</p>
      <p>${say('lastGrade', last)}</p>
    </div>
  </section>`
}

function bigShape(face: string): string {
  return html`<svg viewBox="0 0 40 40" width="64" height="64" aria-hidden="true">
    !${shapeOf(face)}
  </svg>`
}

/** Corrections and withdrawals of the past year, where nobody can overlook them. */
export function correctionNotices(view: CreditView, voice: Voice): string {
  return view.history
    .map((record) => {
      if (record.type === 'liangma/correction/1') return correctionNotice(record, view, voice)
      return isWithdrawal(record) ? withdrawalNotice(record, voice) : ''
    })
    .join('')
}

function isWithdrawal(record: PublicRecord): record is WithdrawalReceipt {
  return record.type === 'liangma/withdrawal/1'
}

function correctionNotice(
  record: CorrectionReceipt,
  { receipt }: CreditView,
  voice: Voice,
): string {
  const { say } = voice
  const { day, asOf, was, corrected } = record
  const named = (grade: string) => gradeNamed(receipt.facts, grade, voice)
  const sentence = { day, asOf, was: named(was.grade), now: named(corrected.grade) }
  const because = record.because.map((each) => becauseText(each, voice))
  return html`<p class="notice corrected" role="note">
    <strong>${say('correctedTitle')}</strong> ${say('correctedText', sentence)}
    ${because.join(voice.language === 'zh' ? '；' : '; ')}
  </p>`
}

function becauseText(each: CorrectionReceipt['because'][number], { say, of }: Voice): string {
  const what = of(each.what) + (each.document === null ? '' : ` ${each.document}`)
  return say(each.why === 'annulled' ? 'becauseAnnulled' : 'becauseWithdrawn', { what })
}

function withdrawalNotice({ day, why }: WithdrawalReceipt, { say }: Voice): string {
  return html`<p class="notice corrected" role="note">
    <strong>${say('withdrawalRow')}</strong> ${say('withdrawnText', { day, why })}
  </p>`
}
