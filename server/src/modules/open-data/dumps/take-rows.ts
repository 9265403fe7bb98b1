import { DomainError } from '@liangma/contracts'
import type { DumpManifest, Standing } from '@liangma/contracts'
import type { PublicEntry, PublicationReading } from '../../publication/index.ts'
import { isCorrection } from '../open-data.rules.ts'
import { GRADES_TABLE } from './grades-table.ts'
import { CORRECTIONS_TABLE, HISTORY_TABLE } from './record-tables.ts'
import type { Snapshot } from './snapshot.ts'

/** Where the rows of a dump come from. */
export type RowSource = Pick<PublicationReading, 'listStandings' | 'listEntries' | 'lastRevision'>

const ROWS_A_PAGE = 500
const ATTEMPTS = 5

/**
 * Reads everything that is published into a snapshot, as of one moment: again, where standings changed
 * meanwhile. Answers up to where it reaches. Throws `dump.unsettled` where they never stood still.
 */
export async function takeRows(
  publication: RowSource,
  snapshot: Snapshot,
): Promise<DumpManifest['upTo']> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const revision = await publication.lastRevision()
    const [newest] = await publication.listEntries({ limit: 1, newestFirst: true })
    const recordId = newest?.recordId ?? 0
    await takeGrades(publication, snapshot)
    if ((await publication.lastRevision()) !== revision) continue
    // The record only grows, so it can be read up to that moment at any later one.
    await takeRecords(publication, snapshot, recordId)
    return { recordId, revision }
  }
  throw new DomainError('dump.unsettled', { times: ATTEMPTS })
}

async function takeGrades(publication: RowSource, snapshot: Snapshot): Promise<void> {
  await snapshot.create(GRADES_TABLE)
  const pageAfter = (last: Standing | undefined) =>
    publication.listStandings({ after: last?.uscc, limit: ROWS_A_PAGE })
  for await (const page of pages(pageAfter)) await snapshot.append(GRADES_TABLE, page)
}

async function takeRecords(
  publication: RowSource,
  snapshot: Snapshot,
  upTo: number,
): Promise<void> {
  await snapshot.create(HISTORY_TABLE)
  await snapshot.create(CORRECTIONS_TABLE)
  const pageAfter = async (last: PublicEntry | undefined) => {
    const after = last?.recordId ?? 0
    const page = await publication.listEntries({ after, limit: ROWS_A_PAGE })
    return page.filter(({ recordId }) => recordId <= upTo)
  }
  for await (const page of pages(pageAfter)) {
    await snapshot.append(HISTORY_TABLE, page)
    await snapshot.append(CORRECTIONS_TABLE, page.filter(isCorrection))
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
