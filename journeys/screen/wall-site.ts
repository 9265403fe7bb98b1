import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { openApp } from '../../server/src/app.ts'
import type { App } from '../../server/src/app.ts'
import { packagedMap } from '../../server/src/modules/screen/index.ts'
import { serve } from '../../server/src/serve.ts'
import type { Running } from '../../server/src/serve.ts'
import {
  CITY_DAY,
  aPlace,
  aSilentTerminal,
  moveSmallCityIn,
} from '../../server/test/system/small-office.ts'

/** The small city with a map, served as `npm start` serves it; it may be stopped and started on its port. */
export class WallSite {
  readonly #place: Awaited<ReturnType<typeof aPlace>>
  readonly #port: number
  readonly #publicPort: number
  #running: Running | undefined

  private constructor(
    place: Awaited<ReturnType<typeof aPlace>>,
    [port, publicPort]: readonly [number, number],
  ) {
    this.#place = place
    this.#port = port
    this.#publicPort = publicPort
  }

  static async open({ hasMap }: { hasMap: boolean }): Promise<WallSite> {
    const site = new WallSite(await aPlace(), [await freePort(), await freePort()])
    await moveSmallCityIn(site.#place.config)
    if (hasMap) await site.offline(drawBoundaries)
    await site.start()
    return site
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}/screen/`
  }

  /** Where the public alone is served. */
  get publicUrl(): string {
    return `http://127.0.0.1:${this.#publicPort}/screen/`
  }

  get app(): App {
    if (!this.#running) throw new Error('the wall is not served now')
    return this.#running.app
  }

  async start(): Promise<void> {
    const { config: placed } = this.#place
    const open = { ...placed.publicSite, port: this.#publicPort }
    const config = { ...placed, port: this.#port, publicSite: open, sample: true, today: CITY_DAY }
    this.#running = await serve(config, aSilentTerminal())
  }

  async stop(): Promise<void> {
    await this.#running?.stop()
    this.#running = undefined
  }

  /** Works on the register while nobody serves it. */
  async offline(work: (app: App) => Promise<void>): Promise<void> {
    const app = await openApp(this.#place.config)
    try {
      await work(app)
    } finally {
      await app.close()
    }
  }

  async close(): Promise<void> {
    await this.stop()
    await this.#place.remove()
  }
}

/** Takes back the published grade of one platform, as two officers may; answers its name. */
export async function withdrawOne(app: App): Promise<string> {
  const [standing] = await app.publication.listStandings({ limit: 1, state: 'inForce' })
  if (!standing) throw new Error('nothing is published')
  const { uscc, name } = standing
  for (const officer of ['王虚构', '李虚构'])
    await app.publication.withdraw({ uscc, officer, why: '误公示' })
  return name
}

/** The counties as the packaged map has them. */
export async function drawBoundaries({ boundaries, registry }: App): Promise<void> {
  const counties = (await registry.listCounties()).map(({ countyCode: code, nameZh, nameEn }) => {
    return { code, zh: nameZh, en: nameEn }
  })
  await boundaries.import(await packagedMap(counties), { counties, now: new Date() })
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
