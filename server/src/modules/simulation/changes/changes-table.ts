import { MOVES } from '@liangma/contracts'
import type { Language, SimulatedChange, Words } from '@liangma/contracts'
import type { WrittenCell, WrittenTable } from '../../../platform/files/index.ts'
import type { ListColumn, ListTable } from '../../../platform/http/index.ts'
import type { ChangesPage } from './changes.ts'

// Each page is explained by both rulebooks.
const ROWS_A_PAGE = 200

/** Words of a grade by its key. */
export type GradeWords = (grade: string) => Words

export interface ChangeTableParts {
  page: (asked: ChangesPage) => Promise<{ changes: SimulatedChange[]; nextCursor: string | null }>
  gradeWords: GradeWords
}

/** Who changes and why, as a table; one row a subject, the reasons as lines of one cell. */
export function changeTable(
  { page, gradeWords }: ChangeTableParts,
  asked: ChangesPage,
): ListTable<SimulatedChange> {
  return {
    name: { zh: '模拟变动名单', en: 'Simulated changes' },
    columns: columnsOf(gradeWords),
    page: async (cursor) => {
      const { changes, nextCursor } = await page({ ...asked, cursor, limit: ROWS_A_PAGE })
      return { rows: changes, nextCursor }
    },
  }
}

/** The same for a file. */
export function changesFile(parts: ChangeTableParts, language: Language): WrittenTable {
  const table = changeTable(parts, { which: 'all', limit: ROWS_A_PAGE })
  const columns = table.columns.map(({ header, width = 10 }) => ({
    header: header[language],
    width,
  }))
  return { columns, rows: fileRows(table, language) }
}

async function* fileRows(
  { columns, page }: ListTable<SimulatedChange>,
  language: Language,
): AsyncIterable<WrittenCell[]> {
  let cursor: string | undefined
  do {
    const { rows, nextCursor } = await page(cursor)
    for (const row of rows) yield columns.map(({ read }) => read(row, language))
    cursor = nextCursor ?? undefined
  } while (cursor !== undefined)
}

function columnsOf(gradeWords: GradeWords): ListColumn<SimulatedChange>[] {
  return [
    { header: { zh: '统一社会信用代码', en: 'Credit code' }, width: 22, read: ({ code }) => code },
    { header: { zh: '名称', en: 'Name' }, width: 28, read: ({ name }) => name },
    { header: { zh: '县市区', en: 'County' }, read: ({ county }) => county },
    { header: { zh: '变动', en: 'Move' }, read: ({ move }, language) => MOVES[move][language] },
    {
      header: { zh: '原得分', en: 'Score before' },
      read: ({ before }) => before.score,
    },
    {
      header: { zh: '原等级', en: 'Grade before' },
      read: ({ before }, language) => gradeWords(before.grade)[language],
    },
    {
      header: { zh: '新得分', en: 'Score after' },
      read: ({ after }) => after.score,
    },
    {
      header: { zh: '新等级', en: 'Grade after' },
      read: ({ after }, language) => gradeWords(after.grade)[language],
    },
    {
      header: { zh: '原决定因素', en: 'Decided before' },
      width: 32,
      read: ({ before }, language) => before.decided[language],
    },
    {
      header: { zh: '新决定因素', en: 'Decided after' },
      width: 32,
      read: ({ after }, language) => after.decided[language],
    },
    { header: { zh: '原因', en: 'Reasons' }, width: 60, read: sayReasons },
  ]
}

function sayReasons({ reasons }: SimulatedChange, language: Language): string {
  return reasons
    .map((reason) => `${reason[language]}${language === 'zh' ? '：' : ': '}${reason.points}`)
    .join('; ')
}
