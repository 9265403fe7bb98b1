import { createReadStream } from 'node:fs'
import { dumpFileParams, dumpList } from '@liangma/contracts'
import type { DumpList, Language } from '@liangma/contracts'
import { fileOf, ifKnown, languageOf, problems, tagged } from '../../../platform/http/index.ts'
import type { Http } from '../../../platform/http/index.ts'
import type { OpenDataService } from '../open-data.service.ts'

export interface DumpRoutes {
  openData: OpenDataService
  /** The page `/open-data`; its looks are the caller's. */
  page: (dumps: DumpList, language: Language) => string
}

const TYPES = {
  csv: 'text/csv; charset=utf-8',
  jsonl: 'application/jsonl; charset=utf-8',
  parquet: 'application/vnd.apache.parquet',
  json: 'application/json; charset=utf-8',
  sha256: 'text/plain; charset=utf-8',
} as const

/** `/open-data` for people, and the dumps. */
export function routeDumps(open: Http, { openData, page }: DumpRoutes): void {
  open.get(
    '/open-data',
    { config: { access: 'everyone' }, schema: { hide: true } },
    async (request, reply) => {
      const text = page(await openData.listDumps(), languageOf(request))
      return reply.type('text/html; charset=utf-8').send(text)
    },
  )
  open.get(
    '/open-data/dumps',
    {
      config: { access: 'everyone' },
      schema: {
        tags: ['open-data'],
        summary: 'Nightly dumps of all that is published',
        response: { 200: dumpList, ...problems(429) },
      },
    },
    () => openData.listDumps(),
  )
  open.get(
    '/open-data/dumps/:day/:file',
    {
      config: { access: 'everyone' },
      schema: {
        tags: ['open-data'],
        summary: 'One file of a dump',
        description:
          '`grades`, `history` and `corrections`, each as `.csv`, `.jsonl` and `.parquet`; `manifest.json`, signed; beside each its `.sha256`.',
        params: dumpFileParams,
        response: {
          200: fileOf('The file', Object.values(TYPES)),
          ...tagged,
          ...problems(400, 404, 429),
        },
      },
    },
    async (request, reply) => {
      const { day, file } = request.params
      const { path, bytes, sha256 } = await openData.getDumpFile(day, file)
      const known = ifKnown({ request, reply, tag: `"${sha256}"` })
      if (known) return known
      return reply
        .type(typeOf(file))
        .header('content-length', bytes)
        .header('content-disposition', `attachment; filename="${day}-${file}"`)
        .send(createReadStream(path))
    },
  )
}

function typeOf(file: string): string {
  const type = Object.entries(TYPES).find(([ending]) => file.endsWith(`.${ending}`))
  if (!type) throw new Error(`no media type for ${file}`)
  return type[1]
}
