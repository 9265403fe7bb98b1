import type { GradeFacts, PublicItem, PublicLine } from '@liangma/contracts'
import { spellTenths } from '@liangma/contracts'
import { html } from 'ghtml'
import { grouped } from '../links.ts'
import { gradeText } from '../pieces/index.ts'
import type { Voice } from '../words/index.ts'
import type { CreditView } from './credit-view.ts'
import { type StandingReasons, standingReasons } from './standing-reasons.ts'

/** Most records that are listed under one line; findings come by the hundred. */
const MOST_ITEMS = 8

/** What decided, and each reason in plain words, with its law and the day on which it ends. */
export function reasonsSection({ standing, receipt, today }: CreditView, voice: Voice): string {
  const { say } = voice
  const { facts } = receipt
  const reasons = standingReasons(facts, today)
  return html`<section aria-labelledby="why">
    <h2 id="why">${say(standing.state === 'inForce' ? 'whyTitle' : 'whyTitlePast')}</h2>
    <p class="lead">${decidedSentence(facts, voice)}</p>
    !${reasonList(facts, reasons, voice)}
    !${reasons.endedCount > 0 ? html`<p class="meta">${say('endedItems', { count: reasons.endedCount })}</p>` : ''}
  </section>`
}

/** One sentence on what decided the grade. */
export function decidedSentence(facts: GradeFacts, voice: Voice): string {
  const { say, of } = voice
  const { by, code, words } = facts.decided
  if (by === 'coverage') return say('decidedByCoverage', { days: facts.coverage.minDaysOnline })
  const step = facts.scale.find((each) => each.key === facts.grade)
  const grade = gradeNamed(facts, facts.grade, voice)
  const score = facts.scoreTenths === null ? '—' : spellTenths(facts.scoreTenths)
  const atLeast = step?.atLeast ?? null
  if (by === 'score' && atLeast !== null)
    return say('decidedByScore', { score, grade, atLeast: spellTenths(atLeast) })
  return say(SENTENCES[by], { score, grade, mark: of(titleOf(facts, code) ?? words) })
}

/** What the deciding veto, ceiling, state or group is called. */
function titleOf({ vetoes, ceilings, states = [], groups }: GradeFacts, code: string | null) {
  const named = [...vetoes, ...ceilings, ...states, ...groups]
  return named.find((each) => each.code === code)?.title
}

const SENTENCES = {
  veto: 'decidedByVeto',
  ceiling: 'decidedByCeiling',
  state: 'decidedByState',
  score: 'decidedByTotal',
  total: 'decidedByTotal',
  component: 'decidedByComponent',
} as const

/** A grade of the scale by name and meaning. */
export function gradeNamed(
  { scale }: Pick<GradeFacts, 'scale'>,
  key: string,
  voice: Voice,
): string {
  const step = scale.find((each) => each.key === key)
  return step ? gradeText({ grade: key, gradeWords: step.words }, voice) : key
}

function reasonList(facts: GradeFacts, { marks, lines }: StandingReasons, voice: Voice): string {
  const { say, of } = voice
  if (marks.length + lines.length === 0) {
    const isRated = facts.scoreTenths !== null
    return html`<p>${say(isRated ? 'whyNothing' : 'whyUnrated')}</p>`
  }
  const markItems = marks.map(
    (mark) =>
      html`<li>
        <p>
          <b>${of(mark.title)}</b> ·
          ${say(mark.kind === 'veto' ? 'vetoMark' : 'ceilingMark', { grade: gradeNamed(facts, mark.grade, voice) })}
        </p>
        <p class="meta">${say('basisLine', { basis: mark.basis })} · ${markEnd(mark.to, voice)}</p>
      </li>`,
  )
  return html`<ol class="why">
    !${markItems}!${lines.map((line) => lineItem(line, facts, voice))}
  </ol>`
}

function pointsWord({ role }: PublicLine, { score }: GradeFacts) {
  if (score.direction === 'add') return role === 'bonus' ? 'pointsOff' : 'pointsAdded'
  return role === 'bonus' ? 'pointsOn' : 'pointsOff'
}

function lineItem(line: PublicLine, facts: GradeFacts, voice: Voice): string {
  const { say, of } = voice
  const points = spellTenths(line.counted)
  const listed = line.items.slice(0, MOST_ITEMS)
  const more = line.items.length - listed.length
  const items =
    listed.length === 0
      ? ''
      : html`<ul>
          !${listed.map((item) => html`<li>${itemText(item, voice)}</li>`)}
          !${more > 0 ? html`<li>${say('moreItems', { count: more })}</li>` : ''}
        </ul>`
  return html`<li>
    <p><b>${of(line.title)}</b> · ${say(pointsWord(line, facts), { points })}</p>
    <p class="meta">${say('basisLine', { basis: line.basis })} · ${lineEnd(line, voice)}</p>
    !${items}
  </li>`
}

function lineEnd(line: PublicLine, voice: Voice): string {
  const { say } = voice
  if (line.endsOn !== null || !line.figure) return endText(line.endsOn, voice)
  const { k, n } = line.figure
  return `${say('figures', { k: grouped(k), n: grouped(n) })} · ${say('endsWithFigures')}`
}

function markEnd(to: string | null, { say }: Voice): string {
  return to === null ? say('markOpen') : say('markUntil', { day: to })
}

function endText(to: string | null, { say }: Voice): string {
  return to === null ? say('endsOpen') : say('endsOn', { day: to })
}

function itemText(item: PublicItem, { say, of }: Voice): string {
  const text = say('itemText', { what: of(item.what), from: item.from })
  const until = item.to === null ? '' : say('itemUntil', { to: item.to })
  const document = item.document === null ? '' : ` · ${item.document}`
  return text + until + document
}
