import type { Scope } from '@liangma/contracts'
import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { withinScope } from '../within-scope.queries.ts'

/** The condition by which shops are cut to a scope, `sh` being `registry.shops`: a shop lies where its platform does. */
export function ofPlatformWithin(scope: Scope): RawBuilder<boolean> {
  if (scope.reach === 'city') return sql`true`
  if (scope.reach === 'platform') return sql`sh.platform_id = ${scope.subjectId}`
  return sql`sh.platform_id IN (SELECT p.subject_id FROM registry.platforms p WHERE ${withinScope(scope)})`
}
