import type { Scope } from '@liangma/contracts'
import { isWithin } from '@liangma/contracts'
import type { App } from '../../app.ts'
import type { Platform } from '../../modules/registry/index.ts'

/** Those of these subjects that lie within a scope, as the register knows them. */
export async function platformsWithin(
  { registry }: Pick<App, 'registry'>,
  scope: Scope,
  subjectIds: Iterable<number>,
): Promise<Map<number, Platform>> {
  const platforms = await registry.listPlatforms([...new Set(subjectIds)])
  const seen = platforms.filter((platform) => isWithin(scope, platform))
  return new Map(seen.map((platform) => [platform.subjectId, platform]))
}
