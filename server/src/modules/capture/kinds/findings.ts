import { NEVER } from '@liangma/contracts'
import type { RecordStatus } from '@liangma/contracts'
import { readCode } from '../cells/codes.ts'
import type { Code } from '../cells/codes.ts'
import { column, columnsOf } from '../rows/columns.ts'
import { readDay } from '../cells/dates.ts'
import { readTenths } from '../cells/numbers.ts'
import type { Row } from '../rows/row.ts'
import { choiceOf, readText } from '../cells/words.ts'
import { STANDINGS } from './cases.ts'
import type { Kind, Vocabulary, Who } from './kind.ts'
import { capturedOf, draftOf, whoByCode } from './kind.ts'

const CONCLUSIONS = { confirmed: '属实', unfounded: '不属实' } as const

const C = columnsOf({
  number: column('编号', readText, { need: 'cell' }),
  code: column('统一社会信用代码', readCode, { need: 'cell' }),
  platform: column('平台统一社会信用代码', readCode),
  indicator: column('指标代码', readText, { need: 'cell' }),
  tier: column('档次', readText),
  foundOn: column('认定日期', readDay, { need: 'cell' }),
  conclusion: column('结论', choiceOf(CONCLUSIONS), { need: 'cell' }),
  curedOn: column('整改日期', readDay),
  deadline: column('责令改正期限', readDay),
  event: column('事件编号', readText),
  document: column('依据文书', readText, { keep: true }),
  standing: column('状态', choiceOf(STANDINGS), { need: 'ifColumn' }),
  points: column('分值', readTenths),
  inspection: column('检查编号', readText),
})

/**
 * 核查结论: one confirmed or unfounded fact under an indicator that takes single records; of a
 * merchant it may say on which platform it was looked at.
 */
export const findings: Kind = {
  kind: 'findings',
  zh: '核查结论',
  columns: C,
  keyColumn: C.number,
  capture(row, { source, vocabulary }) {
    const number = row.read(C.number)
    const code = row.read(C.code)
    const platform = row.read(C.platform)
    const term = readTerm(row, vocabulary)
    const occurred = row.read(C.foundOn)
    const facts = {
      status: readStatus(row),
      cured: row.read(C.curedOn) ?? NEVER,
      deadline: row.read(C.deadline) ?? NEVER,
      points: readPoints(row, vocabulary),
    }
    if (number === null || code === null || term === null || occurred === null) return null
    const record = draftOf({
      term,
      source,
      sourceId: number,
      occurred,
      ...facts,
      eventKey: row.read(C.event),
      inspection: readInspection(row, vocabulary),
      attributes: row.attributes(),
    })
    const who = { ...whoByCode(C.code, code), ...onPlatform(platform) }
    return capturedOf({ kind: 'findings', key: number, who, record })
  },
}

function onPlatform(
  platform: Code | null,
): Pick<Who, 'platformUscc' | 'platformShape' | 'platformColumn'> {
  return {
    platformUscc: platform?.code ?? null,
    platformShape: platform?.shape ?? null,
    platformColumn: C.platform.header,
  }
}

type FindingTerm = { kind: 'finding'; code: string; tier: string | null }

function readTerm(row: Row, vocabulary: Vocabulary): FindingTerm | null {
  const code = row.read(C.indicator)
  if (code === null) return null
  const tiers = vocabulary.findings.get(code)
  if (tiers !== undefined) return readTier(row, code, tiers)
  const isRate = vocabulary.rates.has(code)
  return row.refuse(C.indicator, isRate ? 'indicator.is_rate' : 'indicator.unknown', { code })
}

function readTier(
  row: Row,
  code: string,
  tiers: ReadonlyMap<string, string> | null,
): FindingTerm | null {
  const text = row.read(C.tier)
  if (tiers === null) {
    if (text !== null) return row.refuse(C.tier, 'tier.needless', { code })
    return { kind: 'finding', code, tier: null }
  }
  const allowed = [...tiers.keys()].join('、')
  if (text === null) return row.refuse(C.tier, 'tier.missing', { code, allowed })
  const tier = tiers.get(text)
  if (tier === undefined) return row.refuse(C.tier, 'tier.unknown', { code, allowed })
  return { kind: 'finding', code, tier }
}

/** A finding that was undone is annulled whatever it concluded. */
function readStatus(row: Row): RecordStatus {
  const conclusion = row.read(C.conclusion)
  const standing = row.read(C.standing)
  return standing === 'annulled' ? 'annulled' : (conclusion ?? 'lead')
}

function readInspection(row: Row, { inspected }: Vocabulary): string | null {
  const inspection = row.read(C.inspection)
  const code = row.text(C.indicator)
  if (inspection !== null || !inspected.has(code)) return inspection
  return row.refuse(C.inspection, 'inspection.missing', { code })
}

function readPoints(row: Row, { pointsFromRecord }: Vocabulary): number | null {
  const points = row.read(C.points)
  const code = row.text(C.indicator)
  const allowed = pointsFromRecord.get(code)
  if (allowed === undefined) return points
  if (row.text(C.points) === '') return row.refuse(C.points, 'points.missing', { code })
  if (allowed === null || points === null || allowed.has(points)) return points
  const listed = [...allowed].map((tenths) => tenths / 10).join('、')
  return row.refuse(C.points, 'points.not_allowed', { code, allowed: listed })
}
