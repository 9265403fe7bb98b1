import {
  RULEBOOK_ACTIONS,
  dayOf,
  differencesQuery,
  isoOf,
  newRulebook,
  rulebookChanges,
  rulebookCheck,
  rulebookDifferences,
  rulebookEdit,
  rulebookEdited,
  rulebookIssues,
  rulebookList,
  rulebookOnFile,
  rulebookParams,
  rulebookReason,
  rulebookSchedule,
  rulebookSignature,
} from '@liangma/contracts'
import type { Permission } from '@liangma/contracts'
import { problems } from '../../../platform/http/index.ts'
import type { Http } from '../../../platform/http/index.ts'
import type { VersionsReading } from './versions-reading.ts'
import type { RulebookVersions } from './rulebook-versions.ts'

export interface RulebookRoutes {
  versions: RulebookVersions
  reading: VersionsReading
  /** Does what a version that decides from today on asks for. */
  settle: () => Promise<void>
}

const tags = ['rulebooks']
const URL = '/api/v1/rulebooks'
const ONE = `${URL}/:rulebook/:version`

/** `/api/v1/rulebooks`: the versions of the rulebooks, and what people do with them. */
export function routeRulebooks(http: Http, parts: RulebookRoutes): void {
  routeReading(http, parts)
  routeComparing(http, parts)
  routeWriting(http, parts)
  routeSigning(http, parts)
  routeScheduling(http, parts)
}

const may = (permission: Permission) => ({ access: { may: permission, reach: 'city' } }) as const

function routeReading(http: Http, { reading }: RulebookRoutes): void {
  http.get(
    URL,
    {
      config: may('rulebooks.read'),
      schema: {
        tags,
        summary: 'All versions of the rulebooks, the newest first',
        response: { 200: rulebookList },
      },
    },
    async () => ({ versions: await reading.list() }),
  )
  http.get(
    ONE,
    {
      config: may('rulebooks.read'),
      schema: {
        tags,
        summary: 'One version: text, signatures, history, and what may be done to it',
        params: rulebookParams,
        response: { 200: rulebookOnFile, ...problems(400, 404) },
      },
    },
    ({ params, caller }) => reading.of(params, caller.role),
  )
}

function routeComparing(http: Http, { versions, reading }: RulebookRoutes): void {
  http.get(
    `${ONE}/changes`,
    {
      config: may('rulebooks.read'),
      schema: {
        tags,
        summary: 'Who would change by a version today, as the hash that is signed',
        description:
          'The register is assessed by this version and by the one in force. 422 where the text cannot be used.',
        params: rulebookParams,
        response: { 200: rulebookChanges, ...problems(400, 404, 422) },
      },
    },
    async ({ params }) => {
      const { asOf, ...changes } = await versions.changesOf(params)
      return { ...changes, asOf: isoOf(asOf) }
    },
  )
  http.get(
    `${ONE}/differences`,
    {
      config: may('rulebooks.read'),
      schema: {
        tags,
        summary: 'In what a version differs from another, in words',
        params: rulebookParams,
        querystring: differencesQuery,
        response: { 200: rulebookDifferences, ...problems(400, 404, 422) },
      },
    },
    ({ params, query }) => reading.differences(params, query.from),
  )
  http.post(
    `${URL}/check`,
    {
      config: may('rulebooks.read'),
      schema: {
        tags,
        summary: 'Check a text: every fault with its line and column',
        body: rulebookCheck,
        response: { 200: rulebookIssues, ...problems(400) },
      },
    },
    ({ body: { text, on } }) => ({
      issues: reading.check(text, on === undefined ? undefined : dayOf(on)),
    }),
  )
}

