import type { LightMyRequestResponse } from 'fastify'
import { createHttp } from '../../platform/http/index.ts'
import { aCaller, aGate } from '../../platform/http/testing.ts'
import { createLogger } from '../../platform/log/index.ts'
import {
  CaptureReading,
  routeCapture,
  routeMatching,
  routeMending,
  routeProgress,
  routeUploads,
} from './index.ts'
import type { openTestCapture } from './testing.ts'

interface Sent {
  login?: string
  headers?: Record<string, string>
  payload?: Buffer
  json?: object
}

/** The routes of capture over a test's rooms, asked by an officer of the whole city. */
export async function openTestRoutes(room: Awaited<ReturnType<typeof openTestCapture>>) {
  const { capture, database, clock } = room
  const http = await createHttp({
    logger: createLogger('silent'),
    version: '0',
    pages: { problem: () => '', apiDocs: () => '' },
    gate: aGate({
      wang: anOfficer('wang', '王虚构'),
      li: anOfficer('li', '李虚构'),
      zhao: anOfficer('zhao', '赵虚构'),
    }),
  })
  const { matching, mending, desk } = capture
  const reading = new CaptureReading({ database, clock, matching, desk, cadences: () => ({}) })
  const onBug = (error: unknown) => {
    throw error
  }
  const settle = async () => undefined
  const uploads = capture.openUploads({ settle, onBug })
  http.addHook('onClose', () => uploads.close())
  routeCapture(http, reading)
  routeUploads(http, uploads)
  routeProgress(http, { reading, desk })
  routeMending(http, { reading, mending, settle })
  routeMatching(http, { matching, settle })
  await http.ready()
  return {
    close: () => http.close(),
    call: async (method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, sent: Sent = {}) => {
      const { login = 'wang', headers = {}, payload, json } = sent
      const body = payload ?? json
      const answer: LightMyRequestResponse = await http.inject({
        method,
        url,
        headers: { 'x-api-key': login, ...headers },
        ...(body ? { payload: body } : {}),
      })
      const isJson = String(answer.headers['content-type']).includes('json')
      return { status: answer.statusCode, text: answer.body, body: isJson ? answer.json() : null }
    },
  }
}

function anOfficer(login: string, name: string) {
  return aCaller({ login, name, role: login === 'zhao' ? 'auditor' : 'officer' })
}

/** A form as browsers send it. */
export function aForm(
  files: readonly { name: string; content: Buffer }[],
  fields: Readonly<Record<string, string>>,
): Sent {
  const boundary = 'the-boundary-of-a-form'
  const part = (head: string, content: Buffer) => [
    Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; ${head}\r\n\r\n`),
    content,
    Buffer.from('\r\n'),
  ]
  const parts = [
    ...Object.entries(fields).flatMap(([name, text]) => part(`name="${name}"`, Buffer.from(text))),
    ...files.flatMap(({ name, content }) =>
      part(`name="files"; filename="${name}"\r\nContent-Type: text/csv`, content),
    ),
    Buffer.from(`--${boundary}--\r\n`),
  ]
  return {
    payload: Buffer.concat(parts),
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
  }
}
