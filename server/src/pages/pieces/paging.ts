import { html } from 'ghtml'
import { type LinkQuery, linkTo } from '../links.ts'
import type { Voice } from '../words/index.ts'

/** Links to the next page and back to the first; nothing where all fits on one page. */
export function pagingLinks(
  list: { path: string; query: LinkQuery; cursor: string | undefined; nextCursor: string | null },
  { language, say }: Voice,
): string {
  const { path, query, cursor, nextCursor } = list
  if (cursor === undefined && nextCursor === null) return ''
  const first =
    cursor === undefined
      ? ''
      : html`<a href="${linkTo(path, language, query)}">${say('firstPage')}</a>`
  const next =
    nextCursor === null
      ? ''
      : html`<a rel="next" href="${linkTo(path, language, { ...query, cursor: nextCursor })}"
          >${say('nextPage')} <span aria-hidden="true">→</span></a
        >`
  return html`<nav class="paging" aria-label="${say('pages')}">!${first}!${next}</nav>`
}
