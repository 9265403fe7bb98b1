import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import openapiTS, { astToString } from 'openapi-typescript'
import type { OpenAPI3 } from 'openapi-typescript'
import { openApp } from '../../server/src/app.ts'
import { defaultConfig } from '../../server/src/config.ts'
import { openHttp } from '../../server/src/http-servers.ts'
import { createLogger } from '../../server/src/platform/log/index.ts'

/** Where the types lie by which the web calls the API. */
export const CLIENT_FILE = 'web/api/described.gen.ts'

const HEAD = `// Made from the OpenAPI document of the server by tools/api-client/generate.ts; not written by hand.\n`

/** The types of every route, as the server describes them now. */
export async function describeClient(): Promise<string> {
  const dataDir = mkdtempSync(join(tmpdir(), 'liangma-described-'))
  const app = await openApp({ ...defaultConfig(dataDir), database: { dir: dataDir } })
  try {
    const http = await openHttp(app, { log: createLogger('silent') })
    const { body } = await http.inject({ url: '/api/openapi.json' })
    await http.close()
    return HEAD + astToString(await openapiTS(JSON.parse(body) as OpenAPI3))
  } finally {
    await app.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
}
