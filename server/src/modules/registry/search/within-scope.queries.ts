import type { Scope } from '@liangma/contracts'
import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'

/** The condition by which a row `p` of `registry.platforms` lies within a scope; the one place that says so in SQL. */
export function withinScope(scope: Scope): RawBuilder<boolean> {
  switch (scope.reach) {
    case 'city':
      return sql`true`
    case 'counties':
      return sql`p.county_code = ANY(${scope.counties}::text[])`
    case 'platform':
      return sql`p.subject_id = ${scope.subjectId}`
  }
}

/** The same for a row `sh` of `registry.shops`: a shop lies where its platform does. */
export function ofPlatformWithin(scope: Scope): RawBuilder<boolean> {
  if (scope.reach === 'city') return sql`true`
  if (scope.reach === 'platform') return sql`sh.platform_id = ${scope.subjectId}`
  return sql`sh.platform_id IN (SELECT p.subject_id FROM registry.platforms p WHERE ${withinScope(scope)})`
}
