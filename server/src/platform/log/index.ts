import pino from 'pino'
import type { Logger } from 'pino'

export type { Logger } from 'pino'

export type LogLevel = 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent'

const SECRETS = [
  'authorization',
  'cookie',
  '["set-cookie"]',
  '["x-api-key"]',
  '["proxy-authorization"]',
]

// Headers reach the log under several names; a body never does.
const REDACTED = ['', 'headers.', 'req.headers.', 'res.headers.', 'request.headers.'].flatMap(
  (prefix) =>
    SECRETS.map((name) => `${name.startsWith('[') ? prefix.slice(0, -1) : prefix}${name}`),
)

/** Lines of JSON to standard error, so that standard output stays free for results. */
export function createLogger(level: LogLevel, destination?: pino.DestinationStream): Logger {
  return pino(
    { level, base: null, redact: { paths: REDACTED, censor: '[redacted]' } },
    destination ?? pino.destination(2),
  )
}
