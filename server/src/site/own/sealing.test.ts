import type { SourceState } from '@liangma/contracts'
import type { ExplanationLine, ScoreDifference } from '@liangma/rulebook'
import { expect, test } from 'vitest'
import type { SubjectExplanation } from '../../modules/assessment/index.ts'
import type { RecordDetail } from '../../modules/records/index.ts'
import { sealedDifference, sealedFor, sealedSources } from './sealing.ts'

const aDetail = (changes: Partial<RecordDetail>): RecordDetail => ({
  source: 'findings',
  sourceId: 'HC-1',
  revision: 1,
  spelling: 'finding:G2-03:other',
  attributes: null,
  ...changes,
})

const anItem = (sourceKey: string) => ({ sourceKey, eventKey: 'SJ-1' })

function sealed(items: ReturnType<typeof anItem>[], evidence: Map<string, RecordDetail>) {
  const line = { code: 'G8-04', items } as unknown as ExplanationLine
  return sealedFor({ lines: [line] } as unknown as SubjectExplanation, evidence)
}

test('takes numbers and words of complaints away, and leaves what the bureau established', () => {
  const complaint = aDetail({
    source: 'complaints',
    sourceId: 'TS-2026-1',
    spelling: 'complaint:report:substantiated:yes:-:consumer',
    attributes: { 问题类别: '张某举报假货' },
  })
  const kept = sealed(
    [anItem('complaints:TS-2026-1'), anItem('findings:HC-1')],
    new Map([
      ['complaints:TS-2026-1', complaint],
      ['findings:HC-1', aDetail({ attributes: { 依据文书: '金虚核〔2026〕17号' } })],
    ]),
  )
  expect(kept.explained.lines[0]?.items).toEqual([
    { sourceKey: 'complaints:***', eventKey: null },
    anItem('findings:HC-1'),
  ])
  expect([...kept.evidence.keys()]).toEqual(['findings:HC-1'])
  expect(JSON.stringify([kept.explained, [...kept.evidence]])).not.toMatch(/TS-2026|举报/)
  expect(kept.evidence.get('findings:HC-1')?.attributes).toEqual({
    依据文书: '金虚核〔2026〕17号',
  })
})

test('names no complaint in what moved a score', () => {
  const complaint = aDetail({
    source: 'complaints',
    sourceId: 'TS-2026-1',
    spelling: 'complaint:report:substantiated:yes:-:consumer',
  })
  const parts = ['complaints:TS-2026-1', 'findings:HC-1', null].map((record) => ({ record }))
  const kept = sealedDifference(
    { parts } as unknown as ScoreDifference,
    new Map([
      ['complaints:TS-2026-1', complaint],
      ['findings:HC-1', aDetail({})],
    ]),
  )
  expect(kept.difference.parts.map(({ record }) => record)).toEqual([
    'complaints:***',
    'findings:HC-1',
    null,
  ])
  expect([...kept.evidence.keys()]).toEqual(['findings:HC-1'])
})

test('masks personal data in what a source wrote', () => {
  const attributes = { 依据文书: '据 13800000000 来电', 违法行为: '虚假宣传' }
  const { evidence } = sealed([], new Map([['findings:HC-1', aDetail({ attributes })]]))
  expect(evidence.get('findings:HC-1')?.attributes).toEqual({
    依据文书: '据 *** 来电',
    违法行为: '虚假宣传',
  })
})

test('tells how far sources reach, and nothing of the bureau’s files', () => {
  const lastBatch = { batchId: 7, name: '内部.csv', finishedAt: null }
  const source = { kind: 'cases', source: 'cases', lastBatch } as SourceState
  expect(sealedSources([source])).toEqual([{ kind: 'cases', source: 'cases', lastBatch: null }])
})
