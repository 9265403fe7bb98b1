import {
  importPreview,
  importPreviewList,
  importStarted,
  previewOptions,
  previewParams,
} from '@liangma/contracts'
import { problems } from '../../../platform/http/index.ts'
import type { Http } from '../../../platform/http/index.ts'
import type { UploadsService } from './uploads.service.ts'

const TAGS = ['capture']
const READS = { access: { may: 'capture.read', reach: 'city' } } as const
const WRITES = { access: { may: 'capture.write', reach: 'city' } } as const
const ONE = '/api/v1/import-previews/:previewId'

/** What becomes of an uploaded file. */
export function routePreviews(app: Http, uploads: UploadsService): void {
  app.get(
    '/api/v1/import-previews',
    {
      config: READS,
      schema: {
        tags: TAGS,
        summary: 'One’s own uploads of the last hour',
        response: { 200: importPreviewList },
      },
    },
    async (request) => ({ previews: await uploads.list(request.caller.login) }),
  )
  app.get(
    ONE,
    {
      config: READS,
      schema: {
        tags: TAGS,
        summary: 'An uploaded file as it will be read: kind, columns, first rows, faults so far',
        params: previewParams,
        response: { 200: importPreview, ...problems(400, 404) },
      },
    },
    (request) => uploads.get(request.params.previewId),
  )
  app.put(
    ONE,
    {
      config: WRITES,
      schema: {
        tags: TAGS,
        summary: 'Say what an uploaded file is; it is looked through anew',
        params: previewParams,
        body: previewOptions,
        response: { 200: importPreview, ...problems(400, 404) },
      },
    },
    (request) => uploads.change(request.params.previewId, request.body),
  )
  routeDecisions(app, uploads)
}

function routeDecisions(app: Http, uploads: UploadsService): void {
  app.delete(
    ONE,
    {
      config: WRITES,
      schema: {
        tags: TAGS,
        summary: 'Remove an uploaded file; answers those that remain',
        params: previewParams,
        response: { 200: importPreviewList, ...problems(400, 404) },
      },
    },
    async (request) => {
      await uploads.remove(request.params.previewId)
      return { previews: await uploads.list(request.caller.login) }
    },
  )
  app.post(
    `${ONE}/commit`,
    {
      config: WRITES,
      schema: {
        tags: TAGS,
        summary: 'Take an uploaded file in',
        description:
          'Answers at once with the batch, which can be watched and cancelled. Asked again, the same batch is answered; one that failed is begun anew.',
        params: previewParams,
        response: { 202: importStarted, ...problems(400, 404, 422) },
      },
    },
    async (request, reply) => {
      const { caller, params } = request
      return reply.code(202).send(await uploads.commit(params.previewId, caller.name))
    },
  )
}
