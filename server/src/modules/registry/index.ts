export { RegistryService } from './registry.service.ts'
export type {
  County,
  Platform,
  PlatformFields,
  ShopFields,
  StagedEntity,
} from './registry.entities.ts'
export type { KnownSubject, NamedSubject } from './registry.queries.ts'
export type { EntityRevisions } from './entity-revisions.queries.ts'
export type { MerchantCount } from './merchant-counts.queries.ts'
export type { ShopPoint } from './shop-points.ts'
export type { ShopRow } from './search/merchant-list.queries.ts'
export type { NotedGrades } from './search/platform-grades.queries.ts'
export type { GradeCount, PlatformSort } from './search/platform-list.queries.ts'
export type { ShopCount } from './search/register-search.ts'
