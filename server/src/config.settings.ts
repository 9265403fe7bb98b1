import { statSync } from 'node:fs'
import { isAbsolute, resolve } from 'node:path'
import { dayOf } from '@liangma/contracts'
import type { Words } from '@liangma/contracts'
import { z } from 'zod'
import { BASEMAP_RULES, BASEMAP_SETTINGS } from './config.basemap.ts'

export const FLAGS = {
  data: { type: 'string' },
  rulebooks: { type: 'string' },
  port: { type: 'string' },
  host: { type: 'string' },
  'public-port': { type: 'string' },
  today: { type: 'string' },
  role: { type: 'string' },
  'no-sample': { type: 'boolean' },
} as const

export type FlagName = keyof typeof FLAGS

/** One setting: where it comes from, what it must be, and the sentence that says so. */
export interface Setting {
  schema: z.ZodType
  /** The flag goes before the environment. */
  flag?: FlagName
  env?: string
  otherwise?: unknown
  rule: Words
}

const KEY_BYTES = 32

const portNumber = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .refine((port) => port <= 65_535)
const PORT_RULE = { zh: '应为 0 到 65535 的整数', en: 'must be a whole number from 0 to 65535' }
const listenAddress = z.union([z.ipv4(), z.ipv6(), z.hostname()])
const HOST_RULE = {
  zh: '应为监听地址，如 127.0.0.1 或 0.0.0.0',
  en: 'must be an address to listen on, such as 127.0.0.1 or 0.0.0.0',
}
const words = z.string().trim().min(1).max(100)
const WORDS_RULE = { zh: '应为 1 到 100 个字的文字', en: 'must be a text of 1 to 100 characters' }

/** What travels in clear must not leave the machine. */
function isSafeIssuer(url: string): boolean {
  const parsed = URL.parse(url)
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(parsed?.hostname ?? '')
  return parsed?.protocol === 'https:' || isHere
}

/** Database and cluster are names; nothing else may follow. */
function isClusterAddress({ pathname, searchParams, hash }: URL): boolean {
  const name = /^[A-Za-z_][A-Za-z0-9_]*$/
  const database = pathname.slice(1)
  const others = [...searchParams.keys()].filter((key) => key !== 'cluster')
  const names = [...searchParams.getAll('cluster'), ...(database === '' ? [] : [database])]
  return others.length === 0 && hash === '' && names.every((each) => name.test(each))
}

const A_WEEK_IN_MINUTES = 10_080
const minutes = z
  .string()
  .regex(/^[1-9]\d{0,4}$/)
  .transform(Number)
  .refine((count) => count <= A_WEEK_IN_MINUTES)
const MINUTES_RULE = {
  zh: '应为 1 到 10080 的整数（分钟）',
  en: 'must be a whole number of minutes from 1 to 10080',
}

