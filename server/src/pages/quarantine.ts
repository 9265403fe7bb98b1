import { SOURCE_KINDS, SOURCE_TITLES } from '@liangma/contracts'
import type { Language, QuarantineList, QuarantinedRowView } from '@liangma/contracts'
import { html } from 'ghtml'
import { type PageFrame, layOut } from './layout.ts'
import { grouped, linkTo } from './links.ts'
import { dataTable, options, pagingLinks, text } from './pieces/index.ts'
import { type Voice, voiceOf } from './words/index.ts'

export interface QuarantineChoice {
  kind?: string | undefined
  reason?: string | undefined
  state: 'open' | 'resolved'
  cursor?: string | undefined
}

export interface QuarantineView {
  frame: PageFrame
  choice: QuarantineChoice
  list: QuarantineList
}

/** `/quarantine`: rows that could not be taken in, what is wrong, what to do, who might be meant. */
export function renderQuarantine(view: QuarantineView, language: Language): string {
  const voice = voiceOf(language)
  const { say } = voice
  const { frame, choice, list } = view
  const isClean = list.reasons.length === 0 && choice.state === 'open'
  const main = html`<h1>${say('quarantineTitle')}</h1>
    <p class="lead">${say('quarantineIntro')}</p>
    !${isClean ? html`<p class="notice fine">${say('quarantineEmpty')}</p>` : summary(view, voice)}
    !${filterForm(view, voice)} !${isClean ? '' : rowSection(view, voice)}`
  const page = { title: say('quarantineTitle'), path: '/quarantine', query: { ...choice }, main }
  return layOut(page, language, frame)
}

/** What waits by reason, folded once somebody has chosen; and the workbooks to mend it in. */
function summary({ list, choice }: QuarantineView, voice: Voice): string {
  if (list.reasons.length === 0) return ''
  const isOpen = !choice.kind && !choice.reason
  return html`<details class="reasons" !${isOpen ? ' open' : ''}>
      <summary>${voice.say('reasonsTable')}</summary>
      !${reasonTable(list, voice)}
    </details>
    !${workbooks(list, voice)}`
}

function workbooks({ reasons }: QuarantineList, { say, of }: Voice): string {
  const kinds = SOURCE_KINDS.filter((kind) => reasons.some((each) => each.kind === kind))
  const links = kinds.map(
    (kind) =>
      html`<li>
        <a href="/api/v1/quarantine/export?kind=${kind}&format=xlsx" download
          >${of(SOURCE_TITLES[kind])}</a
        >
      </li>`,
  )
  return html`<section aria-labelledby="workbooks">
    <h2 id="workbooks">${say('workbooks')}</h2>
    <p>${say('workbooksHow')}</p>
    <ul class="links">
      !${links}
    </ul>
  </section>`
}

function reasonTable({ reasons }: QuarantineList, voice: Voice): string {
  const { say, of, language } = voice
  return dataTable(
    {
      caption: say('reasonsTable'),
      isCaptionHidden: true,
      columns: [
        { title: say('reason') },
        { title: say('kind') },
        { title: say('count'), kind: 'number' },
      ],
      rows: reasons.map((each) => [
        html`<a
          href="${linkTo('/quarantine', language, { kind: each.kind, reason: each.reason })}#rows"
          >${of(each.reasonWords)}</a
        >`,
        text(of(SOURCE_TITLES[each.kind])),
        text(grouped(each.count)),
      ]),
    },
    voice,
  )
}

