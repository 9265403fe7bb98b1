import type { CountyName, Language, Standing, Words } from '@liangma/contracts'
import { faceOf } from '@liangma/contracts'
import { html } from 'ghtml'
import { STATE_WORDS } from '../badge/index.ts'
import { grouped, linkTo } from '../links.ts'
import { dataTable, dayMark, gradeChip, pagingLinks, text } from '../pieces/index.ts'
import { type Voice, voiceOf } from '../words/index.ts'
import { type PublicFrame, layOutPublic, publicPaths } from './public-frame.ts'

export interface SearchChoice {
  q?: string | undefined
  county?: string | undefined
  /** A grade in force, or a state without colour. */
  grade?: string | undefined
  cursor?: string | undefined
}

export interface SearchView {
  frame: PublicFrame
  choice: SearchChoice
  counties: readonly CountyName[]
  /** Grades of the rulebook in force, best first, as they are named. */
  grades: readonly { key: string; name: Words; words: Words }[]
  total: number
  standings: readonly Standing[]
  nextCursor: string | null
}

/** `/p`: published platforms, the table first. */
export function renderSearch(view: SearchView, language: Language): string {
  const voice = voiceOf(language)
  const { say } = voice
  const { choice, frame } = view
  const { cursor, ...query } = choice
  const found =
    view.standings.length === 0
      ? html`<p class="notice">${say('noPublished')}</p>`
      : html`<p class="found">${say('matches', { count: grouped(view.total) })}</p>
          !${standingTable(view.standings, voice)}
          !${pagingLinks({ path: publicPaths.search, query, cursor, nextCursor: view.nextCursor }, voice)}`
  const title = say('searchTitle')
  const main = html`<h1>${title}</h1>
    <p class="lead">${say('searchIntro')}</p>
    !${searchForm(view, voice)} !${found}`
  const page = { title, path: publicPaths.search, query: { ...choice }, main }
  return layOutPublic(page, language, frame)
}

function standingTable(standings: readonly Standing[], voice: Voice): string {
  const { say, of, language } = voice
  return dataTable(
    {
      caption: say('platforms'),
      isCaptionHidden: true,
      columns: [
        { title: say('platform') },
        { title: say('publicGrade') },
        { title: say('publicAsOf'), kind: 'minor' },
        { title: say('county'), kind: 'minor' },
      ],
      rows: standings.map((standing) => [
        html`<a href="${linkTo(publicPaths.page(standing.uscc), language)}">${standing.name}</a>
          <small>${standing.operator}</small><small class="code">${standing.uscc}</small>`,
        faceChip(standing, voice),
        dayMark(standing.asOf),
        text(standing.county ? of(standing.county) : '—'),
      ]),
    },
    voice,
  )
}

/** A chip with the grade in force, or with the state in grey. */
function faceChip(standing: Standing, voice: Voice): string {
  const face = faceOf(standing)
  return gradeChip({ grade: face, gradeWords: STATE_WORDS[face] ?? standing.gradeWords }, voice)
}

function searchForm({ choice, counties, grades }: SearchView, voice: Voice): string {
  const { say, of, language } = voice
  const isFiltered = Boolean(choice.q || choice.county || choice.grade)
  const countyOptions = counties.map((county) => option(county.code, of(county), choice.county))
  const gradeOptions = grades.map(({ key, name, words }) =>
    option(key, `${of(name)} · ${of(words)}`, choice.grade),
  )
  const stateOptions = Object.entries(STATE_WORDS)
    .filter(([state]) => state !== 'unknown')
    .map(([state, words]) => option(state, of(words), choice.grade))
  return html`<form
    class="search"
    method="get"
    action="${publicPaths.search}"
    role="search"
    aria-label="${say('search')}"
  >
    <input type="hidden" name="lang" value="${language}" />
    <p>
      <label for="q">${say('searchText')}</label
      ><input
        id="q"
        name="q"
        type="search"
        maxlength="100"
        value="${choice.q ?? ''}"
        autocomplete="off"
      />
    </p>
    <p>
      <label for="county">${say('county')}</label
      ><select id="county" name="county">
        !${option('', say('all'), choice.county ?? '')}!${countyOptions}
      </select>
    </p>
    <p>
      <label for="grade">${say('publicGrade')}</label
      ><select id="grade" name="grade">
        !${option('', say('all'), choice.grade ?? '')}!${gradeOptions}!${stateOptions}
      </select>
    </p>
    <p>
      <button type="submit">${say('searchButton')}</button>
      !${isFiltered ? html`<a href="${linkTo(publicPaths.search, language)}">${say('resetFilter')}</a>` : ''}
    </p>
  </form>`
}

function option(value: string, label: string, chosen: string | undefined): string {
  return html`<option value="${value}" !${value === chosen ? ' selected' : ''}>${label}</option>`
}
