import { sql } from 'kysely'
import type { App } from '../../../src/app.ts'

/** Every so many receipts one is computed again from the records. */
const SAMPLE = 5

/** In what the public record of a register is not as it should be. */
export async function publicationFaults(app: App): Promise<string[]> {
  return [...(await unreceipted(app)), ...(await auditFaults(app)), ...(await greyFaults(app))]
}

/** Published grades that have not exactly one receipt. */
async function unreceipted({ database }: App): Promise<string[]> {
  const { rows } = await sql<{ publishedId: number | null; receipts: number }>`
    SELECT g.published_id AS "publishedId", count(r.record_id) AS receipts
    FROM grading.published_grades g
    FULL JOIN publication.public_records r ON r.published_id = g.published_id
    WHERE r.type = 'grade' OR r.type IS NULL
    GROUP BY g.published_id HAVING count(r.record_id) <> 1 OR g.published_id IS NULL`.execute(
    database.db,
  )
  return rows.map(({ publishedId, receipts }) => `grade ${publishedId}: ${receipts} receipts`)
}

/** Records and standings that do not hold, and receipts that do not come out of the records again. */
async function auditFaults({ publication }: App): Promise<string[]> {
  const audited = await Array.fromAsync(publication.audit())
  const faults = audited.map((fault) => JSON.stringify(fault))
  const entries = await publication.listEntries({ limit: 100_000 })
  const receipts = entries.flatMap(({ record }) =>
    record.type === 'liangma/grade/1' ? [record] : [],
  )
  for (const receipt of receipts.filter((_, n) => n % SAMPLE === 0)) {
    const differences = await publication.recompute(receipt)
    if (differences?.length !== 0)
      faults.push(`${receipt.receiptId} computed again: ${JSON.stringify(differences)}`)
  }
  return faults
}

/** Colours that are shown though the live data give none, or not shown though they do. */
async function greyFaults({ publication, grading }: App): Promise<string[]> {
  const standings = await publication.listStandings({ limit: 1_000 })
  const grades = await grading.gradesOf(standings.map(({ subjectId }) => subjectId))
  return standings
    .filter(({ subjectId, state, grade }) => {
      const live = grades.get(subjectId)?.live.grade ?? ''
      const isLapsed = grading.isRanked(grade) && !grading.isRanked(live)
      return state !== 'revoked' && (state === 'inForce') === isLapsed
    })
    .map(({ uscc, state }) => `${uscc}: ${state}`)
}
