import type { MultipartFile, MultipartValue } from '@fastify/multipart'
import { DomainError, previewOptions } from '@liangma/contracts'
import type { PreviewOptions } from '@liangma/contracts'
import type { FastifyRequest } from 'fastify'
import type { Upload } from './upload-shelf.ts'
import type { UploadsService } from './uploads.service.ts'

export const MEGABYTES = 512
export const MOST_FILES = 20
export const UPLOAD_LIMITS = {
  fileSize: MEGABYTES * 2 ** 20,
  files: MOST_FILES,
  fields: 10,
  fieldSize: 100_000,
}

/** Failures of the multipart reader that the sender can mend. */
const LIMIT_CODES = new Set([
  'FST_REQ_FILE_TOO_LARGE',
  'FST_FILES_LIMIT',
  'FST_PARTS_LIMIT',
  'FST_FIELDS_LIMIT',
])
const BROKEN_CODES = new Set(['FST_MP_PREMATURE_CLOSE', 'ERR_STREAM_PREMATURE_CLOSE'])

/** Keeps every file of a form for its owner, or none. Throws `upload.none`, `upload.too_large`, `upload.incomplete`. */
export async function keepFiles(
  request: FastifyRequest,
  uploads: UploadsService,
  owner: Pick<Upload, 'login' | 'uploadedBy'>,
): Promise<Upload[]> {
  if (!request.isMultipart()) throw new DomainError('upload.none')
  const kept: Upload[] = []
  const fields: Record<string, string> = {}
  try {
    for await (const part of request.parts()) {
      if (part.type === 'field') fields[part.fieldname] = valueOf(part)
      else kept.push(await uploads.keep(contentOf(part), { name: part.filename, ...owner }))
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
