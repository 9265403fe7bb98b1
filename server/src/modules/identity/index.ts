export { coreNameOf, likenessOf, nameKeyOf } from './identity.rules.ts'
export { IdentityService } from './identity.service.ts'
export type { CodeConfirmation, Match } from './identity.queries.ts'
