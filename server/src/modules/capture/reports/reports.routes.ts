import { PassThrough } from 'node:stream'
import type { Writable } from 'node:stream'
import multipart from '@fastify/multipart'
import {
  batchParams,
  importStarted,
  ownReportDetail,
  ownReports,
  ownReportsQuery,
  previewParams,
  reportPreview,
} from '@liangma/contracts'
import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { fileOf, getOwnPlatform, problems } from '../../../platform/http/index.ts'
import type { Http } from '../../../platform/http/index.ts'
import { MEGABYTES, UPLOAD_LIMITS, keepFiles } from '../uploads/keep-files.ts'
import type { ReportsService } from './reports.service.ts'

const READS = { access: { may: 'own.read', reach: 'own' } } as const
const WRITES = { access: { may: 'own.write', reach: 'own' } } as const
const tags = ['own']
const URL = '/api/v1/own/reports'
const PREVIEW = '/api/v1/own/report-previews/:previewId'
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const reportForm = z
  .object({
    file: z
      .string()
      .meta({ format: 'binary' })
      .meta({
        description: `The \`merchants\` file (docs/formats.md) as CSV or XLSX, at most ${MEGABYTES} MB`,
        examples: ['2026H1.csv'],
      }),
  })
  .meta({ id: 'ReportForm' })

/** `/api/v1/own/reports`: what a platform reports of its merchants (网络交易监督管理办法 25). */
export function routeReports(http: Http, reports: ReportsService): void {
  http.register(async (own) => {
    await own.register(multipart, { limits: { ...UPLOAD_LIMITS, files: 1 } })
    routeUpload(own, reports)
  })
  routePreviews(http, reports)
  routeDecisions(http, reports)
  routeTaken(http, reports)
}

function routeUpload(http: Http, reports: ReportsService): void {
  http.post(
    URL,
    {
      config: WRITES,
      // The body is a stream, which no schema can hold.
      validatorCompiler: () => (value: unknown) => ({ value }),
      schema: {
        tags,
        summary: 'Upload a report to be checked; nothing is taken in yet',
        description:
          'Merchants of the own platform only. It is removed after an hour unless it is committed.',
        consumes: ['multipart/form-data'],
        body: reportForm,
        response: { 201: reportPreview, ...problems(400, 413, 415, 422) },
      },
    },
    async (request, reply) => {
      const own = getOwnPlatform(request.caller)
      const owner = { login: own.uscc, uploadedBy: request.caller.name }
      const [upload] = await keepFiles(request, reports.uploads, owner)
      return reply.code(201).send(await reports.preview(own, upload?.previewId ?? ''))
    },
  )
}

function routePreviews(http: Http, reports: ReportsService): void {
  http.get(
    PREVIEW,
    {
      config: READS,
      schema: {
        tags,
        summary: 'An uploaded report with what is wrong, cell by cell',
        params: previewParams,
        response: { 200: reportPreview, ...problems(400, 404) },
      },
    },
    ({ caller, params }) => reports.preview(getOwnPlatform(caller), params.previewId),
  )
  http.get(
    `${PREVIEW}/faults`,
    {
      config: READS,
      schema: {
        tags,
        summary: 'Its wrong rows as a workbook to be mended, the faults written in front',
        params: previewParams,
        response: { 200: fileOf('The rows to be mended', [XLSX]), ...problems(400, 404) },
      },
    },
    async ({ caller, params }, reply) =>
      sendWorkbook(reply, await reports.writePreview(getOwnPlatform(caller), params.previewId)),
  )
}

function routeDecisions(http: Http, reports: ReportsService): void {
  http.delete(
    PREVIEW,
    {
      config: WRITES,
      schema: {
        tags,
        summary: 'Remove an uploaded report; nothing of it was taken in',
        params: previewParams,
        response: { 204: z.null(), ...problems(400, 404) },
      },
    },
    async ({ caller, params }, reply) => {
      await reports.remove(getOwnPlatform(caller), params.previewId)
      return reply.code(204).send(null)
    },
  )
  http.post(
    `${PREVIEW}/commit`,
    {
      config: WRITES,
      schema: {
        tags,
        summary: 'Take an uploaded report in: good rows enter, the others wait',
        params: previewParams,
        response: { 202: importStarted, ...problems(400, 404, 409, 422) },
      },
    },
    async ({ caller, params }, reply) => {
      const what = { previewId: params.previewId, by: caller.name }
      return reply.code(202).send(await reports.commit(getOwnPlatform(caller), what))
    },
  )
}

function routeTaken(http: Http, reports: ReportsService): void {
  http.get(
    URL,
    {
      config: READS,
      schema: {
        tags,
        summary: 'What is owed, what was uploaded, and what was taken in',
        querystring: ownReportsQuery,
        response: { 200: ownReports, ...problems(400) },
      },
    },
    ({ caller, query: { cursor, limit } }) =>
      reports.list(getOwnPlatform(caller), { before: cursorOf(cursor), limit }),
  )
  http.get(
    `${URL}/:batchId`,
    {
      config: READS,
      schema: {
        tags,
        summary: 'One report, how far it has come, and what still waits of it',
        params: batchParams,
        response: { 200: ownReportDetail, ...problems(400, 404) },
      },
    },
    ({ caller, params }) => reports.get(getOwnPlatform(caller), params.batchId),
  )
  http.get(
    `${URL}/:batchId/faults`,
    {
      config: READS,
      schema: {
        tags,
        summary: 'What still waits of it as a workbook to be mended, without personal data',
        params: batchParams,
        response: { 200: fileOf('The rows to be mended', [XLSX]), ...problems(400, 404) },
      },
    },
    async ({ caller, params }, reply) =>
      sendWorkbook(reply, await reports.writeWaiting(getOwnPlatform(caller), params.batchId)),
  )
}

function sendWorkbook(reply: FastifyReply, write: (to: Writable) => void): FastifyReply {
  const body = new PassThrough()
  write(body)
  return reply
    .type(XLSX)
    .header('content-disposition', 'attachment; filename="to-be-mended.xlsx"')
    .send(body)
}

/** A cursor that is no batch number begins at the newest. */
function cursorOf(cursor: string | undefined): number {
  const before = Number(cursor ?? Number.NaN)
  return Number.isInteger(before) ? Math.min(before, 2 ** 31 - 1) : 2 ** 31 - 1
}
