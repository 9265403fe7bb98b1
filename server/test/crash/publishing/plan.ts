import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Day } from '@liangma/contracts'
import { DomainError, isoOf } from '@liangma/contracts'
import type { App } from '../../../src/app.ts'
import { aCase, csvOf } from '../../system/case-rows.ts'
import { CITY_DAY } from '../crash-city.ts'
import type { MovableClock } from './town.ts'
import { listTown } from './town.ts'

/** Steps of a turn; each turn of the plan has the same ones, at other platforms. */
const TURN = 8
/** Turns between a penalty and its annulment, of those that are published first: over five working days. */
const LATE_TURNS = 2
const WHY = { why: '虚构的理由' }
const OFFICERS = ['王虚构', '李虚构']

/** The day of a step: two days have three steps, so that a setting of the month comes after some fifty. */
export function dayOf(step: number): Day {
  return CITY_DAY + 1 + Math.floor((step * 2) / 3)
}

/**
 * Does one step of an endless plan: the day's work, and something that befalls the town. Safe to repeat
 * wherever it broke off, as a server's day is.
 */
export async function doStep(
  app: App,
  { step, clock, dir }: { step: number; clock: MovableClock; dir: string },
): Promise<void> {
  clock.day = dayOf(step)
  await app.runDay()
  const codes = (await listTown(app)).map(({ code }) => code)
  for (const [n, text] of filesOf(step, codes).entries()) {
    const path = join(dir, 'plan', `${step}-${n}.csv`)
    mkdirSync(join(dir, 'plan'), { recursive: true })
    writeFileSync(path, text)
    await app.importFiles([{ path, origin: 'file', dataAsOf: clock.day }])
    // Whoever starts again does the day's work first, between two files too.
    await app.runDay()
  }
  for (const officer of OFFICERS) await decide(app, { step, codes, officer })
}

/** The files of a step; penalties, each of two platforms, carry the number of the step in which they came. */
function filesOf(step: number, codes: readonly string[]): string[] {
  const turn = Math.floor(step / TURN)
  const isLate = turn % 2 === 1
  const penalty = (at: number, changes: Record<string, string>) => [
    csvOf(
      [at, at + codes.length / 2].map((n) =>
        aCase(codes[n % codes.length] ?? '', {
          决定书文号: `金虚罚〔2026〕${n}-${at}号`,
          决定日期: isoOf(dayOf(at) - 1),
          ...changes,
        }),
      ),
    ),
  ]
  const again = (at: number, changes: Record<string, string>) =>
    at < 0 ? [] : penalty(at, changes)
  const files: Record<number, () => string[]> = {
    0: () => freshFeeds(step, turn),
    1: () => penalty(step, {}),
    2: () => penalty(step, { 否决情形: 'V2' }),
    4: () => again(step - 3 - (isLate ? LATE_TURNS * TURN : 0), { 状态: '撤销' }),
    5: () => penalty(step, { 严重程度: '一般' }),
    6: () => again(step - 1 - TURN, { 严重程度: '一般', 修复日期: isoOf(dayOf(step)) }),
    7: () => again(step - 5 - TURN, { 否决情形: 'V2', 状态: '撤销' }),
  }
  return files[step % TURN]?.() ?? []
}

/** Headers of sources that report nothing new; by the day of the file they are current again. */
const FEEDS = {
  everyTurn: [
    '登记编号,类型,登记时间,被投诉主体,统一社会信用代码,平台统一社会信用代码,问题类别,涉及金额,是否受理,不予受理理由,受理日期,办结日期,结果,按期响应,参与调解,非消费者标记,投诉人,投诉人电话',
    '名单,统一社会信用代码,列入日期,列入原因,移出日期,事件编号,列入机关,备注',
    '统一社会信用代码,年度,报送日期,状态',
  ],
  // Too seldom for their cadence: every colour turns grey shortly before, and comes back with these.
  everySixTurns: [
    '编号,统一社会信用代码,指标代码,档次,认定日期,结论,整改日期,责令改正期限,事件编号,依据文书,状态,分值,检查编号',
    '平台名称,主办单位,统一社会信用代码,平台类型,网址,ICP备案号,经营地址,区县代码,经度,纬度,坐标系,上线日期,年订单量',
  ],
}

function freshFeeds(step: number, turn: number): string[] {
  const headers = [...FEEDS.everyTurn, ...(turn % 6 === 0 ? FEEDS.everySixTurns : [])]
  // Blank lines, so that it is a file that was never seen.
  return headers.map((header) => `${header}${'\n'.repeat(step + 1)}`)
}

/** What an officer decides in a step: on vetoes announced, and in the first turn that a grade is taken back. */
async function decide(
  app: App,
  { step, codes, officer }: { step: number; codes: readonly string[]; officer: string },
): Promise<void> {
  if (step % TURN === 3)
    for (const { noticeId, decidedBy } of await app.grading.listPreNotices())
      if (decidedBy === 'veto')
        await unlessDone(app.grading.approveAtOnce({ noticeId, officer, ...WHY }))
  if (step === TURN - 1)
    await unlessDone(app.publication.withdraw({ uscc: codes[0] ?? '', officer, ...WHY }))
}

const DONE = new Set<string>(['approval.same_officer', 'approval.not_possible', 'withdrawal.done'])

/** After a crash an officer tries again, and hears that his word was taken. */
async function unlessDone(decision: Promise<unknown>): Promise<void> {
  try {
    await decision
  } catch (error) {
    if (!(error instanceof DomainError) || !DONE.has(error.code)) throw error
  }
}
