import { createHash, createPrivateKey, createPublicKey, sign, verify } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { PublicRecord, Signed, Standing } from '@liangma/contracts'
import type { PublicEntry, StandingFilter } from '../publication/index.ts'
import { aReceipt, aStanding, aSubject, someFacts } from '../publication/testing.ts'
import type { PublishedReading } from './open-data.service.ts'

export const REGISTER = '00000000-0000-4000-8000-000000000000'

/** Always the same one (PKCS 8 around 32 bytes), so that one process can check what another signed. */
const KEY = createPrivateKey({
  key: Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), Buffer.alloc(32, 7)]),
  format: 'der',
  type: 'pkcs8',
})

const GRADES = [
  { grade: 'blue', scoreTenths: 950, name: { zh: '蓝', en: 'Blue' } },
  { grade: 'yellow', scoreTenths: 850, name: { zh: '黄', en: 'Yellow' } },
  { grade: 'unrated', scoreTenths: null, name: { zh: '灰', en: 'Grey' } },
] as const

/**
 * A publication in memory, signed by a key for tests: every platform has a grade, every third of them a
 * correction, every fifth a withdrawal. Stands in for the room to the left.
 */
export class SmallPublication implements PublishedReading {
  readonly standings: Standing[] = []
  readonly entries: PublicEntry[] = []
  revision = 0

  constructor(platforms: number) {
    for (let i = 1; i <= platforms; i += 1) this.publish(i)
  }

  /** Publishes a platform by number; again: its standing changes and the record grows. */
  publish(number: number, changes: Partial<Standing> = {}): void {
    const uscc = usccOf(number)
    const graded = GRADES[number % GRADES.length] ?? GRADES[0]
    const receiptId = this.entries.length + 1
    const subject = { ...aSubject, uscc, name: changes.name ?? `虚构商城${number}` }
    const facts = someFacts({ grade: graded.grade, scoreTenths: graded.scoreTenths })
    const entry = this.#record(number, withoutSignature(aReceipt({ receiptId, subject, facts })))
    if (number % 3 === 0) this.#record(number, aCorrection(subject, entry))
    if (number % 5 === 0) this.#record(number, aWithdrawal(subject, entry))
    this.revision += 1
    const standing = aStanding({
      subjectId: number,
      uscc,
      name: subject.name,
      state: number % 5 === 0 ? 'revoked' : 'inForce',
      grade: graded.grade,
      gradeName: graded.name,
      scoreTenths: graded.scoreTenths,
      receiptId,
      receiptSha256: entry.sha256,
      revision: this.revision,
      ...changes,
    })
    const place = this.standings.findIndex((each) => each.uscc === uscc)
    if (place >= 0) this.standings[place] = standing
    else this.standings.push(standing)
  }

  findStanding(uscc: string) {
    return Promise.resolve(this.standings.find((each) => each.uscc === uscc))
  }

  listStandings({ after = '', limit = 100, ...filter }: StandingFilter) {
    const rest = this.#filtered(filter).filter(({ uscc }) => uscc > after)
    return Promise.resolve(rest.slice(0, limit))
  }

  countStandings(filter: StandingFilter) {
    return Promise.resolve(this.#filtered(filter).length)
  }

  lastRevision() {
    return Promise.resolve(this.revision)
  }

  version() {
    return Promise.resolve(String(this.revision))
  }

  listHistory(uscc: string) {
    const own = this.entries.filter(({ record }) => record.subject.uscc === uscc)
    return Promise.resolve(own.toReversed())
  }

  listEntries({ after, limit, newestFirst }: Parameters<PublishedReading['listEntries']>[0]) {
    if (newestFirst) return Promise.resolve(this.entries.toReversed().slice(0, limit))
    const rest = this.entries.filter(({ recordId }) => recordId > (after ?? 0))
    return Promise.resolve(rest.slice(0, limit))
  }

  sign<T extends object>(document: T): Signed<T> {
    const value = sign(null, Buffer.from(canonicalOf(document)), KEY)
    const signature = { alg: 'Ed25519', kid: 'test', value: value.toString('base64url') } as const
    return { ...document, signature }
  }

  isSigned({ signature, ...document }: Signed<object>): boolean {
    const value = Buffer.from(signature.value, 'base64url')
    return verify(null, Buffer.from(canonicalOf(document)), createPublicKey(KEY), value)
  }

  #filtered({ search = '', county, grade, state }: StandingFilter): Standing[] {
    return this.standings.filter(
      (each) =>
        `${each.name} ${each.operator} ${each.uscc} ${each.site}`.includes(search) &&
        (county === undefined || each.county?.code === county) &&
        (grade === undefined || each.grade === grade) &&
        (state === undefined || each.state === state),
    )
  }

  #record(subjectId: number, document: Unsigned): PublicEntry {
    const record = this.sign(document) as PublicRecord
    // Places are given in leaps: a number that was never used is no gap.
    const recordId = (this.entries.at(-1)?.recordId ?? 0) + 3
    const sha256 = createHash('sha256').update(canonicalOf(record)).digest('hex')
    const entry = { recordId, subjectId, sha256, record }
    this.entries.push(entry)
    return entry
  }
}

/** The credit code of a platform by number; the order of numbers is that of codes. */
export function usccOf(number: number): string {
  return `91330782MA${String(number).padStart(8, '0')}`
}

export function canonicalOf(document: object): string {
  const text = canonicalize(document)
  if (text === undefined) throw new Error('no JSON document')
  return text
}

type Unsigned = object & { type: PublicRecord['type'] }

function withoutSignature<T extends Signed<object>>({ signature: _, ...document }: T) {
  return document
}

function aCorrection(subject: typeof aSubject, { sha256, recordId }: PublicEntry): Unsigned {
  const head = { register: REGISTER, subject, day: '2026-11-03', at: '2026-11-03T00:05:00.000Z' }
  return {
    type: 'liangma/correction/1',
    correctionId: recordId,
    ...head,
    corrects: { receiptId: recordId, sha256 },
    asOf: '2026-10-31',
    was: { grade: 'yellow', scoreTenths: 850 },
    corrected: { grade: 'blue', scoreTenths: 1000, decidedBy: 'score' },
    because: [
      {
        what: { zh: '行政处罚（严重）', en: 'Penalty (serious)' },
        document: '金市监处罚〔2026〕虚构1号',
        why: 'annulled',
      },
    ],
    replacedBy: null,
  } as Unsigned
}

function aWithdrawal(subject: typeof aSubject, { sha256, recordId }: PublicEntry): Unsigned {
  return {
    type: 'liangma/withdrawal/1',
    withdrawalId: recordId,
    register: REGISTER,
    subject,
    day: '2026-11-04',
    at: '2026-11-04T00:05:00.000Z',
    withdraws: { receiptId: recordId, sha256 },
    why: '公示有误，先行撤回',
  } as Unsigned
}
