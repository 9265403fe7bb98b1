import { DomainError } from '@liangma/contracts'
import type { DumpManifest, Standing } from '@liangma/contracts'
import type { PublicEntry, PublicationReading } from '../../publication/index.ts'
import { isCorrection } from '../open-data.rules.ts'
import type { StagedTable } from './staged-table.ts'

/** Where the rows of a dump come from. */
export type RowSource = Pick<PublicationReading, 'listStandings' | 'listEntries' | 'lastRevision'>

const ROWS_A_PAGE = 500
const ATTEMPTS = 5

/** The tables of a dump while it is written. */
export interface StagedTables {
  grades: StagedTable<Standing>
  history: StagedTable<PublicEntry>
  corrections: StagedTable<PublicEntry>
}

/**
 * Reads everything that is published into the tables, as of one moment: again, where standings changed
 * meanwhile. Answers up to where it reaches. Throws `dump.unsettled` where they never stood still.
 */
export async function takeRows(
  publication: RowSource,
  tables: StagedTables,
): Promise<DumpManifest['upTo']> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const revision = await publication.lastRevision()
    const [newest] = await publication.listEntries({ limit: 1, newestFirst: true })
    const recordId = newest?.recordId ?? 0
    await takeGrades(publication, tables.grades)
    if ((await publication.lastRevision()) !== revision) continue
    // The record only grows, so it can be read up to that moment at any later one.
    await takeRecords(publication, tables, recordId)
    return { recordId, revision }
  }
  throw new DomainError('dump.unsettled', { times: ATTEMPTS })
}

async function takeGrades(publication: RowSource, grades: StagedTable<Standing>): Promise<void> {
  await grades.restart()
  const pageAfter = (last: Standing | undefined) =>
    publication.listStandings({ after: last?.uscc, limit: ROWS_A_PAGE })
  for await (const page of pages(pageAfter)) await grades.append(page)
}

async function takeRecords(
  publication: RowSource,
  { history, corrections }: StagedTables,
  upTo: number,
): Promise<void> {
  const pageAfter = async (last: PublicEntry | undefined) => {
    const after = last?.recordId ?? 0
    const page = await publication.listEntries({ after, limit: ROWS_A_PAGE })
    return page.filter(({ recordId }) => recordId <= upTo)
  }
  for await (const page of pages(pageAfter)) {
    await history.append(page)
    await corrections.append(page.filter(isCorrection))
  }
}

/** Page after page, until one is empty. */
async function* pages<Row>(
  pageAfter: (last: Row | undefined) => Promise<Row[]>,
): AsyncGenerator<Row[]> {
  let page = await pageAfter(undefined)
  while (page.length > 0) {
    yield page
    page = await pageAfter(page.at(-1))
  }
}
