import { generateKeyPairSync } from 'node:crypto'
import type {
  CorrectionReceipt,
  GradeFacts,
  GradeReceipt,
  KeysDocument,
  PublicKey,
  PublicRecord,
  Signed,
  Standing,
  WithdrawalReceipt,
} from '@liangma/contracts'
import { DomainError } from '@liangma/contracts'
import type {
  PublicationReading,
  PublicEntry,
  StandingFilter,
} from '../../server/src/modules/publication/index.ts'
import {
  canonicalText,
  sha256Of,
  signDocument,
  thumbprintOf,
} from '../../server/src/modules/publication/signing/signed-documents.ts'
import {
  aReceipt,
  aStanding,
  aSubject,
  someFacts,
} from '../../server/src/modules/publication/testing.ts'

/** Credit codes of the city's platforms by what the public sees of them. */
export const CODES = {
  blue: '91330782MA2FICT01A',
  yellow: '91330782MA2FICT01B',
  red: '91330782MA2FICT01C',
  unrated: '91330782MA2FICT01D',
  stale: '91330782MA2FICT01E',
  expired: '91330782MA2FICT01F',
  revoked: '91330782MA2FICT01G',
} as const
export type Shown = keyof typeof CODES

export const REPLY = '本平台已于 2026 年 10 月完成整改。\n<script>alert(1)</script>'

/** A register of few platforms in every state, with a real key; it signs what it publishes. */
export class PublishedCity implements PublicationReading {
  readonly #standings = new Map<string, Standing>()
  readonly #records: PublicEntry[] = []
  readonly #key = aKey()

  constructor() {
    for (const shown of Object.keys(CODES) as Shown[]) this.#publish(shown)
  }

  replace(uscc: string, changes: Partial<Standing>): void {
    this.#standings.set(uscc, { ...this.#standings.get(uscc)!, ...changes })
  }

  async findStanding(uscc: string): Promise<Standing | undefined> {
    return this.#standings.get(uscc)
  }

  async standingsOf(subjectIds: readonly number[]): Promise<Map<number, Standing>> {
    const standings = [...this.#standings.values()]
    return new Map(
      standings.filter((each) => subjectIds.includes(each.subjectId)).map((s) => [s.subjectId, s]),
    )
  }

  async listStandings(filter: StandingFilter): Promise<Standing[]> {
    const { after = '', limit = 100 } = filter
    return this.#matching(filter)
      .filter((each) => each.uscc > after)
      .slice(0, limit)
  }

  async countStandings(filter: StandingFilter): Promise<number> {
    return this.#matching(filter).length
  }

  async lastRevision(): Promise<number> {
    return this.#records.length
  }

  async version(): Promise<string> {
    return String(this.#records.length)
  }

  async getReceipt(receiptId: number): Promise<GradeReceipt> {
    const record = this.#records.find((each) => each.recordId === receiptId)?.record
    if (record?.type === 'liangma/grade/1') return record
    throw new DomainError('receipt.not_found', { receiptId })
  }

  async listHistory(uscc: string): Promise<PublicEntry[]> {
    return this.#records.filter(({ record }) => record.subject.uscc === uscc).toReversed()
  }

  async listEntries({ after = 0, limit }: { after?: number; limit: number }) {
    return this.#records.filter((each) => each.recordId > after).slice(0, limit)
  }

  factsOf(): Promise<Map<number, GradeFacts>> {
    throw new Error('nobody here asks for facts')
  }

  sign<T extends object>(document: T): Signed<T> {
    return signDocument(document, this.#key.signing)
  }

  keysDocument(): KeysDocument {
    const keys = [this.#key.published]
    return this.sign({ type: 'liangma/keys/1' as const, register: aReceipt().register, keys })
  }

  #matching({ search = '', county, grade, state }: StandingFilter): Standing[] {
    return [...this.#standings.values()]
      .filter((each) => `${each.name} ${each.operator} ${each.uscc} ${each.site}`.includes(search))
      .filter((each) => county === undefined || each.county?.code === county)
      .filter((each) => grade === undefined || each.grade === grade)
      .filter((each) => state === undefined || each.state === state)
  }

  #publish(shown: Shown): void {
    const subject = { ...aSubject, uscc: CODES[shown], name: `虚构商城（${shown}）` }
    const facts = FACTS[shown] ?? someFacts()
    const first = this.#add({ ...aReceipt({ day: '2026-10-09', reason: 'first', facts }), subject })
    if (shown === 'yellow') this.#correct(subject, first)
    const receipt = this.#add({ ...aReceipt({ facts }), subject })
    if (shown === 'revoked') this.#withdraw(subject, receipt)
    const step = facts.scale.find(({ key }) => key === facts.grade)!
    const state =
      shown === 'stale' || shown === 'expired' || shown === 'revoked' ? shown : 'inForce'
    const { uscc, name } = subject
    const standing = aStanding({
      subjectId: this.#standings.size + 1,
      uscc,
      name,
      state,
      grade: facts.grade,
      gradeName: step.name,
      gradeWords: step.words,
      scoreTenths: facts.scoreTenths,
      receiptId: receipt.recordId,
      receiptSha256: receipt.sha256,
      revision: this.#records.length,
    })
    this.#standings.set(uscc, standing)
  }

  #correct(subject: GradeReceipt['subject'], first: PublicEntry): void {
    this.#add({
      type: 'liangma/correction/1',
      correctionId: 0,
      register: aReceipt().register,
      subject,
      day: '2026-10-20',
      at: '2026-10-20T03:00:00.000Z',
      corrects: { receiptId: first.recordId, sha256: first.sha256 },
      asOf: '2026-09-30',
      was: { grade: 'red', scoreTenths: 590 },
      corrected: { grade: 'yellow', scoreTenths: 850, decidedBy: 'ceiling' },
      because: [
        {
          what: { zh: '行政处罚（一般）', en: 'Penalty (general)' },
          document: '金市监处罚〔2026〕虚构2号',
          why: 'annulled',
        },
      ],
      replacedBy: null,
      signature: aReceipt().signature,
    } satisfies CorrectionReceipt)
  }

