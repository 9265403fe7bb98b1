import type {
  CountyName,
  Language,
  ScreenChangeRow,
  ScreenChanges,
  Words,
} from '@liangma/contracts'
import { html } from 'ghtml'
import { grouped, linkTo } from '../links.ts'
import { dataTable, dayMark, gradeChip, options, text } from '../pieces/index.ts'
import { type PublicFrame, layOutPublic, publicPaths } from '../public/index.ts'
import { type Voice, voiceOf } from '../words/index.ts'

export interface ChangesListView {
  frame: PublicFrame
  choice: {
    month?: string | undefined
    direction?: 'up' | 'down' | undefined
    county?: string | undefined
  }
  /** The months that can be chosen, newest first: `2026-11`. */
  months: readonly string[]
  counties: readonly CountyName[]
  grades: readonly { key: string; name: Words; words: Words }[]
  list: ScreenChanges
}

const PATH = '/changes'

/** `/changes`: grades that rose and fell, one by one. */
export function renderChangesList(view: ChangesListView, language: Language): string {
  const voice = voiceOf(language)
  const { say } = voice
  const { list, frame, choice } = view
  const title = say('listChanges')
  const isCut = list.changes.length < list.total
  const found =
    list.total === 0
      ? html`<p class="notice">${say('listNoChange')}</p>`
      : html`<p class="found">${say('listFound', { count: grouped(list.total) })}</p>
          !${isCut ? html`<p class="notice">${say('listFirst', { shown: list.changes.length })}</p>` : ''}
          !${changesTable(view, voice)}`
  const main = html`<h1>${title}</h1>
    <p class="lead">${say('listChangesIntro')}</p>
    !${form(view, voice)} !${found}`
  return layOutPublic({ title, path: PATH, query: { ...choice }, main }, language, frame)
}

function changesTable(view: ChangesListView, voice: Voice): string {
  const { say, of } = voice
  return dataTable(
    {
      caption: say('listChanges'),
      isCaptionHidden: true,
      columns: [
        { title: say('platform') },
        { title: say('day') },
        { title: say('listDirection') },
        { title: say('listFrom'), kind: 'minor' },
        { title: say('listTo') },
        { title: say('county'), kind: 'minor' },
      ],
      rows: view.list.changes.map((row) => [
        html`<a href="${linkTo(publicPaths.page(row.uscc), voice.language)}">${row.name}</a>
          <small class="code">${row.uscc}</small>`,
        dayMark(row.day),
        text(directionOf(row, voice)),
        chipOf(row.from, view, voice),
        chipOf(row.to, view, voice),
        text(row.county ? of(row.county) : '—'),
      ]),
    },
    voice,
  )
}

function directionOf({ direction }: ScreenChangeRow, { say }: Voice): string {
  return direction === 'up' ? `▲ ${say('listUp')}` : `▼ ${say('listDown')}`
}

function chipOf(grade: string, { grades }: ChangesListView, voice: Voice): string {
  const words = grades.find(({ key }) => key === grade)?.words ?? { zh: grade, en: grade }
  return gradeChip({ grade, gradeWords: words }, voice)
}

function form({ choice, months, counties }: ChangesListView, { say, of, language }: Voice): string {
  const all = { value: '', label: say('all') }
  const isFiltered = Boolean(choice.month || choice.direction || choice.county)
  const select = (name: string, label: string, chosen: readonly string[]) =>
    html`<p>
      <label for="${name}">${label}</label
      ><select id="${name}" name="${name}">
        !${chosen}
      </select>
    </p>`
  const directions = [
    { value: 'up', label: `▲ ${say('listUp')}` },
    { value: 'down', label: `▼ ${say('listDown')}` },
  ]
  const monthOptions = months.map((month) => ({ value: month, label: month }))
  const countyOptions = counties.map((county) => ({ value: county.code, label: of(county) }))
  return html`<form class="search" method="get" action="${PATH}" aria-label="${say('listApply')}">
    <input type="hidden" name="lang" value="${language}" />
    !${select('month', say('listMonth'), options([all, ...monthOptions], choice.month))}
    !${select('direction', say('listDirection'), options([all, ...directions], choice.direction))}
    !${select('county', say('county'), options([all, ...countyOptions], choice.county))}
    <p>
      <button type="submit">${say('listApply')}</button>
      !${isFiltered ? html`<a href="${linkTo(PATH, language)}">${say('resetFilter')}</a>` : ''}
    </p>
  </form>`
}
