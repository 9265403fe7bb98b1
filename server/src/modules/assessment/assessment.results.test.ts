import { dayOf } from '@liangma/contracts'
import { afterAll, expect, test } from 'vitest'
import { lineTable, resultTable } from './assessment.results.ts'
import { TODAY, aFinding, aListing, aRegistration, openOffice } from './testing.ts'

const { assessment, confirm, close } = await openOffice()
afterAll(close)
await confirm([
  aRegistration(1),
  aListing(1, 'serious'),
  aFinding(1, 'G2-02', { occurred: TODAY - 10 }),
  aRegistration(2, { online: TODAY - 5 }),
])
const names = new Map([
  [1, { code: '91330700MA28H3CX5P', name: '婺州优选' }],
  [2, { code: '91330782MA2DBXLA3E', name: '义乌快拼' }],
])

test('writes one row a subject, with the words that decided', async () => {
  const { rows, plan } = await assessment.assessRegister({ asOf: TODAY, store: false })
  const sorted = rows.toSorted((a, b) => a.subjectId - b.subjectId)
  const table = resultTable(sorted, { plan, asOf: TODAY, names })
  expect(table.columns.map(({ header }) => header).join(' ')).toBe(
    '统一社会信用代码 平台名称 得分 等级 决定因素 规则版本 评价日',
  )
  expect(await Array.fromAsync(table.rows)).toEqual([
    [
      '91330700MA28H3CX5P',
      '婺州优选',
      '98.0',
      '红',
      '否决项 V1 列入严重违法失信名单(在列)',
      '2026.1',
      '2026-11-23',
    ],
    [
      '91330782MA2DBXLA3E',
      '义乌快拼',
      '100.0',
      '未评级',
      '数据覆盖率<60%或上线不足90天',
      '2026.1',
      '2026-11-23',
    ],
  ])
})

test('writes one row a line, fired or not', async () => {
  const explained = assessment.explainRegister({ asOf: TODAY })
  const { plan } = await assessment.assessRegister({ asOf: TODAY, store: false })
  const table = lineTable(explained, { plan, asOf: TODAY, names })
  const rows = await Array.fromAsync(table.rows)
  expect(rows).toHaveLength(2 * plan.slots.length)
  expect(rows.find(([code, line]) => code === '91330700MA28H3CX5P' && line === 'G2-02')).toEqual([
    '91330700MA28H3CX5P',
    'G2-02',
    '2.0',
    '2.0',
    '禁限售商品上架查实',
    '电子商务法 13,29,80(3); 网络交易监督管理办法(2021,2025修正) 11,29',
  ])
})

test('gives the engine back when the reader stops early', async () => {
  for await (const _ of assessment.explainRegister({ asOf: dayOf('2026-11-22') })) break
  expect((await assessment.assessRegister({ asOf: TODAY, store: false })).rows).toHaveLength(2)
})
