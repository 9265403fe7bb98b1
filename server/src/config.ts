import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { dayOf } from '@liangma/contracts'
import type { Day, Words } from '@liangma/contracts'
import { z } from 'zod'
import type { LogLevel } from './platform/log/index.ts'

export type Role = 'api' | 'worker' | 'both'

export interface Config {
  /** A PostgreSQL server, or the folder in which the embedded database lives. */
  database: { url: string } | { dir: string }
  /** Folder for the embedded database, inbox, key and projection. */
  dataDir: string
  /** Base64 of 32 bytes; undefined: made once in the data folder. */
  key: string | undefined
  host: string
  port: number
  logLevel: LogLevel
  role: Role
  /** Whether a register that is empty is filled with the fictional city. */
  sample: boolean
  /** `--today`; that it is refused outside sample data is for the root to check, which knows the data. */
  today: Day | undefined
}

export interface ConfigInput {
  env: Readonly<Record<string, string | undefined>>
  /** Arguments after the program and its subcommand. */
  argv: readonly string[]
  /** Whether standard error is a terminal: people there want few lines of log. */
  isTerminal: boolean
}

/** A configuration, or all that is wrong with it; values that may be secret are never repeated. */
export type ConfigResult = { config: Config } | { faults: Words[] }

const FLAGS = {
  data: { type: 'string' },
  port: { type: 'string' },
  host: { type: 'string' },
  today: { type: 'string' },
  role: { type: 'string' },
  'no-sample': { type: 'boolean' },
} as const

type FlagName = keyof typeof FLAGS
type Flags = Partial<Record<FlagName, string | true>>

interface Setting {
  schema: z.ZodType
  /** Where it comes from: the flag goes before the environment. */
  flag?: FlagName
  env?: string
  otherwise?: unknown
  rule: Words
}

const KEY_BYTES = 32

const SETTINGS = {
  databaseUrl: {
    env: 'DATABASE_URL',
    schema: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
    rule: {
      zh: '应为 postgres://用户:密码@主机:端口/数据库',
      en: 'must be postgres://user:password@host:port/database',
    },
  },
  key: {
    env: 'LIANGMA_KEY',
    schema: z
      .base64()
      .refine((text) => Buffer.from(text, 'base64').length === KEY_BYTES)
      .optional(),
    rule: { zh: '应为 32 字节的 base64 文本', en: 'must be 32 bytes in base64' },
  },
  dataDir: {
    flag: 'data',
    env: 'LIANGMA_DATA',
    otherwise: './data',
    schema: z
      .string()
      .refine((path) => !path.includes('\0'))
      .transform((path) => resolve(path)),
    rule: { zh: '应为文件夹路径', en: 'must be the path of a folder' },
  },
  port: {
    flag: 'port',
    env: 'PORT',
    otherwise: '8080',
    schema: z
      .string()
      .regex(/^\d{1,5}$/)
      .transform(Number)
      .refine((port) => port <= 65_535),
    rule: { zh: '应为 0 到 65535 的整数', en: 'must be a whole number from 0 to 65535' },
  },
  host: {
    flag: 'host',
    env: 'HOST',
    otherwise: '127.0.0.1',
    schema: z.union([z.ipv4(), z.ipv6(), z.hostname()]),
    rule: {
      zh: '应为监听地址，如 127.0.0.1 或 0.0.0.0',
      en: 'must be an address to listen on, such as 127.0.0.1 or 0.0.0.0',
    },
  },
  logLevel: {
    env: 'LOG_LEVEL',
    schema: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).optional(),
    rule: {
      zh: '只能是 fatal、error、warn、info、debug、trace、silent',
      en: 'must be fatal, error, warn, info, debug, trace or silent',
    },
  },
  role: {
    flag: 'role',
    otherwise: 'both',
    schema: z.enum(['api', 'worker', 'both']),
    rule: { zh: '只能是 api、worker、both', en: 'must be api, worker or both' },
  },
  today: {
    flag: 'today',
    schema: z.iso.date().transform(dayOf).optional(),
    rule: { zh: '应为真实的日期 YYYY-MM-DD', en: 'must be a real date, YYYY-MM-DD' },
  },
} as const satisfies Record<string, Setting>

type Values = { [K in keyof typeof SETTINGS]: z.output<(typeof SETTINGS)[K]['schema']> }

/**
 * The only reader of the environment and of the options common to all: flags go before the environment,
 * an empty variable counts as not set. Answers every fault at once; the caller then stops with code 2.
 */
export function readConfig(input: ConfigInput): ConfigResult {
  const { flags, faults } = readFlags(input.argv)
  const values: Record<string, unknown> = {}
  for (const [name, setting] of Object.entries<Setting>(SETTINGS)) {
    const { place, value } = findValue(setting, flags, input.env)
    const checked = setting.schema.safeParse(value)
    if (checked.success) values[name] = checked.data
    else faults.push({ zh: `${place} ${setting.rule.zh}。`, en: `${place} ${setting.rule.en}.` })
  }
  if (faults.length > 0) return { faults }
  return { config: configOf(values as Values, flags, input.isTerminal) }
}

function configOf(values: Values, flags: Flags, isTerminal: boolean): Config {
  const { databaseUrl, dataDir, key, host, port, role, today } = values
  return {
    database: databaseUrl === undefined ? { dir: dataDir } : { url: databaseUrl },
    dataDir,
    key,
    host,
    port,
    logLevel: values.logLevel ?? (isTerminal ? 'warn' : 'info'),
    role,
    sample: flags['no-sample'] !== true,
    today,
  }
}

function findValue(
  { flag, env, otherwise }: Setting,
  flags: Flags,
  environment: ConfigInput['env'],
): { place: string; value: unknown } {
  if (flag !== undefined && flags[flag] !== undefined)
    return { place: `--${flag}`, value: flags[flag] }
  const value = env === undefined ? undefined : environment[env] || undefined
  return { place: env ?? `--${flag}`, value: value ?? otherwise }
}

function readFlags(argv: readonly string[]): { flags: Flags; faults: Words[] } {
  const flags: Flags = {}
  const faults: Words[] = []
  const { tokens } = parseArgs({ args: [...argv], options: FLAGS, strict: false, tokens: true })
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue
    const fault = token.kind === 'positional' ? unknownWord(token.value) : takeFlag(flags, token)
    if (fault) faults.push(fault)
  }
  return { flags, faults }
}

function takeFlag(
  flags: Flags,
  { name, rawName, value }: { name: string; rawName: string; value?: string | undefined },
): Words | undefined {
  if (!isFlag(name)) {
    const known = Object.keys(FLAGS).map((each) => `--${each}`)
    return {
      zh: `不认识选项 ${rawName}；可用的有 ${known.join(' ')}。`,
      en: `The option ${rawName} is unknown; there are ${known.join(' ')}.`,
    }
  }
  const isSwitch = FLAGS[name].type === 'boolean'
  if (isSwitch !== (value === undefined))
    return isSwitch
      ? { zh: `${rawName} 不带值。`, en: `${rawName} takes no value.` }
      : { zh: `${rawName} 需要一个值。`, en: `${rawName} needs a value.` }
  flags[name] = value ?? true
  return undefined
}

function unknownWord(word: string): Words {
  return { zh: `不认识参数“${word}”。`, en: `The argument "${word}" is unknown.` }
}

function isFlag(name: string): name is FlagName {
  return Object.hasOwn(FLAGS, name)
}
