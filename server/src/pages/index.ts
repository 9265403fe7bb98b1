export { SITE_CSS, routeAssets } from './assets.ts'
export {
  BADGE_SIZES,
  BADGE_THEMES,
  type BadgeChoice,
  badgeBox,
  renderBadge,
} from './badge/index.ts'
export { badgePath, embedSnippet, textSnippet } from './embedding.ts'
export { framePages } from './frame-pages.ts'
export {
  type ChangesListView,
  type ShopsListView,
  type SourcesListView,
  renderChangesList,
  renderShopsList,
  renderSourcesList,
} from './lists/index.ts'
export { safeSite } from './links.ts'
export { type OpenDataView, renderOpenData } from './open-data.ts'
export { gradeText } from './pieces/index.ts'
export {
  type Bureau,
  type CreditView,
  type PublicFrame,
  REPLY_NOTE,
  type SearchView,
  publicPaths,
  renderCreditPage,
  renderNotPublished,
  renderSearch,
  standingReasons,
  twinReasons,
} from './public/index.ts'
export {
  type RulebookView,
  type RulebookWhole,
  renderRulebook,
  renderRulebooksList,
} from './rulebooks/index.ts'
export { VERIFY_POLICY, renderVerifyPage } from './verify/index.ts'
export { voiceOf } from './words/index.ts'
