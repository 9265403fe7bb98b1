import type { Desk } from './desk.ts'

const LOGIN = 'bench'
/** What a page of ours sends, and another site's cannot. */
const OF_OUR_PAGE = { 'x-requested-by': 'liangma' }

/** Somebody of the bureau in front of a browser. */
export class Officer {
  readonly #address: string
  readonly #cookie: string

  private constructor(address: string, cookie: string) {
    this.#address = address
    this.#cookie = cookie
  }

  static async signIn({ app, address }: Desk): Promise<Officer> {
    const wish = { login: LOGIN, name: 'bench', usesProvider: false }
    const reach = { role: 'officer', counties: null, subjectId: null, uscc: null } as const
    const password = await app.identity.accounts.keepDemo({ ...wish, ...reach })
    const response = await fetch(`${address}/api/v1/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...OF_OUR_PAGE },
      body: JSON.stringify({ login: LOGIN, password }),
    })
    if (!response.ok) throw new Error(`the sign-in was answered ${response.status}`)
    const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(';', 1)[0])
    return new Officer(address, cookies.join('; '))
  }

  /** Milliseconds until the whole answer was there; an answer other than 200 is an error. */
  async ask(path: string): Promise<number> {
    const start = performance.now()
    const response = await fetch(`${this.#address}${path}`, {
      headers: { cookie: this.#cookie, accept: 'application/json', ...OF_OUR_PAGE },
    })
    await response.arrayBuffer()
    if (response.status !== 200) throw new Error(`${path} was answered ${response.status}`)
    return performance.now() - start
  }
}
