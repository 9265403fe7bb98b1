import type { AddressInfo } from 'node:net'
import type { Config } from '../../../src/config.ts'
import { openApp } from '../../../src/app.ts'
import type { App } from '../../../src/app.ts'
import { openServers } from '../../../src/http-servers.ts'
import type { Http } from '../../../src/platform/http/index.ts'
import { createLogger } from '../../../src/platform/log/index.ts'

/** Both servers of the small city, listening: the officers' and the public's. */
export class WallOffice {
  readonly app: App
  readonly http: Http
  readonly publicHttp: Http
  readonly #close: () => Promise<void>

  private constructor(
    app: App,
    servers: { http: Http; publicHttp: Http },
    close: () => Promise<void>,
  ) {
    this.app = app
    this.http = servers.http
    this.publicHttp = servers.publicHttp
    this.#close = close
  }

  /** Serves what lies in a place; `remove` is for whoever made the place. */
  static async open(
    config: Config,
    remove: () => Promise<void> = async () => {},
  ): Promise<WallOffice> {
    const app = await openApp(config)
    const settings = { ...config, publicSite: { ...config.publicSite, port: 0 } }
    const servers = await openServers(app, { config: settings, log: createLogger('silent') })
    const { http, publicHttp, stopWatching } = servers
    if (!publicHttp) throw new Error('the public has no server')
    for (const each of [http, publicHttp]) await each.listen({ host: '127.0.0.1', port: 0 })
    return new WallOffice(app, { http, publicHttp }, async () => {
      await publicHttp.close()
      await http.close()
      await stopWatching()
      await app.close()
      await remove()
    })
  }

  /** Where the walls of a server begin. */
  wallOf(server: 'http' | 'publicHttp'): string {
    const { port } = this[server].server.address() as AddressInfo
    return `http://127.0.0.1:${port}/api/v1/screen`
  }

  /** A key of an officer of these counties; null: of the whole city. */
  keyOf(counties: string[] | null): Promise<string> {
    return this.app.identity.apiKeys.add({
      label: '经办',
      role: 'officer',
      name: '王虚构',
      counties,
    })
  }

  close(): Promise<void> {
    return this.#close()
  }
}
