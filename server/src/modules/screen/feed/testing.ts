import { setImmediate } from 'node:timers/promises'
import type { PublicChange, PublicPlace } from '../../publication/index.ts'
import { aReceipt, aStanding } from '../../publication/testing.ts'
import { ChangeFeed } from './change-feed.ts'

/** A public record in memory: each entry has a place, and whoever asks is answered later. */
export class SmallRecord {
  readonly entries: PublicChange[] = []

  publish(count = 1): void {
    for (let i = 0; i < count; i += 1) {
      const n = this.entries.length + 1
      const standing = aStanding({ subjectId: n, revision: n, name: `虚构商城${n}` })
      const record = aReceipt({ receiptId: n })
      this.entries.push({ place: placeAt(n), standing, from: null, to: 'yellow', record })
    }
  }

  async newest() {
    await setImmediate()
    return placeAt(this.entries.length)
  }

  async after({ recordId }: PublicPlace, limit: number) {
    // Of one moment, but known only later.
    const changes = this.entries.slice(recordId, recordId + limit)
    const isAll = changes.length < limit
    await setImmediate()
    return { changes, place: placeAt(recordId + changes.length), isAll }
  }
}

export const placeAt = (n: number): PublicPlace => ({ recordId: n, revision: n })

/** A feed that follows it, and what it stumbled over. */
export function aFeed(record: SmallRecord, timing: { heartbeatMs?: number; lookMs?: number } = {}) {
  const bugs: unknown[] = []
  const feed = new ChangeFeed({
    changes: record,
    refresh: () => Promise.resolve(String(record.entries.length)),
    say: ({ standing }) => ({
      change: 'grade',
      uscc: standing.uscc,
      name: standing.name,
      county: standing.county,
      point: null,
      from: null,
      to: 'yellow',
      reason: null,
      because: null,
      at: standing.changedAt,
    }),
    onBug: (error) => bugs.push(error),
    ...timing,
  })
  return { feed, bugs }
}
