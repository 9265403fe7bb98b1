import { dayOf, isoOf } from '@liangma/contracts'
import type { Day } from '@liangma/contracts'
import { openApp } from '../../../server/src/app.ts'
import type { Config } from '../../../server/src/config.ts'
import { fixedClock } from '../../../server/src/platform/clock/index.ts'
import { COMPLAINT_COLUMNS, complaintsAbout, platformCode } from './synthetic-files.ts'
import { writePlatforms, writeRows } from './synthetic-files.ts'

/** The day on which the register is filled and first published: the last of a month. */
export const FIRST_DAY = dayOf('2026-11-30')
/** The day of the next monthly setting. */
export const SETTING_DAY = dayOf('2026-12-01')

const FINDINGS_EACH = 3
const COMPLAINTS_EACH = 6
/** One platform in so many was fined. */
const FINED = 3
const SEVERITIES = ['轻微', '一般', '严重']
const INDICATORS = ['G2-02', 'G3-03', 'G5-02', 'G7-02', 'G2-04']

interface File {
  name: string
  write: (path: string) => Promise<void>
}

/**
 * Fills the register with so many platforms and what is known of them through capture, and assesses
 * them; nothing is published yet. Every source that a grade needs has data up to `FIRST_DAY`.
 */
export async function fillPublishable(config: Config, platforms: number): Promise<void> {
  const app = await openApp(config, fixedClock(FIRST_DAY))
  try {
    for (const { name, write } of filesAbout(platforms)) {
      const path = `${config.dataDir}/${name}.csv`
      await write(path)
      const { quarantined } = await app.capture.feeding.feedFile({ path, origin: 'file' })
      if (quarantined > 0) throw new Error(`${quarantined} rows of ${name} did not enter`)
    }
    await app.runDay()
  } finally {
    await app.close()
  }
}

function filesAbout(platforms: number): File[] {
  const code = (i: number) => platformCode(i % platforms)
  const rows =
    (count: number, columns: readonly string[], row: (i: number) => (string | number)[]) =>
    (path: string) =>
      writeRows(path, { rows: count, row, columns, separator: ',' })
  const findings = (i: number) => [`JC${i}`, code(i), INDICATORS[i % 5]!, dayAgo(i), '属实']
  const cases = (i: number) => [
    `测罚〔2026〕${i}号`,
    code(i * FINED),
    SEVERITIES[i % 3]!,
    dayAgo(i),
  ]
  return [
    { name: 'platforms', write: (path) => writePlatforms(path, platforms) },
    {
      name: 'complaints',
      write: rows(platforms * COMPLAINTS_EACH, COMPLAINT_COLUMNS, complaintsAbout(platforms)),
    },
    {
      name: 'findings',
      write: rows(
        platforms * FINDINGS_EACH,
        ['编号', '统一社会信用代码', '指标代码', '认定日期', '结论'],
        findings,
      ),
    },
    {
      name: 'cases',
      write: rows(
        Math.ceil(platforms / FINED),
        ['决定书文号', '统一社会信用代码', '严重程度', '决定日期'],
        cases,
      ),
    },
    {
      name: 'annual-reports',
      write: rows(platforms, ['统一社会信用代码', '年度', '报送日期'], (i) => [
        code(i),
        2025,
        '2026-05-20',
      ]),
    },
    {
      name: 'listings',
      write: rows(1, ['名单', '统一社会信用代码', '列入日期', '移出日期'], (i) => [
        '经营异常',
        code(i),
        '2024-03-01',
        '2024-06-01',
      ]),
    },
  ]
}

/** Spread over two years and a half, the same for every run. */
function dayAgo(i: number): string {
  const ago: Day = (Math.imul(i + 1, 0x9e3779b1) >>> 0) % 900
  return isoOf(FIRST_DAY - 1 - ago)
}
