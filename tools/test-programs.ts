import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** A program from outside npm that some test suites run against. */
export interface TestProgram {
  name: string
  /** Where to get it, and what happens without it: one sentence. */
  without: string
  debianPackages: string[]
  isHere: () => boolean
}

const OLDEST_POSTGRES = 15

/** The folder of `initdb`, `pg_ctl` and `postgres` of the newest PostgreSQL here, or undefined. */
export function findPostgresFolder(): string | undefined {
  const debian = '/usr/lib/postgresql'
  const packaged = existsSync(debian) ? readdirSync(debian).map((v) => `${debian}/${v}/bin`) : []
  const onPath = (process.env['PATH'] ?? '').split(':').filter((folder) => folder !== '')
  return [...packaged, ...onPath]
    .map((folder) => ({ folder, version: postgresVersion(folder) }))
    .filter(({ version }) => version >= OLDEST_POSTGRES)
    .toSorted((a, b) => b.version - a.version)[0]?.folder
}

function postgresVersion(folder: string): number {
  if (!['initdb', 'pg_ctl', 'postgres', 'psql'].every((file) => existsSync(`${folder}/${file}`)))
    return 0
  const said = execFileSync(`${folder}/postgres`, ['--version'], { encoding: 'utf8' })
  return Number(/\(PostgreSQL\) (\d+)/.exec(said)?.[1] ?? 0)
}

const CHROMIUM = '/usr/bin/chromium'

/** The browser for the suites that need one, or undefined; in CI a missing one is a failure. */
export function findChromium(): string | undefined {
  if (existsSync(CHROMIUM)) return CHROMIUM
  if (process.env['CI']) throw new Error('CI runs every suite, and there is no Chromium here')
  return undefined
}

const CLICKHOUSE = ['/usr/sbin/clickhouse-server', '/usr/bin/clickhouse-server']

/** The ClickHouse server for the suites on a cluster, or undefined; in CI a missing one is a failure. */
export function findClickHouse(): string | undefined {
  const found = CLICKHOUSE.find((path) => existsSync(path))
  if (found === undefined && process.env['CI'])
    throw new Error('CI runs every suite, and there is no clickhouse-server here')
  return found
}

export const TEST_PROGRAMS: TestProgram[] = [
  {
    name: 'PostgreSQL',
    without:
      'No PostgreSQL 15 or later is installed (Debian: apt-get install postgresql) and DATABASE_URL is not set: the suites on a PostgreSQL server are skipped, those on the embedded database run.',
    debianPackages: ['postgresql'],
    isHere: () => Boolean(process.env['DATABASE_URL']) || findPostgresFolder() !== undefined,
  },
  {
    name: 'Chromium',
    without:
      'No Chromium is installed (Debian: apt-get install chromium fonts-noto-cjk): the suites in a real browser are skipped.',
    // Without Chinese letters in its fonts a browser would measure boxes.
    debianPackages: ['chromium', 'fonts-noto-cjk'],
    isHere: () => existsSync(CHROMIUM),
  },
  {
    name: 'ClickHouse',
    without:
      'No clickhouse-server is installed (Debian: apt-get install clickhouse-server): the suites on a ClickHouse cluster are skipped.',
    debianPackages: ['clickhouse-server'],
    isHere: () => CLICKHOUSE.some((path) => existsSync(path)),
  },
]

/** Half a gigabyte for one question, so only CI fetches it. */
export const CHDB = {
  without:
    'LIANGMA_CHDB names no folder with the npm package chdb, as .ci/run does: the statements are not run on a ClickHouse of today, only on the installed server.',
}

/** Installs what is missing where that is possible (root on Debian); says one sentence otherwise. */
function installMissing(): void {
  const missing = TEST_PROGRAMS.filter((program) => !program.isHere())
  if (missing.length > 0 && isRootOnDebian()) install(missing.flatMap((p) => p.debianPackages))
  for (const program of missing) if (!program.isHere()) console.error(program.without)
}

function isRootOnDebian(): boolean {
  const release = '/etc/os-release'
  const debian = existsSync(release) && /^ID(_LIKE)?=.*debian/m.test(readFileSync(release, 'utf8'))
  return debian && process.getuid?.() === 0
}

function install(packages: string[]): void {
  console.log(`Installing ${packages.join(', ')} from Debian …`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const commands = [
    ['update', '-qq'],
    ['install', '-qq', '-y', '--no-install-recommends', ...packages],
  ]
  for (const args of commands) {
    const { status, stderr } = spawnSync('apt-get', args, { env, encoding: 'utf8' })
    if (status !== 0) return console.error(`apt-get ${args.join(' ')} failed: ${stderr.trim()}`)
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) installMissing()
