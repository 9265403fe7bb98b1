import { PassThrough } from 'node:stream'
import { z } from 'zod'
import {
  batchParams,
  importDetail,
  importList,
  importListQuery,
  quarantineList,
  quarantineQuery,
  sourceDeliveries,
  sourceKind,
  sourceList,
  wholeListQuery,
} from '@liangma/contracts'
import { TABLE_FORMATS } from '../../platform/files/index.ts'
import type { TableFormat } from '../../platform/files/index.ts'
import { fileOf, listOrTable, problems, sendTable } from '../../platform/http/index.ts'
import type { Http } from '../../platform/http/index.ts'
import type { CaptureReading } from './capture.reading.ts'
import { importTable } from './lists/import-table.ts'
import { sourceTable } from './lists/source-table.ts'

const EXPORT_TYPES: Record<TableFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
}

const exportQuery = z.object({
  kind: sourceKind,
  format: z.enum(TABLE_FORMATS).default('xlsx'),
})

/** `/api/v1/imports`, `/quarantine` and `/sources`. */
export function routeCapture(app: Http, reading: CaptureReading): void {
  routeImports(app, reading)
  routeQuarantine(app, reading)
  routeSources(app, reading)
}

function routeImports(app: Http, reading: CaptureReading): void {
  app.get(
    '/api/v1/imports',
    {
      config: { access: { may: 'capture.read', reach: 'city' } },
      schema: {
        tags: ['capture'],
        summary: 'Batches taken in, newest first',
        querystring: importListQuery,
        response: { 200: listOrTable(importList), ...problems(400) },
      },
    },
    (request, reply) => {
      const { query } = request
      return query.format
        ? sendTable({ request, reply }, importTable(reading, query))
        : reading.imports(query)
    },
  )
  app.get(
    '/api/v1/imports/:batchId',
    {
      config: { access: { may: 'capture.read', reach: 'city' } },
      schema: {
        tags: ['capture'],
        summary: 'One batch with what waits of it',
        params: batchParams,
        response: { 200: importDetail, ...problems(400, 404) },
      },
    },
    (request) => reading.import(request.params.batchId),
  )
}

function routeQuarantine(app: Http, reading: CaptureReading): void {
  app.get(
    '/api/v1/quarantine',
    {
      config: { access: { may: 'capture.read', reach: 'city' } },
      schema: {
        tags: ['capture'],
        summary: 'Rows that could not enter, and why',
        querystring: quarantineQuery,
        response: { 200: quarantineList, ...problems(400) },
      },
    },
    (request) => reading.quarantine(request.query),
  )
  app.get(
    '/api/v1/quarantine/export',
    {
      config: { access: { may: 'capture.read', reach: 'city' } },
      schema: {
        tags: ['capture'],
        summary: 'Waiting rows of one kind as a table that can be mended and fed again',
        querystring: exportQuery,
        response: { 200: fileOf('The table', Object.values(EXPORT_TYPES)), ...problems(400) },
      },
    },
    (request, reply) => {
      const { kind, format } = request.query
      const table = new PassThrough()
      reading.exportTo(table, { kind, format }).catch((error: Error) => table.destroy(error))
      return reply
        .type(EXPORT_TYPES[format])
        .header('content-disposition', `attachment; filename="quarantine-${kind}.${format}"`)
        .send(table)
    },
  )
}

function routeSources(app: Http, reading: CaptureReading): void {
  app.get(
    '/api/v1/sources',
    {
      config: { access: { may: 'register.read', reach: 'list' } },
      schema: {
        tags: ['capture'],
        summary: 'How far each source reaches, and which are late',
        querystring: wholeListQuery,
        response: { 200: listOrTable(sourceList), ...problems(400) },
      },
    },
    (request, reply) =>
      request.query.format
        ? sendTable({ request, reply }, sourceTable(reading))
        : reading.sources(),
  )
  app.get(
    '/api/v1/sources/deliveries',
    {
      config: { access: { may: 'capture.read', reach: 'city' } },
      schema: {
        tags: ['capture'],
        summary: 'The last data days of each source, and the batches behind them',
        response: { 200: sourceDeliveries },
      },
    },
    () => reading.deliveries(),
  )
}
