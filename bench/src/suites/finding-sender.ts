import { isoOf } from '@liangma/contracts'
import type { Assessment, Day, PlatformDetail, PlatformList } from '@liangma/contracts'
import type { Running } from '../../../server/src/serve.ts'
import { secondsOf } from '../figure.ts'

/** Findings of small cost, so that few scores reach their floor. */
const INDICATORS = ['G2-02', 'G3-03', 'G5-02', 'G7-02']

/** Seconds of the POST, and of each of the two GETs after it. */
export interface Sent {
  posted: number
  live: number
  reasons: number
}

/** A system that pushes findings over HTTP, and looks what became of the score. */
export class FindingSender {
  readonly #address: string
  readonly #secret: string
  readonly #readSecret: string
  readonly #today: Day
  #codes: string[] = []

  private constructor(parts: { address: string; secret: string; readSecret: string; today: Day }) {
    this.#address = parts.address
    this.#secret = parts.secret
    this.#readSecret = parts.readSecret
    this.#today = parts.today
  }

  static async open({ app, address }: Running, today: Day): Promise<FindingSender> {
    if (address === null) throw new Error('the server does not listen')
    const secret = await app.identity.apiKeys.add({
      label: 'bench',
      role: 'source',
      kinds: ['findings'],
      source: null,
    })
    const reader = { label: 'bench', role: 'auditor', name: 'bench', counties: null } as const
    const readSecret = await app.identity.apiKeys.add(reader)
    const sender = new FindingSender({ address, secret, readSecret, today })
    const { platforms } = await sender.#get<PlatformList>('/api/v1/register?limit=100')
    sender.#codes = platforms.map(({ uscc }) => uscc)
    return sender
  }

  /** Throws where the score with its reasons does not have the finding, or is another one. */
  async send(i: number): Promise<Sent> {
    const uscc = this.#codes[i % this.#codes.length]!
    const number = `bench-${i}`
    const posted = await secondsOf(() => this.#post(uscc, number, INDICATORS[i % 4]!))
    let detail: PlatformDetail | undefined
    const live = await secondsOf(async () => {
      detail = await this.#get(`/api/v1/register/${uscc}`)
    })
    let assessment: Assessment | undefined
    const reasons = await secondsOf(async () => {
      assessment = await this.#get(`/api/v1/register/${uscc}/assessment`)
    })
    const found = assessment?.lines.some(({ items }) =>
      items.some(({ record }) => record === `findings:${number}`),
    )
    const score = detail?.live?.score ?? null
    if (!found || (score !== null && score !== assessment?.score))
      throw new Error(`the finding ${number} did not reach the live score of ${uscc}`)
    return { posted, live, reasons }
  }

  async #post(uscc: string, number: string, indicator: string): Promise<void> {
    const finding = {
      编号: number,
      统一社会信用代码: uscc,
      指标代码: indicator,
      认定日期: isoOf(this.#today),
      结论: '属实',
    }
    const response = await fetch(`${this.#address}/api/v1/records`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-api-key': this.#secret },
      body: JSON.stringify({ kind: 'findings', records: [finding] }),
    })
    const answer = await response.text()
    if (response.status !== 201) throw new Error(`POST answered ${response.status}: ${answer}`)
  }

  async #get<T>(path: string): Promise<T> {
    const headers = { 'x-api-key': this.#readSecret }
    const response = await fetch(`${this.#address}${path}`, { headers })
    if (!response.ok) throw new Error(`${path} answered ${response.status}`)
    return (await response.json()) as T
  }
}
