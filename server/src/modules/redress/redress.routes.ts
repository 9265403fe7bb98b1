import {
  DomainError,
  OPEN_STATEMENT_STATES,
  isWithin,
  proposalRequest,
  statementDecision,
  statementList,
  statementListQuery,
  statementOnFile,
  statementParams,
} from '@liangma/contracts'
import type { Scope, StatementOnFile } from '@liangma/contracts'
import { problems } from '../../platform/http/index.ts'
import type { Http } from '../../platform/http/index.ts'
import type { GradingService } from '../grading/index.ts'
import type { RegistryService } from '../registry/index.ts'
import type { RedressService } from './redress.service.ts'
import { viewStatement } from './redress.views.ts'
import type { StatementWithSteps } from './statement-reading.ts'

export interface StatementRoutes {
  redress: RedressService
  grading: Pick<GradingService, 'listNotices'>
  registry: Pick<RegistryService, 'listPlatforms'>
}

const tags = ['publication']
const URL = '/api/v1/statements'

/** `/api/v1/statements`: what platforms say about announced downgrades, for the two people who decide. */
export function routeStatements(http: Http, parts: StatementRoutes): void {
  routeReading(http, parts)
  routeDeciding(http, parts)
}

function routeReading(http: Http, parts: StatementRoutes): void {
  const { redress } = parts
  http.get(
    URL,
    {
      config: { access: { may: 'publication.read', reach: 'list' } },
      schema: {
        tags,
        summary: 'Statements on pre-notices, oldest first',
        querystring: statementListQuery,
        response: { 200: statementList, ...problems(400) },
      },
    },
    async (request) => {
      const { state, cursor, limit } = request.query
      const page = await redress.reading.list({
        states: state === 'open' ? OPEN_STATEMENT_STATES : [state],
        subjectIds: await subjectsWithin(parts, request.caller.scope),
        after: Number(cursor ?? 0),
        limit: limit + 1,
      })
      const rows = page.slice(0, limit)
      const nextCursor = page.length > limit ? String(rows.at(-1)?.statementId) : null
      return { statements: await viewsOf(parts, rows), nextCursor }
    },
  )
  http.get(
    `${URL}/:statementId`,
    {
      config: { access: { may: 'publication.read', reach: 'list' } },
      schema: {
        tags,
        summary: 'One statement with all that was done to it',
        params: statementParams,
        response: { 200: statementOnFile, ...problems(400, 404) },
      },
    },
    (request) => getWithin(parts, request.params.statementId, request.caller.scope),
  )
}

function routeDeciding(http: Http, parts: StatementRoutes): void {
  const { redress } = parts
  http.post(
    `${URL}/:statementId/proposal`,
    {
      config: { access: { may: 'publication.review', reach: 'list' } },
      schema: {
        tags,
        summary: 'Propose what becomes of a statement',
        description: 'The first of two people. It takes effect when another person confirms it.',
        params: statementParams,
        body: proposalRequest,
        response: { 200: statementOnFile, ...problems(400, 404, 409, 422) },
      },
    },
    async ({ caller, params: { statementId }, body }) => {
      await getWithin(parts, statementId, caller.scope)
      await redress.propose(caller, statementId, body)
      return getWithin(parts, statementId, caller.scope)
    },
  )
  http.post(
    `${URL}/:statementId/decision`,
    {
      config: { access: { may: 'publication.approve', reach: 'list' } },
      schema: {
        tags,
        summary: 'Confirm what another person proposed, or send it back',
        description:
          'Confirmed as not upheld, the grade is published when due, or at once; confirmed as upheld, it is held while the records are corrected at their source.',
        params: statementParams,
        body: statementDecision,
        response: { 200: statementOnFile, ...problems(400, 404, 409) },
      },
    },
    async ({ caller, params: { statementId }, body: { decision, reason } }) => {
      await getWithin(parts, statementId, caller.scope)
      if (decision === 'confirm') await redress.confirm(caller, statementId, reason)
      else await redress.sendBack(caller, statementId, reason)
      return getWithin(parts, statementId, caller.scope)
    },
  )
}

/** A statement within a scope. Throws `statement.not_found`, also for one that lies outside. */
async function getWithin(
  parts: StatementRoutes,
  statementId: number,
  scope: Scope,
): Promise<StatementOnFile> {
  const statement = await parts.redress.reading.get(statementId)
  const [platform] = await parts.registry.listPlatforms([statement.subjectId])
  const [view] = platform && isWithin(scope, platform) ? await viewsOf(parts, [statement]) : []
  if (!view) throw new DomainError('statement.not_found', { statementId })
  return view
}

/** Subjects within a scope that ever stated something; null: all. */
async function subjectsWithin(
  { redress, registry }: StatementRoutes,
  scope: Scope,
): Promise<number[] | null> {
  if (scope.reach === 'city') return null
  const platforms = await registry.listPlatforms(await redress.reading.listSubjects())
  return platforms.filter((each) => isWithin(scope, each)).map(({ subjectId }) => subjectId)
}

/** Statements with the pre-notice and the name of the platform that each is about. */
export async function viewsOf(
  { grading, registry }: Pick<StatementRoutes, 'grading' | 'registry'>,
  statements: readonly StatementWithSteps[],
): Promise<StatementOnFile[]> {
  const notices = await grading.listNotices(statements.map(({ noticeId }) => noticeId))
  const platforms = await registry.listPlatforms(statements.map(({ subjectId }) => subjectId))
  return statements.map((statement) => {
    const notice = notices.find(({ noticeId }) => noticeId === statement.noticeId)
    const platform = platforms.find(({ subjectId }) => subjectId === statement.subjectId)
    if (!notice || !platform) throw new Error(`a statement ${statement.statementId} on nothing`)
    return viewStatement(statement, { notice, platform })
  })
}
