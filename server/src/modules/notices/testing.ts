import { generateKeyPairSync, sign } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import type { Events, PublicationMade, Signed } from '@liangma/contracts'
import { dayOf } from '@liangma/contracts'
import canonicalize from 'canonicalize'
import { fixedClock } from '../../platform/clock/index.ts'
import { openTestDatabase } from '../../platform/database/testing.ts'
import type { Database } from '../../platform/database/index.ts'
import { EventBus } from '../../platform/events/index.ts'
import { temporaryKeys } from '../../platform/keys/index.ts'
import { createLogger } from '../../platform/log/index.ts'
import type { Channel } from '../../platform/outgoing/index.ts'
import { Outgoing, OutgoingWorker } from '../../platform/outgoing/index.ts'
import { aStanding, someFacts } from '../publication/testing.ts'
import { RegistryService } from '../registry/index.ts'
import { NoticesService } from './index.ts'
import type { NoticesParts } from './index.ts'

export const TODAY = dayOf('2026-11-02')

const SCALE = someFacts().scale

/** The register's key of a test; the public half checks what the private one signed. */
export function aSigner(): { sign: NoticesParts['publication']['sign']; publicKey: KeyObject } {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  return {
    publicKey,
    sign: <T extends object>(document: T): Signed<T> => {
      const value = sign(null, Buffer.from(canonicalize(document) ?? ''), privateKey)
      return {
        ...document,
        signature: { alg: 'Ed25519', kid: 'test', value: value.toString('base64url') },
      }
    },
  }
}

/** Notices on a database of their own with a few platforms; publication is a fake, all else is real. */
export async function openNotices(
  engine: 'pglite' | 'postgres',
  changes: Partial<NoticesParts> = {},
): Promise<NoticesRoom> {
  const { database, drop } = await openTestDatabase(engine)
  const registry = new RegistryService(database)
  const outgoing = new Outgoing(database)
  const events = new EventBus()
  const signer = aSigner()
  const notices = new NoticesService({
    database,
    registry,
    outgoing,
    clock: fixedClock(TODAY),
    keys: temporaryKeys(),
    publication: { ...somePublication(), sign: signer.sign },
    bureau: {
      nameZh: '虚构市市场监督管理局',
      nameEn: 'Fictional City Market Regulator',
      contact: '0579-00000000，credit@bureau.example',
      publicUrl: 'https://credit.bureau.example',
    },
    scale: () => SCALE,
    smtp: null,
    allowPrivateWebhooks: true,
    ...changes,
  })
  notices.connect(events)
  return {
    database,
    drop,
    notices,
    outgoing,
    publicKey: signer.publicKey,
    emit: (name, event) => database.transaction((trx) => events.emit(trx, name, event)),
    addPlatforms: (count) => addPlatforms(database, registry, count),
    drain: (channels = notices.channels) =>
      new OutgoingWorker({ database, channels, log: createLogger('silent') }).drain(),
  }
}

export interface NoticesRoom {
  database: Database
  drop: () => Promise<void>
  notices: NoticesService
  outgoing: Outgoing
  publicKey: KeyObject
  emit: <N extends keyof Events>(name: N, event: Events[N]) => Promise<void>
  /** Registers so many platforms; their subjects. */
  addPlatforms: (count: number) => Promise<number[]>
  drain: (channels?: readonly Channel[]) => Promise<void>
}

function somePublication(): Pick<NoticesParts['publication'], 'standingsOf' | 'factsOf'> {
  return {
    standingsOf: async (ids) => new Map(ids.map((id) => [id, aStanding({ subjectId: id })])),
    factsOf: async (_, graded) =>
      new Map(graded.map(({ subjectId, grade }) => [subjectId, someFacts({ grade })])),
  }
}

async function addPlatforms(
  database: Database,
  registry: RegistryService,
  count: number,
): Promise<number[]> {
  const codes = Array.from({ length: count }, (_, n) => `91330782MA2F${String(n).padStart(6, '0')}`)
  const numbers = await registry.numbersForCodes(codes)
  const entities = codes.map((code, n) => ({
    subjectId: numbers.get(code) ?? 0,
    platformId: null,
    sealedContact: null,
    fields: { ...A_PLATFORM, name: n === 0 ? A_PLATFORM.name : `${A_PLATFORM.name}${n}` },
  }))
  await registry.stage(1, entities)
  await database.transaction((trx) => registry.confirmStaged(trx, { batchId: 1, dataAsOf: TODAY }))
  return entities.map(({ subjectId }) => subjectId)
}

const A_PLATFORM = {
  name: '虚构商城',
  operatorName: '义乌虚构网络科技有限公司',
  platformType: 'trade',
  site: 'https://shop.fictional.example',
  icpNumber: null,
  address: null,
  countyCode: null,
  longitude: null,
  latitude: null,
  sourceLongitude: null,
  sourceLatitude: null,
  sourceDatum: null,
  onlineDay: null,
  ordersPerYear: null,
  attributes: {},
} as const

export function aPublication(changes: Partial<PublicationMade> = {}): PublicationMade {
  return {
    receiptId: 7,
    subjectId: 1,
    assessmentId: 70,
    asOf: dayOf('2026-10-31'),
    from: 'blue',
    to: 'yellow',
    reason: 'downgrade',
    noticeId: 3,
    ...changes,
  }
}

export function anAnnouncement(
  changes: Partial<Events['grade.announced']['notices'][number]> = {},
): Events['grade.announced']['notices'][number] {
  return {
    subjectId: 1,
    grade: 'yellow',
    scoreTenths: 850,
    decidedBy: 'ceiling',
    decidedCode: 'C3',
    rulebookVersion: '2026.1',
    assessmentId: 70,
    asOf: dayOf('2026-10-31'),
    noticeId: 3,
    from: 'blue',
    announcedDay: TODAY,
    dueDay: dayOf('2026-11-09'),
    provisional: false,
    ...changes,
  }
}
