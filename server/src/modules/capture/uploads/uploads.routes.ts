import multipart from '@fastify/multipart'
import { importPreviewList, previewOptions } from '@liangma/contracts'
import { z } from 'zod'
import { problems } from '../../../platform/http/index.ts'
import type { Http } from '../../../platform/http/index.ts'
import { MEGABYTES, MOST_FILES, UPLOAD_LIMITS, keepFiles } from './keep-files.ts'
import { routePreviews } from './previews.routes.ts'
import type { UploadsService } from './uploads.service.ts'

/** The form as the API's description shows it; it is read part by part, so nothing validates it whole. */
const uploadForm = z
  .object({
    files: z.array(z.string().meta({ format: 'binary' })).meta({
      description: `CSV or XLSX, at most ${MEGABYTES} MB each, at most ${MOST_FILES}`,
      examples: [['行政处罚.csv']],
    }),
    ...previewOptions.shape,
  })
  .meta({ id: 'UploadForm', examples: [{ files: ['行政处罚.csv'], kind: 'cases' }] })

/** `/api/v1/import-previews`: files are uploaded, looked through, and taken in once a person says so. */
export function routeUploads(app: Http, uploads: UploadsService): void {
  app.register(async (own) => {
    await own.register(multipart, { limits: UPLOAD_LIMITS })
    routeUpload(own, uploads)
  })
  routePreviews(app, uploads)
}

function routeUpload(app: Http, uploads: UploadsService): void {
  app.post(
    '/api/v1/import-previews',
    {
      config: { access: { may: 'capture.write', reach: 'city' } },
      // The body is a stream, which no schema can hold.
      validatorCompiler: () => (value: unknown) => ({ value }),
      schema: {
        tags: ['capture'],
        summary: 'Upload files to be looked through; nothing is taken in yet',
        description:
          'Fields beside the files hold for all of them. An upload is removed after an hour unless it is committed.',
        consumes: ['multipart/form-data'],
        body: uploadForm,
        response: { 201: importPreviewList, ...problems(400, 413, 415, 422) },
      },
    },
    async (request, reply) => {
      const { name: uploadedBy, login } = request.caller
      const kept = await keepFiles(request, uploads, { login, uploadedBy })
      const previews = []
      for (const { previewId, options } of kept)
        previews.push(await uploads.change(previewId, options))
      return reply.code(201).send({ previews })
    },
  )
}
