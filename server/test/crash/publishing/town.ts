import { join } from 'node:path'
import type { Day, PublicKey } from '@liangma/contracts'
import { writeSampleCity } from '@liangma/samples'
import type { App } from '../../../src/app.ts'
import { openApp } from '../../../src/app.ts'
import type { Config } from '../../../src/config.ts'
import type { Clock } from '../../../src/platform/clock/index.ts'
import { fixedClock } from '../../../src/platform/clock/index.ts'
import { CITY_DAY, configOf } from '../crash-city.ts'

const SIZE = { platforms: 12, merchants: 60, complaints: 300 }

/** Where the town's register sends to. */
export interface Addresses {
  smtp: string
  webhook: string
  display: { url: string; token: string }
}

/** The configuration of a register that sends by every channel. */
export function townConfig(
  { dataDir, url }: { dataDir: string; url?: string | undefined },
  { smtp, display }: Pick<Addresses, 'smtp'> & { display: Addresses['display'] | null },
): Config {
  return {
    ...configOf(dataDir, url),
    smtp: { url: smtp, from: 'notice@bureau.example' },
    privateWebhooks: true,
    licenceDisplay: display,
  }
}

/**
 * Makes the register of a small town with its first grades published, sent to nobody yet. Two thirds of
 * the platforms have an e-mail address, two thirds a webhook. Answers the register's public keys.
 */
export async function moveTownIn(
  config: Config,
  { webhook }: Pick<Addresses, 'webhook'>,
): Promise<PublicKey[]> {
  const dir = join(config.dataDir, 'city')
  const city = await writeSampleCity({ dir, today: CITY_DAY, ...SIZE })
  const app = await openApp(config, fixedClock(CITY_DAY))
  try {
    await app.importFiles(city.files.map(({ path }) => ({ path, origin: 'file' })))
    await app.runDay()
    for (const [n, { subjectId, code }] of (await listTown(app)).entries())
      await app.notices.setContact(subjectId, {
        email: n % 3 === 0 ? null : `${code.toLowerCase()}@platform.example`,
        webhook: n % 3 === 1 ? null : webhook,
        language: 'zh',
      })
    await app.grading.publishFirst()
    return app.publication.keysDocument().keys
  } finally {
    await app.close()
  }
}

/** The platforms in the order of their codes, which is the same wherever the town is made. */
export async function listTown(app: App) {
  const ids = (await app.grading.listGrades({})).map(({ subjectId }) => subjectId)
  const platforms = await app.registry.listPlatforms(ids)
  return platforms.toSorted((one, other) => (one.code < other.code ? -1 : 1))
}

/** A clock that stands at noon of a day until it is moved. */
export class MovableClock implements Clock {
  day: Day = CITY_DAY

  today(): Day {
    return this.day
  }

  now(): Date {
    return fixedClock(this.day).now()
  }
}
