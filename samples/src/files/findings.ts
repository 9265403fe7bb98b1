import { isoOf } from '@liangma/contracts'
import { creditCode } from '../city/codes.ts'
import type { City, Platform } from '../city/population.ts'
import type { FindingFact } from '../conduct/facts.ts'
import { historyOf } from '../conduct/history.ts'
import type { Dirt } from '../dirt.ts'
import { ESCAPED_HTML, breakCode, chain, editText, lowerCode, setCells } from '../dirt.ts'
import type { Random } from '../random.ts'
import { createRandom } from '../random.ts'
import { MERCHANT_FINDINGS_PER_MERCHANT } from '../tuning.ts'
import type { Row } from '../writing/row.ts'
import { dateCell } from '../writing/row.ts'
import type { FilePlan } from './file-plan.ts'
import { listMerchantFindings } from './merchant-findings.ts'
import { EVIDENCE } from './wording.ts'

const HEADERS = [
  '编号',
  '统一社会信用代码',
  '平台统一社会信用代码',
  '指标代码',
  '档次',
  '认定日期',
  '结论',
  '整改日期',
  '责令改正期限',
  '事件编号',
  '依据文书',
  '状态',
  '分值',
  '检查编号',
]

export function planFindings(city: City): FilePlan[] {
  return [
    {
      name: 'findings.csv',
      kind: 'findings',
      form: { encoding: 'utf8', delimiter: '\t', dates: 'plain' },
      headers: HEADERS,
      rows: listRows(city),
      expectedRows: city.platforms.length * 2.5 + city.merchants * MERCHANT_FINDINGS_PER_MERCHANT,
      dirt: DIRT,
    },
  ]
}

function* listRows(city: City): Generator<Row> {
  const random = createRandom(city.seed, 'findings')
  for (const platform of city.platforms) {
    for (const [i, fact] of historyOf(city, platform).findings.entries()) {
      const number = `HC${String(platform.index + 1).padStart(5, '0')}-${i + 1}`
      yield spellFinding(fact, platform, { number, random })
    }
  }
  yield* listMerchantFindings(city)
}

function spellFinding(
  fact: FindingFact,
  platform: Platform,
  at: { number: string; random: Random },
): Row {
  const year = isoOf(fact.found).slice(0, 4)
  const paper = `${at.random.pick(EVIDENCE)}（${platform.county.office}市监〔${year}〕${at.number}）`
  return {
    编号: at.number,
    统一社会信用代码: platform.code,
    平台统一社会信用代码: '',
    指标代码: fact.code,
    档次: fact.tier,
    认定日期: dateCell(fact.found),
    结论: fact.upheld ? '属实' : '不属实',
    整改日期: dateCell(fact.cured),
    责令改正期限: dateCell(fact.deadline),
    事件编号: fact.event,
    依据文书: paper,
    状态: fact.annulled ? '撤销' : '有效',
    分值: '',
    检查编号: fact.inspection,
  }
}

const renumber = editText('编号', (number) => `${number}-D`)
const extraWith = (cells: Row) => chain(renumber, setCells({ 档次: '', ...cells }))
const strangerCode: Dirt['edit'] = (row, nth) => ({
  ...row,
  统一社会信用代码: creditCode('stranger', nth, { division: '330702', form: 1 }),
})

const DIRT: readonly Dirt[] = [
  {
    kind: 'wrongCheck',
    outcome: 'waiting',
    rows: 4,
    place: 'after',
    edit: chain(renumber, breakCode),
  },
  { kind: 'lowerCaseCode', outcome: 'accepted', rows: 3, place: 'instead', edit: lowerCode },
  {
    kind: 'notInRegister',
    outcome: 'waiting',
    rows: 5,
    place: 'after',
    edit: chain(renumber, strangerCode),
  },
  {
    kind: 'unknownIndicator',
    outcome: 'refused',
    rows: 3,
    place: 'after',
    edit: extraWith({ 指标代码: 'G10-01' }),
  },
  {
    kind: 'rateAsFinding',
    outcome: 'refused',
    rows: 1,
    place: 'after',
    edit: extraWith({ 指标代码: 'G1-03' }),
  },
  {
    kind: 'missingStatus',
    outcome: 'refused',
    rows: 2,
    place: 'after',
    edit: chain(renumber, setCells({ 状态: '' })),
  },
  {
    kind: 'impossibleDate',
    outcome: 'refused',
    rows: 2,
    place: 'after',
    edit: chain(renumber, setCells({ 认定日期: '20251301' })),
  },
  {
    kind: 'date1901',
    outcome: 'refused',
    rows: 2,
    place: 'after',
    edit: chain(renumber, setCells({ 认定日期: '19010101' })),
  },
  {
    kind: 'escapedHtml',
    outcome: 'accepted',
    rows: 3,
    place: 'instead',
    edit: editText('依据文书', (text) => `${text}${ESCAPED_HTML}`),
  },
]
