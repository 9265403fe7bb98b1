import type { CountyName, Language, Standing, Words } from '@liangma/contracts'
import { faceOf } from '@liangma/contracts'
import { html } from 'ghtml'
import { STATE_WORDS } from '../badge/index.ts'
import { grouped, linkTo } from '../links.ts'
import {
  type PlatformChoice,
  dataTable,
  dayMark,
  gradeChip,
  pagingLinks,
  searchForm,
  text,
} from '../pieces/index.ts'
import { type Voice, voiceOf } from '../words/index.ts'
import { type PublicFrame, layOutPublic, publicPaths } from './public-frame.ts'

export interface SearchView {
  frame: PublicFrame
  choice: PlatformChoice & { reason?: string | undefined }
  /** The line of the rulebook by which is searched; no title: it costs nobody points. */
  reason: { code: string; title: Words | null } | null
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
  const form = searchForm(
    {
      path: publicPaths.search,
      choice,
      kept: { reason: choice.reason },
      counties: view.counties,
      grades: gradeChoices(view.grades, voice),
      gradeLabel: say('publicGrade'),
    },
    voice,
  )
  const title = say('searchTitle')
  const main = html`<h1>${title}</h1>
    <p class="lead">${say('searchIntro')}</p>
    !${reasonNote(view, voice)} !${form} !${found}`
  const page = { title, path: publicPaths.search, query: { ...choice }, main }
  return layOutPublic(page, language, frame)
}

function reasonNote({ reason }: SearchView, { say, of }: Voice): string {
  if (reason === null) return ''
  const { code, title } = reason
  return html`<p class="notice">
    ${title ? say('listReason', { title: `${code} ${of(title)}` }) : say('listReasonUnknown', { code })}
  </p>`
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

/** Grades of the rulebook in force, and the states without colour. */
function gradeChoices(grades: SearchView['grades'], { of }: Voice) {
  const states = Object.entries(STATE_WORDS).filter(([state]) => state !== 'unknown')
  return [
    ...grades.map(({ key, name, words }) => ({ value: key, label: `${of(name)} · ${of(words)}` })),
    ...states.map(([state, words]) => ({ value: state, label: of(words) })),
  ]
}
