import { COMPLAINT_RESULTS, COMPLAINT_TYPES, dayOf, isoOf } from '@liangma/contracts'
import type { ComplaintResult, Day } from '@liangma/contracts'
import { fakePhone } from '../../city/codes.ts'
import { findMerchantOf } from '../../city/merchants.ts'
import { personName } from '../../city/names.ts'
import type { City, Platform } from '../../city/population.ts'
import { pickPlatform } from '../../city/population.ts'
import type { Random } from '../../random.ts'
import { createRandom } from '../../random.ts'
import { BEHAVIOUR, DAYS_OF_HISTORY, SHARES } from '../../tuning.ts'
import type { DateStyle, Row } from '../../writing/row.ts'
import { dateCell, flagCell, yuanCell } from '../../writing/row.ts'
import { listComplaintDirt } from './complaints-dirt.ts'
import type { FilePlan } from '../file-plan.ts'
import { PROBLEMS, REFUSALS } from '../wording.ts'

const HEADERS = [
  '登记编号',
  '类型',
  '登记时间',
  '被投诉主体',
  '统一社会信用代码',
  '平台统一社会信用代码',
  '问题类别',
  '涉及金额',
  '是否受理',
  '不予受理理由',
  '受理日期',
  '办结日期',
  '结果',
  '按期响应',
  '参与调解',
  '非消费者标记',
  '投诉人',
  '投诉人电话',
]
const STYLES = ['plain', 'slashes', 'dashes', 'dashes'] as const satisfies readonly DateStyle[]

interface Span {
  from: Day
  to: Day
}

/** One file a calendar year; the dirt is in the last whole year. */
export function planComplaints(city: City): FilePlan[] {
  const years = splitByYear({ from: city.today - DAYS_OF_HISTORY + 1, to: city.today + 1 })
  return years.map((span, i) => ({
    name: `complaints-${isoOf(span.from).slice(0, 4)}.csv`,
    kind: 'complaints' as const,
    form: {
      encoding: 'gb18030' as const,
      delimiter: ',' as const,
      dates: STYLES[i % STYLES.length] as DateStyle,
    },
    headers: HEADERS,
    rows: listRows(city, span),
    expectedRows: countUntil(city, span.to) - countUntil(city, span.from),
    dirt: i === years.length - 2 ? listComplaintDirt(city) : [],
  }))
}

function splitByYear(whole: Span): Span[] {
  const spans: Span[] = []
  for (let from = whole.from; from < whole.to;) {
    const nextYear = dayOf(`${Number(isoOf(from).slice(0, 4)) + 1}-01-01`)
    const to = Math.min(nextYear, whole.to)
    spans.push({ from, to })
    from = to
  }
  return spans
}

// Complaints grow slowly over the years.
function countUntil(city: City, day: Day): number {
  const t = (day - (city.today - DAYS_OF_HISTORY + 1)) / DAYS_OF_HISTORY
  return Math.floor(city.complaints * t * (0.85 + 0.15 * t))
}

function* listRows(city: City, span: Span): Generator<Row> {
  const random = createRandom(city.seed, 'complaints', span.from)
  for (let day = span.from; day < span.to; day++) {
    const count = countUntil(city, day + 1) - countUntil(city, day)
    const open = `JH12315${isoOf(day).replaceAll('-', '')}`
    for (let i = 1; i <= count; i++) {
      const number = `${open}${String(i).padStart(5, '0')}`
      yield spellComplaint(city, random, { number, day })
    }
  }
}

function spellComplaint(city: City, random: Random, at: { number: string; day: Day }): Row {
  const platform = pickPlatform(city, random)
  const type = random.chance(SHARES.complaintIsReport) ? 'report' : 'complaint'
  return {
    登记编号: at.number,
    类型: COMPLAINT_TYPES[type],
    登记时间: dateCell(at.day),
    ...spellAccused(city, random, platform),
    问题类别: random.pick(PROBLEMS),
    涉及金额: yuanCell(random.between(990, 300_000)),
    ...spellCourse(random, platform, { type, day: at.day, today: city.today }),
    ...spellComplainant(random),
  }
}

function spellAccused(city: City, random: Random, platform: Platform): Row {
  const direct = random.chance(SHARES.complaintAgainstPlatform)
  const merchant = direct ? undefined : findMerchantOf(city, platform, random)
  if (merchant === undefined) {
    const named = random.chance(0.5) ? platform.code : ''
    return {
      被投诉主体: platform.owner,
      统一社会信用代码: platform.code,
      平台统一社会信用代码: named,
    }
  }
  return {
    被投诉主体: merchant.code === '' ? merchant.shop : merchant.name,
    统一社会信用代码: merchant.code,
    平台统一社会信用代码: platform.code,
  }
}

interface Course {
  type: 'complaint' | 'report'
  day: Day
  today: Day
}

// What has not happened by today stays empty.
function spellCourse(random: Random, platform: Platform, course: Course): Row {
  const accepted = course.day + random.between(0, 6)
  const closed = accepted + random.between(3, 45)
  if (accepted > course.today) return {}
  if (random.chance(SHARES.complaintRefused)) {
    return { 是否受理: '否', 不予受理理由: random.pick(REFUSALS) }
  }
  const open = { 是否受理: '是', 受理日期: dateCell(accepted) }
  if (closed > course.today) return open
  const behaviour = BEHAVIOUR[platform.conduct]
  const mediated = course.type === 'complaint' && random.chance(behaviour.mediated)
  return {
    ...open,
    办结日期: dateCell(closed),
    结果: COMPLAINT_RESULTS[pickResult(random, course.type, mediated)],
    按期响应: flagCell(random.chance(behaviour.onTime)),
    参与调解: course.type === 'complaint' ? flagCell(mediated) : '',
  }
}

function pickResult(random: Random, type: Course['type'], mediated: boolean): ComplaintResult {
  if (type === 'report') return random.chance(0.3) ? 'substantiated' : 'unsubstantiated'
  if (!mediated) return random.chance(0.75) ? 'notSettled' : 'withdrawn'
  return random.pickWeighted({ settled: 62, notSettled: 28, withdrawn: 10 })
}

// Those marked as no consumers are always the same few.
function spellComplainant(random: Random): Row {
  if (random.chance(SHARES.complaintNonConsumer)) {
    const phone = fakePhone(9_990 + random.between(0, 4))
    return { 非消费者标记: '是', 投诉人: '样一甲', 投诉人电话: phone }
  }
  const phone = fakePhone(random.between(0, 9_899))
  return { 非消费者标记: '否', 投诉人: personName(random), 投诉人电话: phone }
}
