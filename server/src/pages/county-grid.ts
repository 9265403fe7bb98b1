import type { CountyName, GradeTotal } from '@liangma/contracts'
import { html } from 'ghtml'
import { grouped, linkTo } from './links.ts'
import { gradeChip, gradeText, text } from './pieces/index.ts'
import type { Voice } from './words/index.ts'

export interface CountyGrid {
  totals: readonly GradeTotal[]
  counties: readonly { county: CountyName | null; totals: readonly GradeTotal[] }[]
}

/** County × colour; each number leads to the platforms behind it. */
export function countyGrid({ totals, counties }: CountyGrid, voice: Voice): string {
  const { say, of } = voice
  const heads = totals.map(
    (total) => html`<th scope="col" class="number">!${gradeChip(total, voice)}</th>`,
  )
  const rows = counties.map(({ county, totals: counts }) => {
    const name = county ? of(county) : say('countyUnknown')
    const cells = totals.map((total) => {
      const count = counts.find((each) => each.grade === total.grade)?.count ?? 0
      return html`<td class="number">!${cell({ county, name, total, count }, voice)}</td>`
    })
    return html`<tr>
      <th scope="row">${name}</th>
      !${cells}
      <td class="number">${grouped(sumOf(counts))}</td>
    </tr> `
  })
  return html`<div
    class="scroll"
    tabindex="0"
    role="region"
    aria-label="${say('countyTable')}${say('scrollable')}"
  >
    <table class="grid">
      <caption>
        ${say('countyTable')}
      </caption>
      <thead>
        <tr>
          <th scope="col">${say('county')}</th>
          !${heads}
          <th scope="col" class="number">${say('total')}</th>
        </tr>
      </thead>
      <tbody>
        !${rows}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">${say('total')}</th>
          !${totals.map((total) => html`<td class="number">${grouped(total.count)}</td>`)}
          <td class="number">${grouped(sumOf(totals))}</td>
        </tr>
      </tfoot>
    </table>
  </div>`
}

function cell(
  at: { county: CountyName | null; name: string; total: GradeTotal; count: number },
  voice: Voice,
): string {
  const { county, name, total, count } = at
  if (count === 0 || county === null) return text(grouped(count))
  const href = linkTo('/', voice.language, { county: county.code, grade: total.grade })
  const label = voice.say('cellLink', { county: name, grade: gradeText(total, voice), count })
  return html`<a href="${href}#list" aria-label="${label}">${grouped(count)}</a>`
}

function sumOf(totals: readonly GradeTotal[]): number {
  return totals.reduce((sum, total) => sum + total.count, 0)
}
