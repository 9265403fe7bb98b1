import type {
  CountyName,
  GradeTotal,
  Language,
  PlatformList,
  PlatformSummary,
  SourceState,
} from '@liangma/contracts'
import { html } from 'ghtml'
import { type PageFrame, layOut } from './layout.ts'
import { grouped, linkTo } from './links.ts'
import { countyGrid } from './county-grid.ts'
import {
  type PlatformChoice,
  dataTable,
  gradeChip,
  lateAlert,
  pagingLinks,
  searchForm,
  sourcesTable,
  text,
} from './pieces/index.ts'
import { type Voice, voiceOf } from './words/index.ts'

export interface HomeView {
  frame: PageFrame
  /** The whole register by live grade, best grade first, those without platforms included. */
  totals: GradeTotal[]
  /** The same by county; null: platforms whose county is not stated. */
  counties: { county: CountyName | null; totals: GradeTotal[] }[]
  sources: SourceState[]
  choice: PlatformChoice
  /** What the choice leaves. */
  list: PlatformList
}

/** `/`: colours of the city, sources, platforms. */
export function renderHome(view: HomeView, language: Language): string {
  const voice = voiceOf(language)
  const { say, of } = voice
  const { frame, choice } = view
  const title = say('homeTitle', { city: of(frame.city) })
  const isEmpty = view.totals.every((total) => total.count === 0)
  const main = html`<h1>${title}</h1>
    <p class="lead">${say('asOfLine', { asOf: frame.asOf, rulebook: frame.rulebookVersion })}</p>
    !${lateAlert(view.sources, voice)}
    !${isEmpty ? html`<p class="notice">${say('registerEmpty')}</p>` : distribution(view, voice)}
    !${isEmpty ? '' : platforms(view, voice)}
    <section aria-labelledby="sources">
      <h2 id="sources">${say('sources')}</h2>
      !${sourcesTable(view.sources, voice)}
    </section>`
  return layOut({ title, path: '/', query: { ...choice }, main }, language, frame)
}

function distribution({ totals, counties }: HomeView, voice: Voice): string {
  const all = totals.reduce((sum, total) => sum + total.count, 0)
  const tiles = totals.map(
    (total) =>
      html`<li>
        <a href="${linkTo('/', voice.language, { grade: total.grade })}#list">
          !${gradeChip(total, voice)}
          <span class="figure">${grouped(total.count)}</span>
          <span class="unit"
            >${voice.say('shareOfAll', { share: percentOf(total.count, all) })}</span
          ></a
        >
      </li>`,
  )
  return html`<section aria-labelledby="grades">
    <h2 id="grades">${voice.say('distribution')}</h2>
    <ul class="tiles">
      !${tiles}
    </ul>
    !${countyGrid({ totals, counties }, voice)}
  </section>`
}

function percentOf(part: number, all: number): string {
  return all === 0 ? '0' : ((part / all) * 100).toFixed(1)
}

function platforms(view: HomeView, voice: Voice): string {
  const { say } = voice
  const { choice, list } = view
  const found =
    list.platforms.length === 0
      ? html`<p class="notice">${say('nothingMatches')}</p>`
      : html`<p class="found">${say('matches', { count: grouped(list.total) })}</p>
          !${platformTable(list.platforms, voice)}
          !${pagingLinks(
            {
              path: '/',
              query: { q: choice.q, county: choice.county, grade: choice.grade },
              cursor: choice.cursor,
              nextCursor: list.nextCursor,
            },
            voice,
          )}`
  return html`<section aria-labelledby="list">
    <h2 id="list">${say('platforms')}</h2>
    !${searchForm({ path: '/', anchor: '#list', gradeLabel: say('grade'), ...choices(view, voice) }, voice)}
    !${found}
  </section>`
}

function choices({ choice, counties, totals }: HomeView, { of }: Voice) {
  return {
    choice,
    counties: counties.flatMap(({ county }) => county ?? []),
    grades: totals.map(({ grade, gradeWords }) => ({ value: grade, label: of(gradeWords) })),
  }
}

function platformTable(rows: readonly PlatformSummary[], voice: Voice): string {
  const { say, of } = voice
  return dataTable(
    {
      caption: say('platforms'),
      isCaptionHidden: true,
      columns: [
        { title: say('platform') },
        { title: say('grade') },
        { title: say('score'), kind: 'number' },
        { title: say('county'), kind: 'minor' },
        { title: say('decidedBy'), kind: 'minor' },
        { title: say('publishedGrade'), kind: 'minor' },
      ],
      rows: rows.map((row) => [
        platformCell(row, voice),
        row.live ? gradeChip(row.live, voice) : text(say('notAssessed')),
        text(row.live?.score ?? '—'),
        text(row.county ? of(row.county) : '—'),
        text(row.live ? decidedText(row.live, voice) : '—'),
        row.published ? gradeChip(row.published, voice) : text(say('notPublished')),
      ]),
    },
    voice,
  )
}

function platformCell(row: PlatformSummary, { language }: Voice): string {
  return html`<a href="${linkTo(`/platforms/${encodeURIComponent(row.uscc)}`, language)}"
      >${row.name}</a
    >
    <small>${row.operatorName}</small><small class="code">${row.uscc}</small>`
}

const DECIDED = {
  coverage: 'decidedCoverage',
  veto: 'decidedVeto',
  score: 'decidedScore',
  ceiling: 'decidedCeiling',
  total: 'decidedTotal',
  component: 'decidedComponent',
  state: 'decidedState',
} as const

function decidedText(live: NonNullable<PlatformSummary['live']>, { say }: Voice): string {
  return say(DECIDED[live.decidedBy], { code: live.decidedCode ?? '' }).trim()
}
