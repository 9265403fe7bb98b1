export { PublicationService } from './publication.service.ts'
export type { PublicationParts } from './publication.service.ts'
export type * from './publication.port.ts'
export type { Withdrawal, WithdrawalWithApprovals } from './amending/withdrawals.ts'
export type {
  PublicChange,
  PublicChanges,
  PublicChangesPage,
  PublicPlace,
} from './changes/public-changes.ts'
export { LicenceDisplay } from './licence-display/licence-display.ts'
export { scaleSteps } from './receipts/facts.ts'
export type { ReceiptState } from './receipts/public-records.queries.ts'
export type { LicenceDisplayParts, LicenceDisplayPlace } from './licence-display/licence-display.ts'
export type { ShownReply } from './replies/replies.queries.ts'
export { routeOwnReply, routeReplyDecisions } from './replies/replies.routes.ts'
export { RepliesService } from './replies/replies.service.ts'
export { maskPersonalData } from './masking.rules.ts'
export type { AskedReplay, Replayed } from './verification/replays.ts'
export { canonicalText, signDocument } from './signing/signed-documents.ts'
export { checkTools } from './verification/check-tools.ts'
