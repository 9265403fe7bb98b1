import { once } from 'node:events'
import { createServer } from 'node:http'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { openApp } from '../../../server/src/app.ts'
import type { Config } from '../../../server/src/config.ts'
import { defaultConfig } from '../../../server/src/config.ts'
import { openServers } from '../../../server/src/http-servers.ts'
import { fixedClock } from '../../../server/src/platform/clock/index.ts'
import { createLogger } from '../../../server/src/platform/log/index.ts'
import { benchConfig } from '../bench-config.ts'
import { tell } from '../child.ts'
import { rssPeakMib } from '../figure.ts'
import { FIRST_DAY } from '../registers/published-register.ts'

/** What a server answers, taken from the other so that both send the same. */
export interface Answer {
  path: string
  headers: Record<string, string>
  body: string
}

/** Our server on the register in a folder, or a bare one that knows nothing but its answers. */
export type ServeTask = { dataDir: string; database?: Config['database'] } | { answers: Answer[] }

export interface Usage {
  cpuSeconds: number
  rssPeakMib: number
}

const LOOPBACK = { host: '127.0.0.1', port: 0 }

/** Serves until the parent disconnects, and tells what it has used whenever asked. */
export async function runServer(task: ServeTask): Promise<void> {
  const { address, close } = await ('answers' in task ? serveBare(task) : serveOurs(task))
  process.on('message', () => {
    const { user, system } = process.cpuUsage()
    tell({ kind: 'usage', usage: { cpuSeconds: (user + system) / 1e6, rssPeakMib: rssPeakMib() } })
  })
  tell({ kind: 'serving', address })
  await once(process, 'disconnect')
  await close()
}

interface Serving {
  address: string
  close: () => Promise<void>
}

/** The public's port, logging as it does where nothing else is configured. */
async function serveOurs({
  dataDir,
  database = { dir: dataDir },
}: Exclude<ServeTask, { answers: Answer[] }>): Promise<Serving> {
  const base = benchConfig({ database, dataDir })
  const { logLevel } = defaultConfig(dataDir)
  const config = { ...base, logLevel, publicSite: { ...base.publicSite, port: 0 } }
  const app = await openApp(config, fixedClock(FIRST_DAY))
  const log = createLogger(logLevel)
  const { http, publicHttp, stopWatching } = await openServers(app, { config, log })
  if (!publicHttp) throw new Error('no port for the public')
  await publicHttp.listen(LOOPBACK)
  const close = async () => {
    await publicHttp.close()
    await http.close()
    await stopWatching()
    await app.close()
  }
  return { address: addressOf(publicHttp.server), close }
}

async function serveBare({ answers }: { answers: Answer[] }): Promise<Serving> {
  const byPath = new Map(
    answers.map(({ path, headers, body }) => [path, { headers, body: Buffer.from(body) }]),
  )
  const server = createServer((request, response) => {
    const answer = byPath.get(request.url ?? '')
    response.writeHead(answer ? 200 : 404, answer?.headers)
    response.end(answer?.body)
  })
  server.listen(LOOPBACK)
  await once(server, 'listening')
  const close = async () => {
    server.closeAllConnections()
    server.close()
    await once(server, 'close')
  }
  return { address: addressOf(server), close }
}

function addressOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
