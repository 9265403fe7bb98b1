import multipart from '@fastify/multipart'
import type { MultipartFile, MultipartValue } from '@fastify/multipart'
import { DomainError, importPreviewList, previewOptions } from '@liangma/contracts'
import type { PreviewOptions } from '@liangma/contracts'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { problems } from '../../../platform/http/index.ts'
import type { Http } from '../../../platform/http/index.ts'
import { routePreviews } from './previews.routes.ts'
import type { Upload } from './upload-shelf.ts'
import type { UploadsService } from './uploads.service.ts'

const MEGABYTES = 512
const MOST_FILES = 20
const LIMITS = { fileSize: MEGABYTES * 2 ** 20, files: MOST_FILES, fields: 10, fieldSize: 100_000 }

/** Failures of the multipart reader that the sender can mend. */
const LIMIT_CODES = new Set([
  'FST_REQ_FILE_TOO_LARGE',
  'FST_FILES_LIMIT',
  'FST_PARTS_LIMIT',
  'FST_FIELDS_LIMIT',
])
const BROKEN_CODES = new Set(['FST_MP_PREMATURE_CLOSE', 'ERR_STREAM_PREMATURE_CLOSE'])

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
    await own.register(multipart, { limits: LIMITS })
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
      const kept = await keepFiles(request, uploads)
      const previews = []
      for (const { previewId, options } of kept)
        previews.push(await uploads.change(previewId, options))
      return reply.code(201).send({ previews })
    },
  )
}

/** Keeps every file of the form, or none. */
async function keepFiles(request: FastifyRequest, uploads: UploadsService): Promise<Upload[]> {
  if (!request.isMultipart()) throw new DomainError('upload.none')
  const { name: uploadedBy, login } = request.caller
  const kept: Upload[] = []
  const fields: Record<string, string> = {}
  try {
    for await (const part of request.parts()) {
      if (part.type === 'field') fields[part.fieldname] = valueOf(part)
      else
        kept.push(await uploads.keep(contentOf(part), { name: part.filename, login, uploadedBy }))
    }
    if (kept.length === 0) throw new DomainError('upload.none')
    const options = optionsOf(fields)
    return kept.map((upload) => ({ ...upload, options }))
  } catch (error) {
    for (const { previewId } of kept) await uploads.remove(previewId)
    throw told(error)
  }
}

function contentOf({ file }: MultipartFile): MultipartFile['file'] {
  file.once('limit', () => file.destroy(tooLarge()))
  return file
}

function valueOf({ value }: MultipartValue): string {
  return typeof value === 'string' ? value : ''
}

function optionsOf(fields: Record<string, string>): PreviewOptions {
  const parsed = previewOptions.safeParse(fields)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new DomainError('input.malformed', {
    detail: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`,
  })
}

function told(error: unknown): unknown {
  const code = String((error as { code?: unknown } | null)?.code)
  if (LIMIT_CODES.has(code)) return tooLarge()
  return BROKEN_CODES.has(code) ? new DomainError('upload.incomplete') : error
}

function tooLarge(): DomainError {
  return new DomainError('upload.too_large', { megabytes: MEGABYTES, files: MOST_FILES })
}
