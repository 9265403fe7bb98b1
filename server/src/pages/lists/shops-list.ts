import type { CountyName, Language, ScreenShops, Words } from '@liangma/contracts'
import { html } from 'ghtml'
import { STATE_WORDS } from '../badge/index.ts'
import { grouped, linkTo } from '../links.ts'
import { dataTable, gradeChip, options, text } from '../pieces/index.ts'
import { type PublicFrame, layOutPublic, publicPaths } from '../public/index.ts'
import { type Voice, voiceOf } from '../words/index.ts'

export interface ShopsListView {
  frame: PublicFrame
  county?: string | undefined
  counties: readonly CountyName[]
  grades: readonly { key: string; words: Words }[]
  list: ScreenShops
}

const PATH = '/shops'

/** `/shops`: how many shops each published platform has; of others only how many together. */
export function renderShopsList(view: ShopsListView, language: Language): string {
  const voice = voiceOf(language)
  const { say } = voice
  const title = say('listShops')
  const main = html`<h1>${title}</h1>
    <p class="lead">${say('listShopsIntro')}</p>
    !${form(view, voice)} !${shopsTable(view, voice)}`
  const query = { county: view.county }
  return layOutPublic({ title, path: PATH, query, main }, language, view.frame)
}

function shopsTable({ list, grades }: ShopsListView, voice: Voice): string {
  const { say, language } = voice
  const chipOf = (face: string) => {
    const known = STATE_WORDS[face] ?? grades.find(({ key }) => key === face)?.words
    return gradeChip({ grade: face, gradeWords: known ?? { zh: face, en: face } }, voice)
  }
  const rows = list.platforms.map(({ uscc, name, face, shops }) => [
    html`<a href="${linkTo(publicPaths.page(uscc), language)}">${name}</a>
      <small class="code">${uscc}</small>`,
    chipOf(face),
    text(grouped(shops)),
  ])
  const others = [text(say('listElsewhere')), chipOf('unknown'), text(grouped(list.elsewhere))]
  return dataTable(
    {
      caption: say('listShops'),
      isCaptionHidden: true,
      columns: [
        { title: say('platform') },
        { title: say('publicGrade') },
        { title: say('listShopCount'), kind: 'number' },
      ],
      rows: list.elsewhere > 0 ? [...rows, others] : rows,
      totals: [text(say('listTotal')), '', text(grouped(list.total))],
    },
    voice,
  )
}

function form({ county, counties }: ShopsListView, { say, of, language }: Voice): string {
  const all = { value: '', label: say('all') }
  const choices = counties.map((each) => ({ value: each.code, label: of(each) }))
  return html`<form class="search" method="get" action="${PATH}" aria-label="${say('listApply')}">
    <input type="hidden" name="lang" value="${language}" />
    <p>
      <label for="county">${say('county')}</label
      ><select id="county" name="county">
        !${options([all, ...choices], county)}
      </select>
    </p>
    <p><button type="submit">${say('listApply')}</button></p>
  </form>`
}
