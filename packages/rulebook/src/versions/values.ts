import {
  COMPLAINT_RESULTS,
  COMPLAINT_TYPES,
  LISTS,
  SEVERITIES,
  spellTenths,
} from '@liangma/contracts'
import type { ListName, Severity, Words } from '@liangma/contracts'
import { sayNamed, sayOfMerchants } from './named-values.ts'

/** How the value of an entry is said; `undefined` is an entry that is absent. */
export function sayValue(kind: ValueKind, value: unknown): Words {
  if (value === undefined || value === null) return NONE
  return SAYERS[kind](value)
}

export type ValueKind = keyof typeof SAYERS

const NONE: Words = { zh: '无', en: 'none' }

const same = (text: string): Words => ({ zh: text, en: text })
const days = (value: unknown): Words => ({
  zh: `${sayPlain(value)} 天`,
  en: `${sayPlain(value)} days`,
})
const percent = (millionths: number) => `${Number((millionths / 10_000).toFixed(4))} %`
const times = (millionths: number) => `${Number((millionths / 1_000_000).toFixed(6))}`

const LIST_WORDS: Readonly<Record<string, Words>> = {
  abnormal: { zh: LISTS.abnormal, en: 'abnormal operation' },
  serious: { zh: LISTS.serious, en: 'serious violations' },
} satisfies Record<ListName, Words>
const SEVERITY_WORDS: Readonly<Record<string, Words>> = {
  minor: { zh: SEVERITIES.minor, en: 'minor' },
  general: { zh: SEVERITIES.general, en: 'general' },
  serious: { zh: SEVERITIES.serious, en: 'serious' },
} satisfies Record<Severity, Words>

/** A union of numbers, words and small parts, as the schema has them. */
const SAYERS = {
  text: (value: unknown) => same(sayPlain(value)),
  /** By its key: only its rulebook knows how it is called. */
  grade: (value: unknown) => same(sayPlain(value)),
  named: sayNamed,
  ofMerchants: sayOfMerchants,
  yesNo: () => ({ zh: '是', en: 'yes' }),
  tenths: (value: unknown) =>
    typeof value === 'number' ? same(spellTenths(value)) : same(sayPlain(value)),
  days,
  cadence: (value: unknown) => (value === 'never' ? { zh: '不设', en: 'never late' } : days(value)),
  share: (value: unknown) => same(percent(value as number)),
  points: sayPoints,
  validity: sayValidity,
  rateBands: (value: unknown) =>
    sayBands(value as { bound: number; points: number }[], (band) => percent(band.bound)),
  ratioBands: (value: unknown) =>
    sayBands(value as { upTo: number | null; points: number }[], (band) =>
      band.upTo === null ? '∞' : times(band.upTo),
    ),
  list: (value: unknown) => LIST_WORDS[sayPlain(value)] ?? same(sayPlain(value)),
  severity: (value: unknown) => SEVERITY_WORDS[sayPlain(value)] ?? same(sayPlain(value)),
  complaintTypes: (value: unknown) => sayKeys(value, COMPLAINT_TYPES),
  complaintResults: (value: unknown) => sayKeys(value, COMPLAINT_RESULTS),
  tiers: (value: unknown) => sayMembers(value, (each) => spellTenths(each as number)),
  labels: (value: unknown) => sayMembers(value, sayPlain),
  sizeBands: (value: unknown) => same((value as number[]).join(' / ')),
} as const satisfies Record<string, (value: unknown) => Words>

function sayPlain(value: unknown): string {
  if (Array.isArray(value)) return value.map(sayPlain).join(', ')
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function sayMembers(value: unknown, say: (each: unknown) => string): Words {
  const members = Object.entries(value as object) as [string, unknown][]
  return same(members.map(([key, each]) => `${key}: ${say(each)}`).join(' · '))
}

function sayPoints(value: unknown): Words {
  if (typeof value === 'number') return same(spellTenths(value))
  const listed = (value as { fromRecord?: number[] }).fromRecord
  if (!listed) return { zh: '由记录载明', en: 'as the record says' }
  const allowed = listed.map(spellTenths).join(' / ')
  return { zh: `由记录载明（${allowed}）`, en: `as the record says (${allowed})` }
}

function sayBands<B extends { points: number }>(
  bands: readonly B[],
  boundOf: (band: B) => string,
): Words {
  return same(bands.map((band) => `${boundOf(band)}: ${spellTenths(band.points)}`).join(' · '))
}

function sayKeys(value: unknown, words: Record<string, string>): Words {
  return same((value as string[]).map((key) => words[key] ?? key).join(', '))
}

const VALIDITY_WORDS: Record<string, (value: unknown) => Words> = {
  days: (value) => ({ zh: `${sayPlain(value)} 天`, en: `${sayPlain(value)} days` }),
  untilCuredPlusDays: (value) => ({
    zh: `整改后再计 ${sayPlain(value)} 天`,
    en: `until cured plus ${sayPlain(value)} days`,
  }),
  endsOnRepair: () => ({ zh: '修复即止', en: 'ends on repair' }),
  endsOnCure: () => ({ zh: '整改即止', en: 'ends on cure' }),
  repairFromDay: (value) => ({
    zh: `满 ${sayPlain(value)} 天可修复`,
    en: `repair from day ${sayPlain(value)}`,
  }),
}

const NAMED_VALIDITY: Record<string, Words> = {
  whileListed: { zh: '列入期间', en: 'while listed' },
  latestInspection: { zh: '最近一次检查', en: 'the latest inspection' },
  fromOverdueToFiledOrListed: {
    zh: '自逾期起至补报或列入',
    en: 'from overdue until filed or listed',
  },
}

function sayValidity(value: unknown): Words {
  if (typeof value === 'string') return NAMED_VALIDITY[value] ?? same(value)
  const parts = Object.entries(value as Record<string, unknown>)
    .filter(([, part]) => part !== false)
    .map(([key, part]) => VALIDITY_WORDS[key]?.(part) ?? same(`${key} ${sayPlain(part)}`))
  return {
    zh: parts.map(({ zh }) => zh).join('，'),
    en: parts.map(({ en }) => en).join(', '),
  }
}
