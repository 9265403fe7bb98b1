import type { Scope } from '@liangma/contracts'
import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'

/** The one condition by which the register's rows are cut to a scope; `p` is `registry.platforms`. */
export function withinScope(scope: Scope): RawBuilder<boolean> {
  if (scope.reach === 'city') return sql`true`
  if (scope.reach === 'platform') return sql`p.subject_id = ${scope.subjectId}`
  return sql`p.county_code = ANY(${[...scope.counties]}::text[])`
}
