export { renderRulebook } from './rulebook-page.ts'
export { renderRulebooksList } from './rulebooks-list.ts'
export type { RulebookView, RulebookWhole } from './rulebook-views.ts'
