import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dayOf, isoOf } from '@liangma/contracts'
import { readRulebook } from '@liangma/rulebook'
import { fixedClock } from '../../platform/clock/index.ts'
import { openTestDatabase } from '../../platform/database/testing.ts'
import { EventBus } from '../../platform/events/index.ts'
import { temporaryKeys } from '../../platform/keys/index.ts'
import { IdentityService } from '../identity/index.ts'
import { RecordsService } from '../records/index.ts'
import { RegistryService } from '../registry/index.ts'
import { openCapture, vocabularyOf } from './index.ts'

export const TODAY = dayOf('2026-11-23')

/** Codes whose check characters are right, of firms that do not exist. */
export const PLATFORM = '913307020000000192'
export const MERCHANT = '91330782000000027Q'
export const OTHER = '913307830000000352'
/** Right but for its last character. */
export const FAILING = '913307020000000193'

const RULEBOOKS = ['platform-2026.1.yaml', 'merchant-2026.1.yaml'].map((file) =>
  readRulebook(
    readFileSync(new URL(`../../../../rulebooks/${file}`, import.meta.url), 'utf8'),
    file,
  ),
)

/** Capture with everything to its left, on a database of its own. */
export async function openTestCapture(engine: 'pglite' | 'postgres') {
  const { database, url, drop } = await openTestDatabase(engine)
  const dir = mkdtempSync(join(tmpdir(), 'capture-'))
  const events = new EventBus()
  const touched: number[] = []
  events.on('record.confirmed', async (_trx, { subjectIds }) => {
    touched.push(...subjectIds)
  })
  const keys = temporaryKeys()
  const registry = new RegistryService(database)
  const parts = {
    database,
    keys,
    clock: fixedClock(TODAY),
    events,
    identity: new IdentityService({ database, keys, counties: () => Promise.resolve([]) }),
    registry,
    records: new RecordsService(database, events),
    vocabulary: async () => vocabularyOf(RULEBOOKS),
    mappingsDir: join(dir, 'mappings'),
    uploadsDir: join(dir, 'uploads'),
  }
  const capture = openCapture(parts)
  let files = 0
  /** Feeds rows as a CSV file: a heading and lines. */
  const feed = (text: string, options: { dataAsOf?: number } = {}) => {
    files += 1
    const path = join(dir, `file-${files}.csv`)
    writeFileSync(path, `${text.trim()}\n`)
    return capture.feeding.feedFile({ path, origin: 'file', ...options })
  }
  return { ...parts, capture, dir, url, drop, feed, touched }
}

/** A platforms file with these codes. */
export function platformsFile(...codes: string[]): string {
  const rows = codes.map(
    (code, i) =>
      `星河商城${i},金华星河${i}网络科技有限公司,${code},网络交易,2020-01-01,50000,330702`,
  )
  return ['平台名称,主办单位,统一社会信用代码,平台类型,上线日期,年订单量,区县代码', ...rows].join(
    '\n',
  )
}

/** One penalty as a cases file. */
export function casesFile(
  ...cases: { number: string; name?: string; code?: string; fine?: string }[]
): string {
  const rows = cases.map(
    ({ number, name = '金华星河0网络科技有限公司', code = '', fine = '5000.00' }) =>
      `${number},${name},${code},虚假宣传,罚款,${fine},0.00,一般,${isoOf(TODAY - 30)},是,有效`,
  )
  return [
    '决定书文号,当事人名称,统一社会信用代码,违法行为,处罚种类,罚款金额,没收金额,严重程度,决定日期,是否公示,状态',
    ...rows,
  ].join('\n')
}
