import type { AddressInfo } from 'node:net'
import { openApp } from '../../../../server/src/app.ts'
import type { App } from '../../../../server/src/app.ts'
import type { Config } from '../../../../server/src/config.ts'
import { openServers } from '../../../../server/src/http-servers.ts'
import { createLogger } from '../../../../server/src/platform/log/index.ts'

/** The officers' server, listening. */
export interface Desk {
  app: App
  address: string
  close: () => Promise<void>
}

export async function openDesk(config: Config): Promise<Desk> {
  const app = await openApp(config)
  const log = createLogger(config.logLevel)
  const { http, publicHttp, stopWatching } = await openServers(app, { config, log })
  await http.listen({ host: '127.0.0.1', port: 0 })
  return {
    app,
    address: `http://127.0.0.1:${(http.server.address() as AddressInfo).port}`,
    close: async () => {
      await publicHttp?.close()
      await http.close()
      await stopWatching()
      await app.close()
    },
  }
}
