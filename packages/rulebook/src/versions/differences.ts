import type { Words } from '@liangma/contracts'
import type { Rulebook } from '../language/schema/index.ts'
import { entryWords } from './entries.ts'
import { PARTS, titleOf } from './parts.ts'
import type { Part, Row } from './parts.ts'
import { sayRow } from './described.ts'
import { sayValue } from './values.ts'

/** One difference in words; `place`: code of its row, or the part of the rulebook. */
export interface RulebookDifference extends Words {
  place: string
}

/**
 * Every difference between two versions in words, in the order of the rulebook; what only the older one has
 * stands last in its part. Two versions between which it finds none score alike and read alike. The version
 * itself is no difference.
 */
export function differencesBetween(before: Rulebook, after: Rulebook): RulebookDifference[] {
  return PARTS.flatMap((part) => differencesOfPart(part, part.rows(before), part.rows(after)))
}

function differencesOfPart(
  part: Part,
  before: ReadonlyMap<string, Row>,
  after: ReadonlyMap<string, Row>,
): RulebookDifference[] {
  const kept = [...after].flatMap(([place, row]) => {
    const old = before.get(place)
    return old ? changed(part, place, { old, row }) : [added(part, place, row)]
  })
  const gone = [...before].filter(([place]) => !after.has(place))
  return [
    ...moved(part, before, after),
    ...kept,
    ...gone.map(([place, row]) => removed(part, place, row)),
  ]
}

/** The order of rows decides ties and which grade, veto or state comes first. */
function moved(
  { part, words }: Part,
  before: ReadonlyMap<string, Row>,
  after: ReadonlyMap<string, Row>,
): RulebookDifference[] {
  const inBoth = (rows: ReadonlyMap<string, Row>, others: ReadonlyMap<string, Row>) =>
    [...rows.keys()].filter((place) => others.has(place)).join(', ')
  const order = inBoth(after, before)
  if (part === 'laws' || part === 'feeds' || order === inBoth(before, after)) return []
  return [
    {
      place: part,
      zh: `${words.zh}的先后改为：${order}`,
      en: `order of rows (${words.en}): ${order}`,
    },
  ]
}

function added({ part, words }: Part, place: string, row: Row): RulebookDifference {
  const said = sayRow(part, row)
  const title = titleOf(place, row)
  return {
    place,
    zh: `新增${words.zh} ${title.zh}：${said.map(({ name, value }) => `${name.zh} ${value.zh}`).join('；')}`,
    en: `new ${words.en} ${title.en}: ${said.map(({ name, value }) => `${name.en} ${value.en}`).join('; ')}`,
  }
}

function removed({ words }: Part, place: string, row: Row): RulebookDifference {
  const title = titleOf(place, row)
  return { place, zh: `取消${words.zh} ${title.zh}`, en: `no more ${words.en} ${title.en}` }
}

function changed(
  { part, words }: Part,
  place: string,
  { old, row }: { old: Row; row: Row },
): RulebookDifference[] {
  const before = spread(old)
  const after = spread(row)
  const keys = [...new Set([...after.keys(), ...before.keys()])]
  const title = titleIn({ part, words }, place, row)
  return keys.flatMap((key) => {
    const [was, is] = [before.get(key), after.get(key)]
    if (JSON.stringify(was) === JSON.stringify(is)) return []
    const name = nameOf(part, key, row)
    const from = sayValue(nameOf(part, key, old).kind, was)
    const to = sayValue(name.kind, is)
    return [
      {
        place,
        zh: `${title.zh}：${name.zh} ${from.zh} → ${to.zh}`,
        en: `${title.en}: ${name.en} ${from.en} → ${to.en}`,
      },
    ]
  })
}

/** Entries of a row, each tier for itself. */
function spread(row: Row): Map<string, unknown> {
  return new Map(
    Object.entries(row).flatMap(([key, value]): [string, unknown][] =>
      key === 'tiers' || key === 'tierLabels'
        ? Object.entries(value ?? {}).map(([tier, each]) => [`${key}.${tier}`, each])
        : [[key, value]],
    ),
  )
}

function nameOf(part: string, key: string, row: Row) {
  const [list, tier] = key.split('.')
  if (tier === undefined) return entryWords(part, key, row)
  if (list === 'tierLabels')
    return { zh: `分档 ${tier} 的名称`, en: `name of tier ${tier}`, kind: 'text' } as const
  const label = (row['tierLabels'] as Record<string, string> | undefined)?.[tier] ?? tier
  return { zh: `“${label}”的分值`, en: `points of tier ${tier}`, kind: 'tenths' } as const
}

/** A part of one row only goes by its own name. */
function titleIn({ part, words }: Pick<Part, 'part' | 'words'>, place: string, row: Row): Words {
  return place === part ? words : titleOf(place, row)
}