function routeWriting(http: Http, { versions, reading }: RulebookRoutes): void {
  http.post(
    URL,
    {
      config: may(RULEBOOK_ACTIONS.edit.may),
      schema: {
        tags,
        summary: 'Draft a version: from a text, or as a copy of another',
        body: newRulebook,
        response: { 201: rulebookOnFile, ...problems(400, 404, 409, 422) },
      },
    },
    async ({ body, caller }, reply) => {
      const name = await versions.create(caller, body)
      return reply.code(201).send(await reading.of(name, caller.role))
    },
  )
  http.put(
    ONE,
    {
      config: may(RULEBOOK_ACTIONS.edit.may),
      schema: {
        tags,
        summary: 'Change the text; what was signed is signed no more, and its day is off',
        params: rulebookParams,
        body: rulebookEdit,
        response: { 200: rulebookEdited, ...problems(400, 404, 409, 422) },
      },
    },
    async ({ params, body, caller }) => {
      const { droppedSignatures, droppedDay } = await versions.edit(caller, params, body)
      return {
        rulebook: await reading.of(params, caller.role),
        droppedSignatures,
        droppedDay: droppedDay === null ? null : isoOf(droppedDay),
      }
    },
  )
  http.post(
    `${ONE}/withdrawal`,
    withReason('withdraw', 'Withdraw a version that was not in force'),
    async ({ params, body, caller }) => {
      await versions.withdraw(caller, params, body.reason)
      return reading.of(params, caller.role)
    },
  )
}

function routeSigning(http: Http, { versions, reading }: RulebookRoutes): void {
  const signing = (action: 'submit' | 'approve', summary: string) => ({
    config: may(RULEBOOK_ACTIONS[action].may),
    schema: {
      tags,
      summary,
      description:
        'The signature is for one text and one list of who changes, by their hashes; where either has moved meanwhile, it is refused.',
      params: rulebookParams,
      body: rulebookSignature,
      response: { 200: rulebookOnFile, ...problems(400, 403, 404, 409, 422) },
    },
  })
  http.post(
    `${ONE}/submission`,
    signing('submit', 'Sign as its author and submit for approval'),
    async ({ params, body, caller }) => {
      await versions.signing.submit(caller, params, body)
      return reading.of(params, caller.role)
    },
  )
  http.post(
    `${ONE}/approval`,
    signing('approve', 'Sign what somebody else wrote'),
    async ({ params, body, caller }) => {
      await versions.signing.approve(caller, params, body)
      return reading.of(params, caller.role)
    },
  )
  http.post(
    `${ONE}/return`,
    withReason('sendBack', 'Send a version back to who wrote it; its signatures are void'),
    async ({ params, body, caller }) => {
      await versions.sendBack(caller, params, body.reason)
      return reading.of(params, caller.role)
    },
  )
}

function routeScheduling(http: Http, { versions, reading, settle }: RulebookRoutes): void {
  http.post(
    `${ONE}/schedule`,
    {
      config: may(RULEBOOK_ACTIONS.schedule.may),
      schema: {
        tags,
        summary: 'Set the day from which an approved version decides',
        params: rulebookParams,
        body: rulebookSchedule,
        response: { 200: rulebookOnFile, ...problems(400, 404, 409, 422) },
      },
    },
    async ({ params, body: { effective, reason }, caller }) => {
      await versions.scheduling.schedule(caller, params, { fromDay: dayOf(effective), reason })
      await settle()
      return reading.of(params, caller.role)
    },
  )
  http.post(
    `${ONE}/unscheduling`,
    withReason('unschedule', 'Take the effective day back before it comes'),
    async ({ params, body, caller }) => {
      await versions.scheduling.unschedule(caller, params, body.reason)
      return reading.of(params, caller.role)
    },
  )
}

function withReason(action: 'withdraw' | 'sendBack' | 'unschedule', summary: string) {
  return {
    config: may(RULEBOOK_ACTIONS[action].may),
    schema: {
      tags,
      summary,
      params: rulebookParams,
      body: rulebookReason,
      response: { 200: rulebookOnFile, ...problems(400, 404, 409) },
    },
  }
}