function filterForm({ choice, list }: QuarantineView, voice: Voice): string {
  const { say, of, language } = voice
  const all = { value: '', label: say('all') }
  const kinds = SOURCE_KINDS.map((kind) => ({ value: kind, label: of(SOURCE_TITLES[kind]) }))
  const words = new Map(list.reasons.map((each) => [each.reason, of(each.reasonWords)]))
  const reasons = [...words].map(([value, label]) => ({ value, label }))
  const states = [
    { value: 'open', label: say('stateOpen') },
    { value: 'resolved', label: say('stateResolved') },
  ]
  return html`<form class="search" method="get" action="/quarantine">
    <input type="hidden" name="lang" value="${language}" />
    <p>
      <label for="kind">${say('kind')}</label
      ><select id="kind" name="kind">
        !${options([all, ...kinds], choice.kind)}
      </select>
    </p>
    <p>
      <label for="reason">${say('reason')}</label
      ><select id="reason" name="reason">
        !${options([all, ...reasons], choice.reason)}
      </select>
    </p>
    <p>
      <label for="state">${say('state')}</label
      ><select id="state" name="state">
        !${options(states, choice.state)}
      </select>
    </p>
    <p>
      <button type="submit">${say('filter')}</button>
      !${choice.kind || choice.reason ? html`<a href="${linkTo('/quarantine', language)}">${say('resetFilter')}</a>` : ''}
    </p>
  </form>`
}

function rowSection({ list, choice }: QuarantineView, voice: Voice): string {
  const { say } = voice
  const { cursor, ...query } = choice
  const rows =
    list.rows.length === 0
      ? html`<p class="notice">${say('quarantineNoMatch')}</p>`
      : html`<ol class="rows">
          !${list.rows.map((row) => html`<li>!${rowArticle(row, voice)}</li>`)}
        </ol>`
  return html`<section aria-labelledby="rows">
    <h2 id="rows">${say('rowsHeading', { count: grouped(list.total) })}</h2>
    !${rows}
    !${pagingLinks({ path: '/quarantine', query, cursor, nextCursor: list.nextCursor }, voice)}
  </section>`
}

function rowArticle(row: QuarantinedRowView, voice: Voice): string {
  const { say, of } = voice
  const key = row.key === null ? '' : ` · ${say('rowKey', { key: row.key })}`
  const errors = row.errors.map(
    (error) =>
      html`<li><b>${error.column}</b> !${cellMark(error.cell, voice)}<br />${of(error)}</li>`,
  )
  const cells = Object.entries(row.cells).map(
    ([column, cell]) =>
      html`<dt>${column}</dt>
        <dd>${cell || say('emptyCell')}</dd>`,
  )
  return html`<article aria-labelledby="row-${row.rowId}">
    <h3 id="row-${row.rowId}">${say('rowTitle', { file: row.batchName, line: row.line })}</h3>
    <p class="meta">#${row.rowId} · ${of(row.title)}${key}</p>
    <ul class="errors">
      !${errors}
    </ul>
    !${row.resolution === null ? '' : html`<p>${say('resolvedBy', { resolution: row.resolution })}</p>`}
    !${candidateTable(row, voice)}
    <details>
      <summary>${say('wholeRow')}</summary>
      <dl class="cells">!${cells}</dl>
    </details>
  </article>`
}

function cellMark(cell: string, { say }: Voice): string {
  return cell === '' ? html`<em>${say('emptyCell')}</em>` : html`<q>${cell}</q>`
}

/** Shown where the row waits for a person to say who is meant. */
function candidateTable(row: QuarantinedRowView, voice: Voice): string {
  const { say, of } = voice
  if (!row.waitsFor?.startsWith('name:') || row.state !== 'open') return ''
  if (row.candidates.length === 0) return html`<p class="meta">${say('noCandidates')}</p>`
  return dataTable(
    {
      caption: say('candidates'),
      about: `#${row.rowId}`,
      columns: [
        { title: say('candidateName') },
        { title: say('creditCode') },
        { title: say('why') },
        { title: say('address'), kind: 'minor' },
      ],
      rows: row.candidates.map((each) => [
        text(each.name),
        html`<span class="code">${each.uscc}</span>`,
        text(of(each.why)),
        text(each.address ?? '—'),
      ]),
    },
    voice,
  )
}
