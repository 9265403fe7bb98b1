import type { GradeFacts } from '@liangma/contracts'
import { spellTenths } from '@liangma/contracts'
import { html } from 'ghtml'
import { dataTable, text } from '../pieces/index.ts'
import type { Voice } from '../words/index.ts'
import type { CreditView } from './credit-view.ts'

/** From the full score to the score, as it was published. */
export function arithmeticSection({ receipt: { facts } }: CreditView, voice: Voice): string {
  if (facts.scoreTenths === null) return ''
  const { say } = voice
  const table = dataTable(
    {
      caption: say('countsTitle'),
      isCaptionHidden: true,
      columns: [{ title: say('whatColumn') }, { title: say('pointsColumn'), kind: 'number' }],
      rows: sumRows(facts, voice).map(([name, points]) => [text(name), text(points)]),
      totals: [text(say('scoreRow')), text(spellTenths(facts.scoreTenths))],
    },
    voice,
  )
  return html`<section class="sum-table" aria-labelledby="sum">
    <h2 id="sum">${say('countsTitle')}</h2>
    !${table}
  </section>`
}

function sumRows(facts: GradeFacts, { say, of }: Voice): [string, string][] {
  const { base, min, max } = facts.score
  const groups = facts.groups.filter((group) => group.counted !== 0)
  const [points, favour] = [facts.score.direction === 'add' ? 1 : -1, isLowerBetter(facts) ? -1 : 1]
  const charged = groups.reduce((total, group) => total + group.counted, 0) + facts.statutory
  const sum = base + points * charged + favour * facts.bonus.counted
  const bounds = {
    min: min === null ? '−∞' : spellTenths(min),
    max: max === null ? '∞' : spellTenths(max),
  }
  const isKeptWithin = sum < (min ?? -Infinity) || sum > (max ?? Infinity)
  const sign = (of: number) => (of > 0 ? '+' : '−')
  return [
    [say('baseScore'), spellTenths(base)],
    ...groups.map(({ code, title, counted }): [string, string] => [
      say('groupRow', { code, title: of(title) }),
      `${sign(points)}${spellTenths(counted)}`,
    ]),
    [say('statutoryRow'), `${sign(points)}${spellTenths(facts.statutory)}`],
    [say('bonus'), `${sign(favour)}${spellTenths(facts.bonus.counted)}`],
    ...(isKeptWithin ? [[say('keptWithin', bounds), ''] as [string, string]] : []),
  ]
}

function isLowerBetter({ score }: GradeFacts): boolean {
  return score.better === 'lower'
}
