import type { CapturedRow } from '../kinds/index.ts'
import type { QuarantinedCell } from '../quarantine/quarantine.rules.ts'

/** The column in which a source may number the revisions of its records; without it, content decides. */
export const REVISION_COLUMN = '修订号'

const MOST = 2_147_483_647

/** The revision that a row states, null where it states none, or what is wrong with it. */
export function revisionOf({ record }: CapturedRow): number | null | QuarantinedCell {
  const text = record.attributes[REVISION_COLUMN]?.trim()
  if (text === undefined || text === '') return null
  const revision = Number(text)
  if (Number.isInteger(revision) && revision > 0 && revision <= MOST) return revision
  return {
    column: REVISION_COLUMN,
    cell: text,
    code: 'revision.malformed',
    zh: '修订号应为从 1 开始的整数，数字大的替换数字小的；没有的请留空。',
    en: 'A revision is a whole number from 1, and a higher one replaces a lower; leave it empty where there is none.',
  }
}
