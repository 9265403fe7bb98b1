export { renderCreditPage, renderNotPublished } from './credit-page.ts'
export { type CreditView, type ReplyShown } from './credit-view.ts'
export {
  type Bureau,
  type PublicFrame,
  isPublicPath,
  layOutPublic,
  publicPaths,
} from './public-frame.ts'
export { type SearchView, renderSearch } from './search.ts'
export { standingReasons, twinReasons } from './standing-reasons.ts'
export { REPLY_NOTE } from './register-entry.ts'
