import { defaultConfig } from '../../server/src/config.ts'
import type { Config } from '../../server/src/config.ts'

/** The configuration of a server that is measured, not shown. */
export function benchConfig(place: Pick<Config, 'database' | 'dataDir'>): Config {
  const base = defaultConfig(place.dataDir)
  return { ...base, ...place, port: 0, logLevel: 'error', sample: false }
}
