import {
  decidedRows,
  mendedRow,
  mendedRows,
  openedCells,
  quarantinedRowDetail,
  rowCorrection,
  rowParams,
  rowsCorrection,
  rowsDismissal,
  rowsReopening,
} from '@liangma/contracts'
import { problems } from '../../../platform/http/index.ts'
import type { Http } from '../../../platform/http/index.ts'
import type { CaptureReading } from '../capture.reading.ts'
import type { Mending } from './mending.ts'

export interface QuarantineRoutes {
  reading: CaptureReading
  mending: Mending
  /** What follows a batch outside its transaction. */
  settle: () => Promise<void>
}

const TAGS = ['capture']
const WRITES = { access: { may: 'capture.write', reach: 'city' } } as const
const ROW = '/api/v1/quarantine/:rowId'

/** Waiting rows seen by the cell, mended, dismissed. */
export function routeMending(app: Http, parts: QuarantineRoutes): void {
  routeRow(app, parts)
  routeSealed(app, parts)
  routeCorrections(app, parts)
  routeDismissals(app, parts)
}

function routeRow(app: Http, { reading, mending, settle }: QuarantineRoutes): void {
  app.get(
    ROW,
    {
      config: { access: { may: 'capture.read', reach: 'city' } },
      schema: {
        tags: TAGS,
        summary: 'One waiting row with every cell and what is wrong in each',
        params: rowParams,
        response: { 200: quarantinedRowDetail, ...problems(400, 404) },
      },
    },
    (request) => reading.row(request.params.rowId),
  )
  app.put(
    ROW,
    {
      config: WRITES,
      schema: {
        tags: TAGS,
        summary: 'Correct cells of a waiting row and take it in',
        description:
          'Checked at once: 422 with an error a cell and nothing changed, or the row enters, and the score follows in the same transaction.',
        params: rowParams,
        body: rowCorrection,
        response: { 200: mendedRow, ...problems(400, 404, 409, 422) },
      },
    },
    async ({ params, body, caller }) => {
      const mended = await mending.mend(params.rowId, body.cells, caller.name)
      await settle()
      return mended
    },
  )
}

function routeSealed(app: Http, { mending }: QuarantineRoutes): void {
  app.get(
    `${ROW}/sealed`,
    {
      config: { access: { may: 'sealed.read', reach: 'city' } },
      schema: {
        tags: TAGS,
        summary: 'The sealed cells of a row in clear; the look is on record',
        params: rowParams,
        response: { 200: openedCells, ...problems(400, 404) },
      },
    },
    async (request) => ({ cells: await mending.openSealed(request.params.rowId) }),
  )
}

function routeCorrections(app: Http, { mending, settle }: QuarantineRoutes): void {
  app.post(
    '/api/v1/quarantine/corrections',
    {
      config: WRITES,
      schema: {
        tags: TAGS,
        summary: 'Put the same text into one column of several waiting rows',
        description: 'Each row enters, waits on for something else, or is left as it was.',
        body: rowsCorrection,
        response: { 200: mendedRows, ...problems(400, 409, 422) },
      },
    },
    async ({ body, caller }) => {
      const mended = await mending.mendMany(body, caller.name)
      await settle()
      return mended
    },
  )
}

function routeDismissals(app: Http, { mending }: QuarantineRoutes): void {
  app.post(
    '/api/v1/quarantine/dismissals',
    {
      config: WRITES,
      schema: {
        tags: TAGS,
        summary: 'End waiting rows without taking them in; they stay on file with the reason',
        body: rowsDismissal,
        response: { 200: decidedRows, ...problems(400) },
      },
    },
    async ({ body, caller }) => ({
      rowIds: await mending.dismiss({ ...body, by: caller.name }),
    }),
  )
  app.post(
    '/api/v1/quarantine/reopenings',
    {
      config: WRITES,
      schema: {
        tags: TAGS,
        summary: 'Let dismissed rows wait again',
        body: rowsReopening,
        response: { 200: decidedRows, ...problems(400) },
      },
    },
    async ({ body }) => ({ rowIds: await mending.reopen(body.rowIds) }),
  )
}
