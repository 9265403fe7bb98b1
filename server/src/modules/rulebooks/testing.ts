import { readFileSync } from 'node:fs'
import type { Day } from '@liangma/contracts'
import { dayOf } from '@liangma/contracts'
import { editRulebook } from '@liangma/rulebook'
import { openTestDatabase } from '../../platform/database/testing.ts'
import { EventBus } from '../../platform/events/index.ts'
import type { Changes } from './index.ts'
import { RulebookVersions, openShelf } from './index.ts'

export const TODAY = dayOf('2026-11-23')
export const WANG = { name: '王虚构', login: 'wang' }
export const SUN = { name: '孙虚构', login: 'sun' }
export const ZHAO = { name: '赵虚构', login: 'zhao' }

export const SHIPPED_TEXT = readFileSync(
  new URL('../../../../rulebooks/platform-2026.1.yaml', import.meta.url),
  'utf8',
)

/** The shipped rulebook under another version, with the first threshold moved where told. */
export function aText(version: string, { blueFrom = 850 } = {}): string {
  return editRulebook(SHIPPED_TEXT, [
    { path: ['version'], value: version },
    { path: ['grades', 0, 'atLeast'], value: blueFrom },
  ])
}

/** Versions on a database of their own; the day and the list of who changes are the test's. */
export async function openVersions(engine: 'pglite' | 'postgres') {
  const { database, drop } = await openTestDatabase(engine)
  const state = { today: TODAY, hash: 'c1'.repeat(32) }
  const clock = { today: () => state.today, now: () => new Date(state.today * 86_400_000) }
  const shelf = await openShelf({ database, clock, isNew: true })
  const events = new EventBus()
  const scheduled: Day[] = []
  events.on('rulebook.scheduled', async (_trx, { from }) => void scheduled.push(from))
  const changesOf = async (_known: unknown, asOf: Day): Promise<Changes> => {
    return { hash: state.hash, changedCount: 6, asOf, sequence: 42 }
  }
  const versions = new RulebookVersions({ database, clock, events, shelf, changesOf })
  const name = (version: string) => ({ id: 'platform', version })
  /** What somebody signs who has seen the text and the list as they are now. */
  const seenOf = async (version: string) => {
    const { row } = await versions.get(name(version))
    return { sha256: row.sha256, changesHash: state.hash }
  }
  const approved = async (version: string, text = aText(version)) => {
    await versions.create(WANG, { text })
    await versions.signing.submit(WANG, name(version), await seenOf(version))
    await versions.signing.approve(SUN, name(version), await seenOf(version))
  }
  return { database, drop, state, clock, shelf, versions, scheduled, name, seenOf, approved }
}
