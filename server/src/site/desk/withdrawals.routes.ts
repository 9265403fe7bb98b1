import {
  WITHDRAWAL_STATES,
  approvalAnswer,
  isoOf,
  wholeListQuery,
  withdrawalList,
  withdrawalRequest,
} from '@liangma/contracts'
import type { Scope, WithdrawalOnFile, WithdrawalState } from '@liangma/contracts'
import type { App } from '../../app.ts'
import type { WithdrawalWithApprovals } from '../../modules/publication/index.ts'
import type { Platform } from '../../modules/registry/index.ts'
import { listOrTable, problems, sendTable } from '../../platform/http/index.ts'
import type { Http } from '../../platform/http/index.ts'
import { gradeSpelling } from './grade-words.ts'
import { viewApproval } from './pre-notices.ts'
import { platformsWithin } from './scoped-platforms.ts'
import { WITHDRAWAL_COLUMNS, WITHDRAWAL_NAME } from './tables/withdrawal-table.ts'

type Rooms = Pick<App, 'publication' | 'registry' | 'rulebooks'>

const tags = ['publication']

/** Published grades that are taken back, by two people. */
export function routeWithdrawals(http: Http, rooms: Rooms): void {
  http.get(
    '/api/v1/withdrawals',
    {
      config: { access: { may: 'publication.read', reach: 'list' } },
      schema: {
        tags,
        summary: 'Published grades that were taken back, or wait for a second person',
        querystring: wholeListQuery,
        response: { 200: listOrTable(withdrawalList), ...problems(400) },
      },
    },
    async (request, reply) => {
      const withdrawals = () => listWithdrawals(rooms, request.caller.scope)
      if (!request.query.format) return { withdrawals: await withdrawals() }
      const page = async () => ({ rows: await withdrawals(), nextCursor: null })
      return sendTable(
        { request, reply },
        { name: WITHDRAWAL_NAME, columns: WITHDRAWAL_COLUMNS, page },
      )
    },
  )
  http.post(
    '/api/v1/withdrawals',
    {
      config: { access: { may: 'publication.approve', reach: 'city' } },
      schema: {
        tags,
        summary: 'Take a published grade back',
        description: 'It takes effect when a second officer says the same.',
        body: withdrawalRequest,
        response: { 200: approvalAnswer, ...problems(400, 404, 409) },
      },
    },
    async (request) => {
      const { name: officer } = request.caller
      const withdrawal = { ...request.body, officer }
      const { officers, isWithdrawn } = await rooms.publication.withdraw(withdrawal)
      return { officers, isDone: isWithdrawn }
    },
  )
}

/** Within a scope, those that wait first. */
export async function listWithdrawals(rooms: Rooms, scope: Scope): Promise<WithdrawalOnFile[]> {
  const all = await rooms.publication.listWithdrawals()
  const { meaningOf } = gradeSpelling(rooms)
  const ids = all.map(({ subjectId }) => subjectId)
  const platforms = await platformsWithin(rooms, scope, ids)
  return all.flatMap((each) => {
    const platform = platforms.get(each.subjectId)
    return platform
      ? [{ ...viewWithdrawal(each, platform), gradeWords: meaningOf(each.grade) }]
      : []
  })
}

function viewWithdrawal(
  row: WithdrawalWithApprovals,
  { name }: Platform,
): Omit<WithdrawalOnFile, 'gradeWords'> {
  const state = stateOf(row)
  return {
    receiptId: row.receiptId,
    uscc: row.uscc,
    name,
    grade: row.grade,
    published: isoOf(row.publishedDay),
    state,
    stateWords: WITHDRAWAL_STATES[state],
    approvals: row.approvals.map(viewApproval),
    withdrawalId: row.withdrawalId,
    done: row.withdrawnDay === null ? null : isoOf(row.withdrawnDay),
  }
}

function stateOf({ withdrawalId, isInForce }: WithdrawalWithApprovals): WithdrawalState {
  if (withdrawalId !== null) return 'done'
  return isInForce ? 'pending' : 'overtaken'
}
