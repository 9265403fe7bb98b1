import { parseArgs } from 'node:util'
import type { Day, Words } from '@liangma/contracts'
import type { z } from 'zod'
import { FLAGS, RULES_OF_TWO, SETTINGS } from './config.settings.ts'
import type { FlagName, Setting } from './config.settings.ts'
import type { LogLevel } from './platform/log/index.ts'

export type Role = 'api' | 'worker' | 'both'

export interface Config {
  /** A PostgreSQL server, or the folder in which the embedded database lives. */
  database: { url: string } | { dir: string }
  /** ClickHouse servers on which the whole register is assessed; undefined: DuckDB in this process. */
  clickHouseUrl: string | undefined
  /** Folder for the embedded database, inbox, key and projection. */
  dataDir: string
  /** Folder of the rulebooks in force; undefined: those that come with the program. */
  rulebooksDir: string | undefined
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
  publicSite: PublicSite
  /** How long somebody stays signed in. */
  sessions: { idleMinutes: number; absoluteMinutes: number }
  /** The identity provider by which people may sign in; null: by password only. */
  provider: { name: string; issuer: string; clientId: string; clientSecret: string } | null
  bureau: Bureau
  /** A mail server, and the address that notices come from; null: no e-mail. */
  smtp: { url: string; from: string } | null
  /** Whether notices may go to webhooks on private networks. */
  privateWebhooks: boolean
  /** Where the 亮证亮照 system takes colours; null: nowhere. */
  licenceDisplay: { url: string; token: string } | { dir: string } | null
  /** Somebody else's map below ours, fetched by us; null: none. */
  basemap: BasemapPlace | null
}

/** What a base map is, where it comes from, and what must stand beside it. */
export interface BasemapPlace {
  kind: 'wmts-w' | 'xyz' | 'mvt'
  url: string
  key: string | undefined
  attribution: string
  /** 审图号; null: the public does not see it. */
  approval: string | null
}

/** What the public reaches, apart from the officers' pages. */
export interface PublicSite {
  /** A second port with the public's pages alone; undefined: only the officers' port. */
  port: number | undefined
  host: string
  /** Address by which the public comes; undefined: where the server listens. */
  url: string | undefined
  /** Proxies whose word on a client's address is believed. */
  trustedProxies: string[]
}

/** Who publishes, and how to reach it. */
export interface Bureau {
  nameZh: string
  nameEn: string
  contact: string
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

type Flags = Partial<Record<FlagName, string | true>>

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
  faults.push(...RULES_OF_TWO.filter((two) => two.isBroken(values)).map((two) => two.rule))
  if (faults.length > 0) return { faults }
  return { config: configOf(values as Values, flags, input.isTerminal) }
}

/** The settings of a data folder where nothing else is set: what programs of ours start from. */
export function defaultConfig(dataDir: string): Config {
  const result = readConfig({ env: {}, argv: ['--data', dataDir], isTerminal: false })
  if ('faults' in result) throw new Error(`not a folder: ${dataDir}`)
  return result.config
}

function configOf(values: Values, flags: Flags, isTerminal: boolean): Config {
  const { databaseUrl, clickHouseUrl, dataDir, rulebooksDir, key, host, port, role, today } = values
  return {
    database: databaseUrl === undefined ? { dir: dataDir } : { url: databaseUrl },
    clickHouseUrl,
    dataDir,
    rulebooksDir,
    key,
    host,
    port,
    logLevel: values.logLevel ?? (isTerminal ? 'warn' : 'info'),
    role,
    sample: flags['no-sample'] !== true,
    today,
    publicSite: {
      port: values.publicPort,
      host: values.publicHost,
      url: values.publicUrl,
      trustedProxies: values.trustedProxies,
    },
    sessions: {
      idleMinutes: values.sessionIdleMinutes,
      absoluteMinutes: values.sessionMinutes,
    },
    provider: providerOf(values),
    bureau: {
      nameZh: values.bureauZh,
      nameEn: values.bureauEn,
      contact: values.bureauContact,
    },
    smtp: smtpOf(values),
    privateWebhooks: values.privateWebhooks,
    licenceDisplay: licenceDisplayOf(values),
    basemap: basemapOf(values),
  }
}

function smtpOf({ smtpUrl: url, smtpFrom: from }: Values): Config['smtp'] {
  return url === undefined || from === undefined ? null : { url, from }
}

function providerOf({ oidcIssuer, oidcClientId, oidcClientSecret, oidcName }: Values) {
  if (oidcIssuer === undefined || oidcClientId === undefined || oidcClientSecret === undefined)
    return null
  return {
    name: oidcName,
    issuer: oidcIssuer,
    clientId: oidcClientId,
    clientSecret: oidcClientSecret,
  }
}

function licenceDisplayOf(values: Values): Config['licenceDisplay'] {
  const { displayUrl: url, displayToken: token, displayDir: dir } = values
  if (url !== undefined && token !== undefined) return { url, token }
  return dir === undefined ? null : { dir }
}

function basemapOf(values: Values): BasemapPlace | null {
  const { basemapKind: kind, basemapUrl: url, basemapAttribution: attribution } = values
  if (kind === 'none' || url === undefined || attribution === undefined) return null
  const { basemapKey: key, basemapApproval: approval = null } = values
  return { kind, url, key, attribution, approval }
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
