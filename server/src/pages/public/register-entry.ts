import type { SourceDate, Standing, Words } from '@liangma/contracts'
import { SOURCE_TITLES } from '@liangma/contracts'
import { html } from 'ghtml'
import { beijingDay, safeSite } from '../links.ts'
import { dataTable, dayMark, lateAlert, text } from '../pieces/index.ts'
import type { Voice } from '../words/index.ts'
import { PUBLIC_WORDS } from '../words/public.ts'
import type { CreditView } from './credit-view.ts'

/** Said wherever a reply is shown. */
export const REPLY_NOTE: Words = PUBLIC_WORDS.replyNote

/** The platform's own words, never mistaken for ours. */
export function replySection({ reply }: CreditView, { say }: Voice): string {
  if (!reply) return ''
  return html`<section aria-labelledby="reply">
    <h2 id="reply">${say('replyTitle')}</h2>
    <blockquote class="reply">
      <p class="reply-note"><strong>${say('replyNote')}</strong></p>
      <p class="reply-text">${reply.text}</p>
      <p class="meta">${say('replyDay', { day: beijingDay(reply.shownAt) })}</p>
    </blockquote>
  </section>`
}

/** 亮照: who stands behind the platform (电子商务法 15, 网络交易监督管理办法 12). */
export function licenceSection({ standing, receipt }: CreditView, voice: Voice): string {
  const { say, of } = voice
  const rows: [string, string | null][] = [
    [say('platformName'), html`${standing.name}`],
    [say('operator'), html`${standing.operator}`],
    [say('creditCode'), html`<span class="code">${standing.uscc}</span>`],
    [say('county'), standing.county && html`${of(standing.county)}`],
    [say('site'), siteLink(standing)],
    [say('icp'), receipt.subject.icp && html`${receipt.subject.icp}`],
  ]
  const list = rows.map(
    ([name, value]) =>
      html`<dt>${name}</dt>
        <dd>!${value ?? html`${say('unknown')}`}</dd>`,
  )
  return html`<section aria-labelledby="licence">
    <h2 id="licence">${say('licenceTitle')}</h2>
    <dl class="facts">!${list}</dl>
    <p class="meta">${say('nationalSystem')}</p>
  </section>`
}

function siteLink({ site }: Standing): string | null {
  if (!site) return null
  const href = safeSite(site)
  return href === undefined
    ? html`${site}`
    : html`<a href="${href}" rel="noreferrer noopener nofollow">${site}</a>`
}

/** Sources that are late today, and how far each reached when the grade was set; late ones by name. */
export function sourcesSection({ receipt, sources: today }: CreditView, voice: Voice): string {
  const { say, of, language } = voice
  const { sources } = receipt.facts
  const late = sources.filter(isLate).map((each) => of(SOURCE_TITLES[each.kind]))
  const names = late.join(language === 'zh' ? '、' : ', ')
  const table = dataTable(
    {
      caption: say('sourcesPublicTable'),
      columns: [
        { title: say('source') },
        { title: say('dataAsOf') },
        { title: say('cadence'), kind: 'minorNumber' },
        { title: say('state') },
      ],
      rows: sources.map((source) => sourceRow(source, voice)),
    },
    voice,
  )
  return html`<section aria-labelledby="sources">
    <h2 id="sources">${say('sourcesTitle')}</h2>
    !${lateAlert(today, voice)}
    !${late.length > 0 ? html`<p class="notice late" role="note">${say('sourcesLate', { names })}</p>` : ''}
    !${table}
  </section>`
}

/** What nobody agreed to send regularly cannot be late. */
function isLate({ isFresh, cadenceDays }: SourceDate): boolean {
  return !isFresh && cadenceDays !== null
}

function sourceRow(source: SourceDate, voice: Voice): string[] {
  const { kind, dataAsOf, cadenceDays, isFresh } = source
  const { say, of } = voice
  const state = isFresh ? say('sourceFresh') : say(dataAsOf === null ? 'sourceNever' : 'sourceLate')
  const look = isLate(source) ? 'state-late' : isFresh ? 'state-fine' : 'state-none'
  return [
    text(of(SOURCE_TITLES[kind])),
    dataAsOf === null ? '—' : dayMark(dataAsOf),
    text(cadenceDays === null ? say('noCadence') : say('everyDays', { days: cadenceDays })),
    html`<span class="${look}">${state}</span>`,
  ]
}
