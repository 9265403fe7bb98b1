import { resolve } from 'node:path'
import { dayOf } from '@liangma/contracts'
import { expect, test } from 'vitest'
import { readConfig } from './config.ts'

function configFrom(argv: string[], env: Record<string, string> = {}, isTerminal = false) {
  const result = readConfig({ argv, env, isTerminal })
  if ('faults' in result) throw new Error(result.faults.map((fault) => fault.en).join('\n'))
  return result.config
}

function faultsOf(argv: string[], env: Record<string, string> = {}) {
  const result = readConfig({ argv, env, isTerminal: false })
  return 'faults' in result ? result.faults : []
}

test('needs nothing: embedded database in ./data, loopback, port 8080, sample data', () => {
  expect(configFrom([])).toEqual({
    database: { dir: resolve('data') },
    dataDir: resolve('data'),
    key: undefined,
    host: '127.0.0.1',
    port: 8080,
    logLevel: 'info',
    role: 'both',
    sample: true,
    today: undefined,
    publicSite: { port: undefined, host: '127.0.0.1', url: undefined, trustedProxies: [] },
    bureau: {
      nameZh: '金华市市场监督管理局',
      nameEn: 'Jinhua Administration for Market Regulation',
      contact: '12315',
    },
    smtp: null,
    privateWebhooks: false,
    licenceDisplay: null,
    basemap: null,
    sessions: { idleMinutes: 30, absoluteMinutes: 720 },
    provider: null,
    rulebooksDir: undefined,
  })
})

test('reads what the public reaches, and where notices and colours go', () => {
  const env = {
    PUBLIC_PORT: '8443',
    PUBLIC_URL: 'https://credit.example.gov.cn/',
    TRUSTED_PROXIES: '10.0.0.1, 10.1.0.0/16',
    SMTP_URL: 'smtps://bureau:secret@mail.example:465',
    SMTP_FROM: 'credit@bureau.example',
    LICENCE_DISPLAY_DIR: '/srv/display',
  }
  expect(configFrom([], env)).toMatchObject({
    publicSite: {
      port: 8443,
      url: 'https://credit.example.gov.cn',
      trustedProxies: ['10.0.0.1', '10.1.0.0/16'],
    },
    smtp: { url: env.SMTP_URL, from: env.SMTP_FROM },
    licenceDisplay: { dir: '/srv/display' },
  })
})

test.each([
  [{ SMTP_URL: 'smtp://mail.example' }, 'SMTP_URL and SMTP_FROM must be set together.'],
  [
    { LICENCE_DISPLAY_URL: 'https://display.example/' },
    'LICENCE_DISPLAY_URL and LICENCE_DISPLAY_TOKEN must be set together.',
  ],
])('refuses half of a pair: %j', (env, sentence) => {
  expect(faultsOf([], env).map((fault) => fault.en)).toEqual([sentence])
})

test('takes flags before the environment, and an empty variable for none', () => {
  const env = {
    DATABASE_URL: 'postgres://liangma:secret@db:5432/liangma',
    LIANGMA_DATA: '/srv/liangma',
    PORT: '9000',
    HOST: '',
  }
  const argv = ['--port', '9100', '--no-sample', '--today=2026-11-23', '--role', 'api']
  expect(configFrom(argv, env)).toMatchObject({
    database: { url: env.DATABASE_URL },
    dataDir: '/srv/liangma',
    port: 9100,
    host: '127.0.0.1',
    sample: false,
    today: dayOf('2026-11-23'),
    role: 'api',
  })
})

test.each([
  ['http://127.0.0.1:8123', true],
  ['https://liangma:hunter2@ch1:8443/credit?cluster=shards', true],
  ['clickhouse://ch1:9000', false],
  ['http://ch1:8123/a/b', false],
  ["http://ch1:8123/?cluster=x'%20OR%20", false],
  ['http://ch1:8123/?max_threads=1', false],
])('takes %s for ClickHouse servers: %s', (url, fits) => {
  if (fits) expect(configFrom([], { CLICKHOUSE_URL: url }).clickHouseUrl).toBe(url)
  else {
    const [fault] = faultsOf([], { CLICKHOUSE_URL: url })
    expect(fault?.en).toContain('CLICKHOUSE_URL must be http(s)://')
    expect(fault?.en).not.toContain(url)
  }
})

test('logs less on a terminal unless told otherwise', () => {
  expect(configFrom([], {}, true).logLevel).toBe('warn')
  expect(configFrom([], { LOG_LEVEL: 'debug' }, true).logLevel).toBe('debug')
})

test('lists all that is wrong in one answer and repeats no secret', () => {
  const faults = faultsOf(
    ['--prot', '80', '--today', '2026-02-30', '--role', 'boss', '--host=a b', '--data'],
    {
      PORT: '80a',
      DATABASE_URL: 'mysql://root:hunter2@db/x',
      LIANGMA_KEY: 'hunter3',
      LOG_LEVEL: 'loud',
    },
  )
  const english = faults.map((fault) => fault.en)
  for (const place of [
    'The option --prot',
    'The argument "80"',
    '--data needs a value',
    'PORT must',
    'DATABASE_URL must',
    'LIANGMA_KEY must',
    'LOG_LEVEL must',
    '--today must',
    '--role must',
    '--host must',
  ]) {
    expect(english.filter((sentence) => sentence.startsWith(place))).toHaveLength(1)
  }
  expect(faults).toHaveLength(10)
  expect(JSON.stringify(faults)).not.toContain('hunter')
})

test.each([
  ['--port', '65536'],
  ['--port', '-1'],
  ['--port', ''],
  ['--today', '23.11.2026'],
  ['--no-sample=yes', ''],
])('refuses %s %s', (flag, value) => {
  expect(faultsOf(value === '' ? [flag] : [flag, value]).length).toBeGreaterThan(0)
})

const TIANDITU = 'https://t0.tianditu.gov.cn/vec_w/wmts'

test('reads a base map, and refuses one that the wall could not be drawn on', () => {
  const set = (kind: string, url: string, more: Record<string, string> = {}) => ({
    BASEMAP_KIND: kind,
    BASEMAP_URL: url,
    BASEMAP_ATTRIBUTION: '天地图',
    ...more,
  })
  expect(configFrom([], set('wmts-w', TIANDITU, { BASEMAP_KEY: 'k1' })).basemap).toEqual({
    kind: 'wmts-w',
    url: TIANDITU,
    key: 'k1',
    attribution: '天地图',
    approval: null,
  })
  const template = 'https://tiles.example/{z}/{x}/{y}.pbf?key={key}'
  expect(configFrom([], set('mvt', template)).basemap?.kind).toBe('mvt')
  const refused = (env: Record<string, string>) => faultsOf([], env).map(({ en }) => en)
  expect(refused(set('wmts-w', TIANDITU.replace('_w', '_c')))).toEqual([
    expect.stringMatching(/EPSG:4490.*_w/),
  ])
  expect(refused(set('wmts-w', 'https://tiles.example/wmts'))).toHaveLength(1)
  expect(refused(set('xyz', 'https://tiles.example/{z}/{x}.png'))).toHaveLength(1)
  expect(refused({ BASEMAP_URL: TIANDITU })).toHaveLength(1)
  expect(refused({ BASEMAP_KIND: 'wmts-w', BASEMAP_URL: TIANDITU })).toHaveLength(1)
  expect(refused(set('wmts-w', 'file:///etc/passwd'))[0]).toContain('BASEMAP_URL')
  expect(refused(set('wmts-w', TIANDITU, { BASEMAP_KEY: 'a&b=c' }))[0]).toContain('BASEMAP_KEY')
})
