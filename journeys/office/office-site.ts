import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { WHOLE_CITY } from '@liangma/contracts'
import type { BureauRole, Day } from '@liangma/contracts'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { App } from '../../server/src/app.ts'
import type { Config } from '../../server/src/config.ts'
import { serve } from '../../server/src/serve.ts'
import type { Running } from '../../server/src/serve.ts'
import { aPlace, aSilentTerminal, moveSmallCityIn } from '../../server/test/system/small-office.ts'
import { drawBoundaries } from '../screen/wall-site.ts'

/** Where the pictures of the journeys are kept, for people to look at. */
const PICTURES = fileURLToPath(new URL('../pictures/', import.meta.url))

interface Opening {
  hasMap?: boolean
  /** Whom people may sign in through. */
  provider?: Config['provider']
}

interface Person {
  login: string
  name: string
  role: BureauRole
  /** null: the whole city. */
  counties?: string[] | null
}

export interface Entrance {
  login: string
  password: string
}

/** The bureau of a small city: its server with a port for the public, and people with accounts. */
export class OfficeSite {
  readonly #place: Awaited<ReturnType<typeof aPlace>>
  #running: Running | undefined

  readonly #provider: Config['provider']

  private constructor(place: Awaited<ReturnType<typeof aPlace>>, provider: Config['provider']) {
    this.#place = place
    this.#provider = provider
  }

  static async open(
    day: Day,
    { hasMap = false, provider = null }: Opening = {},
  ): Promise<OfficeSite> {
    const site = new OfficeSite(await aPlace(), provider)
    await moveSmallCityIn(site.#place.config, day)
    await site.goOn(day)
    if (hasMap) await drawBoundaries(site.app)
    return site
  }

  get app(): App {
    return this.#served.app
  }

  /** The officers' server. */
  get url(): string {
    return this.#served.address ?? ''
  }

  /** What anybody may reach. */
  get publicUrl(): string {
    return this.#served.publicAddress ?? ''
  }

  get #served(): Running {
    if (!this.#running) throw new Error('the office is closed')
    return this.#running
  }

  /** The server as of a day, as `npm start -- --today` starts it; its ports change. */
  async goOn(today: Day): Promise<void> {
    await this.#running?.stop()
    const { config } = this.#place
    const publicSite = { ...config.publicSite, port: 0 }
    const provider = this.#provider
    const settings = { ...config, sample: true, today, publicSite, provider }
    this.#running = await serve(settings, aSilentTerminal())
  }

  /** An account that signs in through the provider alone. */
  async expect({ counties = null, ...person }: Person): Promise<void> {
    const wish = { ...person, counties, subjectId: null, uscc: null, usesProvider: true }
    await this.app.identity.accounts.add(wish, { name: '管理员' })
  }

  /** An account whose password was changed already. */
  async employ({ counties = null, ...person }: Person): Promise<Entrance> {
    return this.#enrol({ ...person, counties, subjectId: null, uscc: null })
  }

  /** An account that speaks for a platform; in the platform's name unless told whose it is. */
  async enrolPlatform(login: string, uscc: string, person?: string): Promise<Entrance> {
    const { subjectId, name } = await this.app.registry.getPlatform(uscc, WHOLE_CITY)
    return this.#enrol({
      login,
      name: person ?? name,
      role: 'platform',
      counties: null,
      subjectId,
      uscc,
    })
  }

  async #enrol(wish: Omit<Parameters<App['identity']['accounts']['keepDemo']>[0], 'usesProvider'>) {
    const { accounts } = this.app.identity
    const password = await accounts.keepDemo({ ...wish, usesProvider: false })
    if (password === null) throw new Error(`${wish.login} has another password`)
    return { login: wish.login, password }
  }

  async close(): Promise<void> {
    await this.#running?.stop()
    await this.#place.remove()
  }
}

/** A window of one person, at the size of a small office screen. */
export async function aWindow(browser: Browser, language: 'zh' | 'en' = 'zh'): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } })
  await speak(context, language)
  return context.newPage()
}

/** Opens a page of an app, and signs in where that is asked for. */
export async function enter(page: Page, address: string, who: Entrance): Promise<void> {
  await page.goto(address)
  await page.getByLabel(/^(账号|Account name)$/).fill(who.login)
  await page.getByLabel(/^(密码|Password)$/).fill(who.password)
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: /^(退\s*出|Sign out)$/ }).waitFor()
}

/** Keeps a picture of the page as it stands. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true })
  await page.screenshot({ path: `${PICTURES}${name}.png` })
}

async function speak(context: BrowserContext, language: 'zh' | 'en'): Promise<void> {
  await context.addInitScript(`localStorage.setItem('liangma.language', '${language}')`)
}
