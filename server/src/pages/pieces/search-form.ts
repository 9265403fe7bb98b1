import type { CountyName } from '@liangma/contracts'
import { html } from 'ghtml'
import { type LinkQuery, linkTo } from '../links.ts'
import type { Voice } from '../words/index.ts'
import { type Choosable, options } from './options.ts'

/** What a list of platforms is searched by. */
export interface PlatformChoice {
  q?: string | undefined
  county?: string | undefined
  /** A grade; on public lists also a state without colour. */
  grade?: string | undefined
  cursor?: string | undefined
}

/** The form above a list of platforms; it asks by address, so that a search can be kept and sent on. */
export function searchForm(
  form: {
    path: string
    /** Where on the page the list stands, as `#list`. */
    anchor?: string
    choice: PlatformChoice
    /** Filters that have no field of their own and stay. */
    kept?: LinkQuery
    counties: readonly CountyName[]
    grades: readonly Choosable[]
    gradeLabel: string
  },
  { say, of, language }: Voice,
): string {
  const { path, anchor = '', choice, kept = {}, gradeLabel } = form
  const counties = form.counties.map((county) => ({ value: county.code, label: of(county) }))
  const all = { value: '', label: say('all') }
  const isKept = Object.values(kept).some((value) => value !== undefined)
  const isFiltered = Boolean(choice.q || choice.county || choice.grade) || isKept
  return html`<form
    class="search"
    method="get"
    action="${path}${anchor}"
    role="search"
    aria-label="${say('search')}"
  >
    <input type="hidden" name="lang" value="${language}" />
    !${Object.entries(kept).map(hidden)}
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
        !${options([all, ...counties], choice.county)}
      </select>
    </p>
    <p>
      <label for="grade">${gradeLabel}</label
      ><select id="grade" name="grade">
        !${options([all, ...form.grades], choice.grade)}
      </select>
    </p>
    <p>
      <button type="submit">${say('searchButton')}</button>
      !${isFiltered ? html`<a href="${linkTo(path, language)}${anchor}">${say('resetFilter')}</a>` : ''}
    </p>
  </form>`
}

function hidden([name, value]: [string, LinkQuery[string]]): string {
  return value === undefined ? '' : html`<input type="hidden" name="${name}" value="${value}" />`
}
