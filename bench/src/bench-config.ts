import type { Config } from '../../server/src/config.ts'

/** The configuration of a server that is measured, not shown. */
export function benchConfig(place: Pick<Config, 'database' | 'dataDir'>): Config {
  return {
    ...place,
    key: undefined,
    host: '127.0.0.1',
    port: 0,
    logLevel: 'error',
    role: 'both',
    sample: false,
    today: undefined,
  }
}
