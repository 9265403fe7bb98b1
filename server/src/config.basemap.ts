import type { Words } from '@liangma/contracts'
import { z } from 'zod'

const KINDS = ['none', 'wmts-w', 'xyz', 'mvt'] as const
const words = z.string().trim().min(1).max(100)
const WORDS_RULE = { zh: '应为 1 到 100 个字的文字', en: 'must be a text of 1 to 100 characters' }

/** Settings of somebody else's map below ours. */
export const BASEMAP_SETTINGS = {
  basemapKind: {
    env: 'BASEMAP_KIND',
    otherwise: 'none',
    schema: z.enum(KINDS),
    rule: { zh: '只能是 none、wmts-w、xyz、mvt', en: 'must be none, wmts-w, xyz or mvt' },
  },
  basemapUrl: {
    env: 'BASEMAP_URL',
    schema: z.url({ protocol: /^https?$/ }).optional(),
    rule: {
      zh: '应为底图的网址 http(s)://…',
      en: 'must be the address http(s)://… of the base map',
    },
  },
  basemapKey: {
    env: 'BASEMAP_KEY',
    schema: z
      .string()
      .regex(/^[\w.-]{1,200}$/)
      .optional(),
    rule: {
      zh: '应为底图服务发放的密钥（字母、数字、. - _）',
      en: 'must be the key of the base map (letters, digits, . - _)',
    },
  },
  basemapAttribution: {
    env: 'BASEMAP_ATTRIBUTION',
    schema: words.optional(),
    rule: WORDS_RULE,
  },
  basemapApproval: { env: 'BASEMAP_APPROVAL', schema: words.optional(), rule: WORDS_RULE },
} as const

type Values = Readonly<Record<string, unknown>>

/** A kind needs its address, and an address that fits it. */
export const BASEMAP_RULES: readonly { isBroken: (values: Values) => boolean; rule: Words }[] = [
  {
    isBroken: ({ basemapKind: kind, basemapUrl: url, basemapAttribution: by }) =>
      kind === 'none' ? url !== undefined : url === undefined || by === undefined,
    rule: {
      zh: '使用底图时 BASEMAP_KIND、BASEMAP_URL 与 BASEMAP_ATTRIBUTION 须同时设置。',
      en: 'For a base map, BASEMAP_KIND, BASEMAP_URL and BASEMAP_ATTRIBUTION must be set together.',
    },
  },
  {
    // The tiles of EPSG:4490 are others: nothing of the wall would lie where it belongs.
    isBroken: ({ basemapUrl: url }) => /\/[a-z]+_c\/wmts\/?($|\?)/i.test(textOf(url)),
    rule: {
      zh: 'BASEMAP_URL 是 c 矩阵（EPSG:4490，经纬度），大屏使用 Web 墨卡托；请改用同名的 _w 服务，如 …/vec_w/wmts。',
      en: 'BASEMAP_URL has the matrix c (EPSG:4490, degrees), but the wall is drawn in Web Mercator; use the service of the same name with _w, such as …/vec_w/wmts.',
    },
  },
  {
    isBroken: ({ basemapKind: kind, basemapUrl: url }) =>
      kind === 'wmts-w' && url !== undefined && !/\/[a-z]+_[wc]\/wmts\/?$/i.test(textOf(url)),
    rule: {
      zh: 'wmts-w 的 BASEMAP_URL 须以 /图层_w/wmts 结尾，如 https://t0.tianditu.gov.cn/vec_w/wmts。',
      en: 'BASEMAP_URL of wmts-w must end with /LAYER_w/wmts, such as https://t0.tianditu.gov.cn/vec_w/wmts.',
    },
  },
  {
    isBroken: ({ basemapKind: kind, basemapUrl: url }) =>
      (kind === 'xyz' || kind === 'mvt') &&
      url !== undefined &&
      !['{z}', '{x}', '{y}'].every((part) => decodeURI(textOf(url)).includes(part)),
    rule: {
      zh: 'xyz 与 mvt 的 BASEMAP_URL 须含 {z}、{x}、{y}，密钥处写 {key}。',
      en: 'BASEMAP_URL of xyz and mvt must hold {z}, {x} and {y}, and {key} where the key goes.',
    },
  },
]

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
