import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SESSION_COOKIE, dayOf, isoOf } from '@liangma/contracts'
import type { BureauRole, Day } from '@liangma/contracts'
import { writeSampleCity } from '@liangma/samples'
import { openApp } from '../../src/app.ts'
import type { App } from '../../src/app.ts'
import { defaultConfig } from '../../src/config.ts'
import type { Config } from '../../src/config.ts'
import { fixedClock } from '../../src/platform/clock/index.ts'
import { openTestDatabase } from '../../src/platform/database/testing.ts'
import { putSetting } from '../../src/platform/settings/index.ts'
import { Terminal } from '../../src/platform/terminal/index.ts'
import { csvOf } from './case-rows.ts'

export { aCase, csvOf } from './case-rows.ts'

export const CITY_DAY = dayOf('2026-06-30')

const SIZE = { platforms: 12, merchants: 60, complaints: 300 }

/** A folder, a configuration and, on `postgres`, a database of its own; `remove` leaves nothing behind. */
export async function aPlace(engine: 'pglite' | 'postgres' = 'pglite') {
  const dataDir = mkdtempSync(join(tmpdir(), 'liangma-system-'))
  const server = engine === 'postgres' ? await openTestDatabase('postgres') : undefined
  const config: Config = {
    ...defaultConfig(dataDir),
    database: server ? { url: server.url } : { dir: dataDir },
    port: 0,
    logLevel: 'silent',
    sample: false,
  }
  const remove = async () => {
    await server?.drop()
    rmSync(dataDir, { recursive: true, force: true })
  }
  return { dataDir, config, remove }
}

/** Makes the place a sample register of a small city: imported, assessed, with its first grades published. */
export async function moveSmallCityIn(config: Config, day: Day = CITY_DAY): Promise<void> {
  const city = await writeSampleCity({ dir: join(config.dataDir, 'city'), today: day, ...SIZE })
  const app = await openApp({ ...config, sample: true, today: day })
  await putSetting(app.database.db, 'sample_day', isoOf(day))
  await putSetting(app.database.db, 'sample_complete', isoOf(day))
  await app.importFiles(city.files.map(({ path }) => ({ path, origin: 'sample' })))
  await app.runDay()
  await app.grading.publishFirst()
  await app.close()
}

/** Opens the register as of a day, does the day's work, and closes it after what is to be done on that day. */
export async function onDay<T>(
  config: Config,
  day: Day,
  work: (app: App) => Promise<T>,
): Promise<T> {
  const app = await openApp(config, fixedClock(day))
  try {
    await app.runDay()
    return await work(app)
  } finally {
    await app.close()
  }
}

/** A platform of the city whose live grade is the one asked for. */
export async function aPlatform(app: App, grade: string) {
  const graded = await app.grading.listGrades({})
  const ids = graded.filter(({ live }) => live.grade === grade).map((each) => each.subjectId)
  const [platform] = await app.registry.listPlatforms(ids)
  if (!platform) throw new Error(`no ${grade} platform in the city`)
  return platform
}

/** A key that reads for the bureau, and decides if told so. */
export function anOfficersKey(app: App, role: BureauRole = 'officer'): Promise<string> {
  return app.identity.apiKeys.add({ label: '经办', role, name: '王虚构', counties: null })
}

/** The cookie of somebody with a role who is signed in. */
export async function aSessionOf(app: App, role: BureauRole): Promise<string> {
  const { accounts, sessions } = app.identity
  const nowhereElse = { counties: null, subjectId: null, uscc: null, usesProvider: false }
  const wish = { login: `of-${role}`, name: '王虚构', role, ...nowhereElse }
  await accounts.keepDemo(wish)
  const { accountId } = await accounts.getByLogin(wish.login)
  const token = await sessions.open(accountId, { address: '127.0.0.1', agent: '' })
  return `${SESSION_COOKIE}=${token}`
}

/** The live grades of the register, by how many platforms have each. */
export async function countLive(app: App): Promise<Record<string, number>> {
  const graded = await app.grading.listGrades({})
  const grades = Map.groupBy(graded, ({ live }) => live.grade)
  return Object.fromEntries([...grades].map(([grade, subjects]) => [grade, subjects.length]))
}

let files = 0

/** Imports rows as a CSV file of one kind. */
export async function importRows(
  app: App,
  rows: readonly Record<string, string>[],
  dataAsOf?: Day,
) {
  files += 1
  const path = join(tmpdir(), `liangma-rows-${process.pid}-${files}.csv`)
  writeFileSync(path, csvOf(rows))
  try {
    const day = dataAsOf === undefined ? {} : { dataAsOf }
    return await app.importFiles([{ path, origin: 'file', ...day }])
  } finally {
    rmSync(path)
  }
}

/** A terminal that keeps to itself what it is told. */
export function aSilentTerminal(): Terminal {
  const nowhere = { write: () => true, isTTY: false } as unknown as NodeJS.WriteStream
  return new Terminal({ stdout: nowhere, stderr: nowhere, env: {} })
}
