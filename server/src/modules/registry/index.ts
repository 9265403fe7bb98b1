export { RegistryService } from './registry.service.ts'
export type {
  County,
  Platform,
  PlatformFields,
  ShopFields,
  StagedEntity,
} from './registry.entities.ts'
export type { KnownSubject, NamedSubject, PlatformFilter } from './registry.queries.ts'
export type { EntityRevisions } from './entity-revisions.queries.ts'
export type { ShopPoint } from './shop-points.ts'
