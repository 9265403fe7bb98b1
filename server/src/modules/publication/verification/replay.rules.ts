import type { GradeFacts, PublicLine, Words } from '@liangma/contracts'

/** The first thing in which a published grade and the same computed again differ. */
export interface ReplayDifference {
  /** Where in the facts of the receipt, e.g. `lines.G2-02.items.0.counted`. */
  at: string
  /** Code of the rulebook's line, where it is about one. */
  line: string | null
  /** `source:id` of the record, where one is the reason. */
  record: string | null
  published: unknown
  computed: unknown
  words: Words
}

/** In what order members are looked at: what went in, the lines, what they sum up to, the grade. */
const ORDER = [
  'rulebook',
  'asOf',
  'recordsUpTo',
  'recordsDigest',
  'sources',
  'medians',
  'lines',
  'vetoes',
  'ceilings',
  'states',
  'groups',
  'statutory',
  'bonus',
  'coverage',
  'scoreTenths',
  'grade',
  'decided',
] as const satisfies (keyof GradeFacts)[]

type Member = (typeof ORDER)[number]

const NAMES: Record<Member, Words> = {
  rulebook: { zh: '评分模型', en: 'the rulebook' },
  asOf: { zh: '评定日', en: 'the as-of day' },
  recordsUpTo: { zh: '已知记录的范围', en: 'the records known' },
  recordsDigest: { zh: '记录摘要', en: 'the digest of the records' },
  sources: { zh: '数据来源日期', en: 'the days of the sources' },
  medians: { zh: '同行中位数', en: 'the medians of peers' },
  lines: { zh: '计分项', en: 'a line' },
  vetoes: { zh: '否决项', en: 'the vetoes' },
  ceilings: { zh: '限制项', en: 'the ceilings' },
  states: { zh: '状态', en: 'the states' },
  groups: { zh: '分组合计', en: 'the sums of groups' },
  statutory: { zh: '法定记录合计', en: 'the sum of statutory records' },
  bonus: { zh: '加分', en: 'the bonus' },
  coverage: { zh: '数据覆盖', en: 'the coverage' },
  scoreTenths: { zh: '得分', en: 'the score' },
  grade: { zh: '等级', en: 'the grade' },
  decided: { zh: '决定因素', en: 'what decided' },
}

/** The first difference in that order; undefined where all is the same. `keysOf`: records of a line now. */
export function firstFactDifference(
  published: GradeFacts,
  computed: GradeFacts,
  keysOf: (line: string) => readonly string[],
): ReplayDifference | undefined {
  const rest = Object.keys({ ...published, ...computed }).filter(
    (member) => !(ORDER as readonly string[]).includes(member),
  )
  for (const member of [...ORDER, ...rest] as Member[]) {
    const [one, other] = member === 'lines' ? linesOf(published, computed) : [published, computed]
    const found = firstDifference(one[member], other[member], member)
    if (found === undefined) continue
    const line = lineOf(found)
    const place = itemOf(found)
    const record = line === null || place === null ? null : (keysOf(line)[place] ?? null)
    const difference = {
      at: found,
      line,
      record,
      published: valueAt(one, found),
      computed: valueAt(other, found),
    }
    return { ...difference, words: sayDifference(member, difference) }
  }
  return undefined
}

/** The first member in which two JSON values differ, e.g. `lines.G2-02.counted`. */
export function firstDifference(one: unknown, other: unknown, at = ''): string | undefined {
  if (Object.is(one, other)) return undefined
  if (!isObject(one) || !isObject(other)) return at || '.'
  for (const member of new Set([...Object.keys(one), ...Object.keys(other)])) {
    const path = at === '' ? member : `${at}/${member}`
    const found = firstDifference(one[member], other[member], path)
    if (found !== undefined) return found
  }
  return undefined
}

type ByCode = { lines: Record<string, PublicLine> } & Record<string, unknown>

/** Lines by their codes: one too many or too few does not move the others; items before their sums. */
function linesOf(published: GradeFacts, computed: GradeFacts): [ByCode, ByCode] {
  const byCode = ({ lines }: GradeFacts): ByCode => ({
    lines: Object.fromEntries(
      lines.map(({ figure, items, ...line }) => [line.code, { figure, items, ...line }]),
    ),
  })
  return [byCode(published), byCode(computed)]
}

function lineOf(path: string): string | null {
  const [member, code] = path.split('/')
  return member === 'lines' ? (code ?? null) : null
}

function itemOf(path: string): number | null {
  const [, , items, place] = path.split('/')
  return items === 'items' ? Number(place) : null
}

function valueAt(facts: object, path: string): unknown {
  let value: unknown = facts
  for (const member of path.split('/')) value = isObject(value) ? value[member] : undefined
  return value
}

/** Records changed in the database itself come before whatever they have changed. */
export function alteredDifference(
  [record, ...others]: readonly [string, ...string[]],
  effect: ReplayDifference | undefined,
): ReplayDifference {
  const more = others.length
  const words = {
    zh: `记录 ${record} 在数据库中被直接改动，与确认时的摘要不符${more > 0 ? `（另有 ${more} 条）` : ''}`,
    en: `record ${record} was changed in the database itself: it is not what was confirmed${more > 0 ? ` (and ${more} more)` : ''}`,
  }
  if (!effect) return { at: 'records', line: null, record, published: null, computed: null, words }
  return {
    ...effect,
    record,
    words: { zh: `${words.zh}；${effect.words.zh}`, en: `${words.en}; ${effect.words.en}` },
  }
}

/** Where there is nothing to compare with. */
export function bareDifference(at: string, words: Words): ReplayDifference {
  return { at, line: null, record: null, published: null, computed: null, words }
}

function sayDifference(
  member: Member,
  { line, record, at, published, computed }: Omit<ReplayDifference, 'words'>,
): Words {
  const of = NAMES[member] ?? { zh: member, en: member }
  const [was, is] = [spelt(published), spelt(computed)]
  const where = at
    .split('/')
    .slice(line === null ? 1 : 2)
    .join('.')
  const what = {
    zh: `${line === null ? of.zh : `计分项 ${line}`}${where && `（${where}）`}${record === null ? '' : `，记录 ${record}`}`,
    en: `${line === null ? of.en : `line ${line}`}${where && ` (${where})`}${record === null ? '' : `, record ${record}`}`,
  }
  return {
    zh: `${what.zh}：公示时为 ${was.zh}，重算为 ${is.zh}`,
    en: `${what.en}: published as ${was.en}, computed again as ${is.en}`,
  }
}

const MOST_SHOWN = 120

function spelt(value: unknown): Words {
  if (value === undefined) return { zh: '（无）', en: '(nothing)' }
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  const shown = text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text
  return { zh: shown, en: shown }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