  #withdraw(subject: GradeReceipt['subject'], receipt: PublicEntry): void {
    this.#add({
      type: 'liangma/withdrawal/1',
      withdrawalId: 0,
      register: aReceipt().register,
      subject,
      day: '2026-11-10',
      at: '2026-11-10T03:00:00.000Z',
      withdraws: { receiptId: receipt.recordId, sha256: receipt.sha256 },
      why: '评定所用名录有误，重新评定前撤销。',
      signature: aReceipt().signature,
    } satisfies WithdrawalReceipt)
  }

  /** Numbers and signs a record. */
  #add(draft: PublicRecord): PublicEntry {
    const recordId = this.#records.length + 1
    const { signature: _, ...content } = numbered(draft, recordId)
    const record = this.sign(content) as PublicRecord
    const sha256 = sha256Of(canonicalText(record))
    const entry = { recordId, subjectId: 1, sha256, record }
    this.#records.push(entry)
    return entry
  }
}

function numbered(draft: PublicRecord, id: number): PublicRecord {
  if (draft.type === 'liangma/grade/1') return { ...draft, receiptId: id }
  if (draft.type === 'liangma/correction/1') return { ...draft, correctionId: id }
  return { ...draft, withdrawalId: id }
}

/** A key pair as the register keeps it. */
export function aKey() {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  const x = publicKey.export({ format: 'jwk' }).x!
  const kid = thumbprintOf({ kty: 'OKP', crv: 'Ed25519', x })
  const published: PublicKey = {
    kty: 'OKP',
    crv: 'Ed25519',
    x,
    kid,
    use: 'sig',
    alg: 'Ed25519',
    createdAt: '2026-01-05T00:00:00.000Z',
    retiredAt: null,
  }
  return { published, signing: { kid, privateKey } }
}

const GOOD = someFacts({
  grade: 'blue',
  scoreTenths: 1000,
  decided: { by: 'score', code: null, words: { zh: '得分', en: 'the score' } },
  statutory: 0,
  lines: [],
  ceilings: [],
})

const FACTS: Partial<Record<Shown, GradeFacts>> = {
  blue: GOOD,
  stale: GOOD,
  red: someFacts({
    grade: 'red',
    decided: { by: 'veto', code: 'V1', words: { zh: 'V1', en: 'V1' } },
    vetoes: [
      {
        code: 'V1',
        title: { zh: '列入严重违法失信名单(在列)', en: 'On the serious-violation list' },
        basis: '严重违法失信名单办法 2',
        grade: 'red',
        to: null,
      },
    ],
  }),
  unrated: someFacts({
    grade: 'unrated',
    scoreTenths: null,
    decided: { by: 'coverage', code: null, words: { zh: '数据不足', en: 'too little data' } },
    statutory: 0,
    lines: [],
    ceilings: [],
    coverage: { have: 300, total: 1000, required: 600, daysOnline: 40, minDaysOnline: 90 },
    sources: [{ kind: 'complaints', dataAsOf: null, cadenceDays: 3, isFresh: false }],
  }),
}