/** Every setting there is; the names are those of `Config` and its parts. */
export const SETTINGS = {
  databaseUrl: {
    env: 'DATABASE_URL',
    schema: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
    rule: {
      zh: '应为 postgres://用户:密码@主机:端口/数据库',
      en: 'must be postgres://user:password@host:port/database',
    },
  },
  clickHouseUrl: {
    env: 'CLICKHOUSE_URL',
    schema: z
      .url({ protocol: /^https?$/ })
      .refine((url) => isClusterAddress(new URL(url)))
      .optional(),
    rule: {
      zh: '应为 http(s)://用户:密码@主机:端口/数据库?cluster=集群名（单台服务器时不写 cluster）',
      en: 'must be http(s)://user:password@host:port/database?cluster=NAME (one server alone: without cluster)',
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
  rulebooksDir: {
    flag: 'rulebooks',
    env: 'LIANGMA_RULEBOOKS',
    schema: z
      .string()
      .refine((path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false)
      .transform((path) => resolve(path))
      .optional(),
    rule: {
      zh: '应为存放评价规则（*.yaml）的文件夹',
      en: 'must be a folder that holds rulebooks (*.yaml)',
    },
  },
  port: {
    flag: 'port',
    env: 'PORT',
    otherwise: '8080',
    schema: portNumber,
    rule: PORT_RULE,
  },
  host: {
    flag: 'host',
    env: 'HOST',
    otherwise: '127.0.0.1',
    schema: listenAddress,
    rule: HOST_RULE,
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
  publicPort: {
    flag: 'public-port',
    env: 'PUBLIC_PORT',
    schema: portNumber.optional(),
    rule: PORT_RULE,
  },
  publicHost: {
    env: 'PUBLIC_HOST',
    otherwise: '127.0.0.1',
    schema: listenAddress,
    rule: HOST_RULE,
  },
  publicUrl: {
    env: 'PUBLIC_URL',
    schema: z
      .url({ protocol: /^https?$/ })
      .transform((url) => url.replace(/\/+$/, ''))
      .optional(),
    rule: {
      zh: '应为公众访问的网址，如 https://credit.example.gov.cn',
      en: 'must be the address by which the public comes, such as https://credit.example.gov.cn',
    },
  },
  trustedProxies: {
    env: 'TRUSTED_PROXIES',
    otherwise: '',
    schema: z
      .string()
      .transform((list) =>
        list
          .split(',')
          .map((each) => each.trim())
          .filter(Boolean),
      )
      .pipe(z.array(z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()]))),
    rule: {
      zh: '应为以逗号分隔的代理地址，如 10.0.0.1,10.1.0.0/16',
      en: 'must be addresses of proxies, comma separated, such as 10.0.0.1,10.1.0.0/16',
    },
  },
  sessionIdleMinutes: {
    env: 'SESSION_IDLE_MINUTES',
    otherwise: '30',
    schema: minutes,
    rule: MINUTES_RULE,
  },
  sessionMinutes: {
    env: 'SESSION_MINUTES',
    otherwise: '720',
    schema: minutes,
    rule: MINUTES_RULE,
  },
  oidcIssuer: {
    env: 'OIDC_ISSUER',
    schema: z
      .url({ protocol: /^https?$/ })
      .refine(isSafeIssuer)
      .optional(),
    rule: {
      zh: '应为 https:// 开头的网址（只有本机可用 http://）',
      en: 'must be an address https://… (http:// on this machine only)',
    },
  },
  oidcClientId: { env: 'OIDC_CLIENT_ID', schema: words.optional(), rule: WORDS_RULE },
  oidcClientSecret: {
    env: 'OIDC_CLIENT_SECRET',
    schema: z.string().min(1).optional(),
    rule: { zh: '应为统一身份认证发放的密钥', en: 'must be the secret that the provider gave' },
  },
  oidcName: { env: 'OIDC_NAME', otherwise: '统一身份认证', schema: words, rule: WORDS_RULE },
  bureauZh: { env: 'BUREAU', otherwise: '金华市市场监督管理局', schema: words, rule: WORDS_RULE },
  bureauEn: {
    env: 'BUREAU_EN',
    otherwise: 'Jinhua Administration for Market Regulation',
    schema: words,
    rule: WORDS_RULE,
  },
  bureauContact: { env: 'BUREAU_CONTACT', otherwise: '12315', schema: words, rule: WORDS_RULE },
  smtpUrl: {
    env: 'SMTP_URL',
    schema: z.url({ protocol: /^smtps?$/ }).optional(),
    rule: {
      zh: '应为 smtp://用户:密码@主机:端口 或 smtps://…',
      en: 'must be smtp://user:password@host:port or smtps://…',
    },
  },
  smtpFrom: {
    env: 'SMTP_FROM',
    schema: z.email().optional(),
    rule: { zh: '应为发件邮箱地址', en: 'must be the e-mail address of the sender' },
  },
  privateWebhooks: {
    env: 'PRIVATE_WEBHOOKS',
    otherwise: 'no',
    schema: z.enum(['yes', 'no']).transform((answer) => answer === 'yes'),
    rule: {
      zh: '只能是 yes（允许内网地址）或 no',
      en: 'must be yes (webhooks may lie on private networks) or no',
    },
  },
  displayUrl: {
    env: 'LICENCE_DISPLAY_URL',
    schema: z.url({ protocol: /^https?$/ }).optional(),
    rule: {
      zh: '应为亮证亮照系统的接收网址 http(s)://…',
      en: 'must be the address http(s)://… at which the licence-display system receives',
    },
  },
  displayToken: {
    env: 'LICENCE_DISPLAY_TOKEN',
    schema: z.string().min(1).optional(),
    rule: {
      zh: '应为亮证亮照系统发放的令牌',
      en: 'must be the token of the licence-display system',
    },
  },
  displayDir: {
    env: 'LICENCE_DISPLAY_DIR',
    schema: z.string().refine(isAbsolute).optional(),
    rule: { zh: '应为文件夹的绝对路径', en: 'must be the absolute path of a folder' },
  },
  ...BASEMAP_SETTINGS,
} as const satisfies Record<string, Setting>

/** Settings of which one makes no sense without, or with, another. */
export const RULES_OF_TWO: readonly {
  isBroken: (values: Readonly<Record<string, unknown>>) => boolean
  rule: Words
}[] = [
  {
    isBroken: ({ smtpUrl, smtpFrom }) => (smtpUrl === undefined) !== (smtpFrom === undefined),
    rule: {
      zh: 'SMTP_URL 与 SMTP_FROM 须同时设置。',
      en: 'SMTP_URL and SMTP_FROM must be set together.',
    },
  },
  {
    isBroken: ({ displayUrl, displayToken }) =>
      (displayUrl === undefined) !== (displayToken === undefined),
    rule: {
      zh: 'LICENCE_DISPLAY_URL 与 LICENCE_DISPLAY_TOKEN 须同时设置。',
      en: 'LICENCE_DISPLAY_URL and LICENCE_DISPLAY_TOKEN must be set together.',
    },
  },
  {
    isBroken: ({ oidcIssuer, oidcClientId, oidcClientSecret }) => {
      const given = [oidcIssuer, oidcClientId, oidcClientSecret].filter(
        (each) => each !== undefined,
      )
      return given.length > 0 && given.length < 3
    },
    rule: {
      zh: 'OIDC_ISSUER、OIDC_CLIENT_ID、OIDC_CLIENT_SECRET 须同时设置。',
      en: 'OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET must be set together.',
    },
  },
  {
    isBroken: ({ sessionIdleMinutes, sessionMinutes }) =>
      Number(sessionIdleMinutes) > Number(sessionMinutes),
    rule: {
      zh: 'SESSION_IDLE_MINUTES 不得大于 SESSION_MINUTES。',
      en: 'SESSION_IDLE_MINUTES must not be more than SESSION_MINUTES.',
    },
  },
  {
    isBroken: ({ displayUrl, displayDir }) => displayUrl !== undefined && displayDir !== undefined,
    rule: {
      zh: 'LICENCE_DISPLAY_URL 与 LICENCE_DISPLAY_DIR 只能设置一个。',
      en: 'Set LICENCE_DISPLAY_URL or LICENCE_DISPLAY_DIR, not both.',
    },
  },
  ...BASEMAP_RULES,
]
