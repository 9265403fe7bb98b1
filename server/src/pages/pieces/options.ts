import { html } from 'ghtml'

export interface Choosable {
  value: string
  label: string
}

/** What a select offers; nothing chosen: the empty value, where there is one. */
export function options(choosable: readonly Choosable[], chosen: string | undefined): string[] {
  return choosable.map(
    ({ value, label }) =>
      html`<option value="${value}" !${value === (chosen ?? '') ? ' selected' : ''}>
        ${label}
      </option>`,
  )
}
