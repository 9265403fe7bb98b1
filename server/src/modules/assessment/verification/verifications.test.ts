import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Verification } from '@liangma/contracts'
import { TEST_ENGINES } from '../../../platform/database/testing.ts'
import { DuckEngine } from '../../../platform/engines/index.ts'
import { Runs } from '../index.ts'
import { aFinding, aPenalty, aRegistration, complaints, openOffice, TODAY } from '../testing.ts'

const PLATFORMS = 30
const ids = Array.from({ length: PLATFORMS }, (_, i) => i + 1)
const wordsOf = ({ differences }: Verification) => differences.map(({ en }) => en)

describe.each(TEST_ENGINES)('the verification on %s', (engine) => {
  const dir = mkdtempSync(join(tmpdir(), 'liangma-verification-'))
  const path = join(dir, 'analysis.duckdb')
  let office: Awaited<ReturnType<typeof openOffice>>
  beforeAll(async () => {
    office = await openOffice(engine, { duck: { path, threads: 1 } })
    await office.confirm([
      ...ids.map((subjectId) => aRegistration(subjectId)),
      ...ids.map((subjectId) => aFinding(subjectId, 'G2-02', { sourceId: `g${subjectId}` })),
      ...complaints(3, { count: 40, closed: TODAY - 10, onTime: false }),
    ])
    const withdrawn = { subjectId: 9, source: 'findings', sourceIds: ['g9'] }
    await office.database.transaction((trx) => office.records.withdraw(trx, withdrawn))
    await office.assessment.runDay()
  })
  afterAll(async () => {
    await office.close()
    rmSync(dir, { recursive: true })
  })

  /** As somebody would who writes into the file while nothing runs. */
  async function damage(statement: string): Promise<void> {
    await office.assessment.close()
    const duck = await DuckEngine.open({ path })
    await duck.run(statement)
    duck.close()
  }
  const verify = (by?: string) => office.assessment.verifications.verify(by)
  const change = async (...statements: string[]) => {
    for (const statement of statements) await sql.raw(statement).execute(office.database.db)
  }
  const lastRun = async () => (await new Runs(office.database).list({ limit: 1 })).runs[0]

  test('finds all the same: every record, a sample on both engines and on file', async () => {
    expect(await verify()).toMatchObject({
      outcome: 'same',
      records: 2 * PLATFORMS + 40,
      sampled: 20,
      onFile: 20,
      differences: [],
      startedBy: null,
    })
  })

  test('finds, names and mends what was changed in the projection', async () => {
    await damage(`UPDATE credit_records SET occurred_day = 0 WHERE source_key = 'findings:g4';
      DELETE FROM credit_records WHERE source_key = 'findings:g5';
      UPDATE credit_records SET event_key = '' WHERE source_key = 'findings:g6';
      INSERT INTO credit_records BY NAME (SELECT * REPLACE ('findings:ghost' AS source_key, 0 AS sequence)
        FROM credit_records WHERE source_key = 'findings:g7')`)
    const found = await verify('孙虚构')
    expect(found).toMatchObject({ outcome: 'healed', differenceCount: 4, startedBy: '孙虚构' })
    expect(wordsOf(found).toSorted()).toEqual([
      'record findings:g4 says otherwise in the projection',
      'record findings:g5 is missing from the projection',
      'record findings:g6 says otherwise in the projection',
      'record findings:ghost is in the projection only',
    ])
    expect(await verify()).toMatchObject({ outcome: 'same' })
  })

  test('puts right what a damaged projection had put on file', async () => {
    await damage(`UPDATE credit_records SET occurred_day = 0 WHERE source_key LIKE 'findings:%'`)
    await office.assessment.assessRegister({ asOf: TODAY, store: true })
    expect(await office.assessment.listLatest([4])).toMatchObject([{ scoreTenths: 1000 }])
    expect(await verify()).toMatchObject({ outcome: 'healed' })
    expect(await office.assessment.listLatest([4])).toMatchObject([{ scoreTenths: 980 }])
    expect(await lastRun()).toMatchObject({ trigger: 'verification', changed: PLATFORMS - 1 })
  })

  test('finds a result on file that its records do not give', async () => {
    await change(
      'ALTER TABLE assessment.assessments DISABLE TRIGGER assessments_append_only',
      `UPDATE assessment.assessments SET score_tenths = score_tenths + 5`,
      'ALTER TABLE assessment.assessments ENABLE TRIGGER assessments_append_only',
    )
    const found = await verify()
    expect(found).toMatchObject({ outcome: 'healed', differenceCount: 20 })
    expect(wordsOf(found)[0]).toMatch(/^subject \d+: the result on file .* in score$/)
    expect(await office.assessment.listLatest([4])).toMatchObject([{ scoreTenths: 980 }])
  })

  test('computes nothing from a record that was changed in the database itself', async () => {
    const before = await lastRun()
    const set = (day: string) =>
      change(`UPDATE records.credit_records SET occurred_day = occurred_day ${day}
        WHERE source_id = 'g8'`)
    await set('- 400')
    const found = await verify()
    expect(found.outcome).toBe('open')
    expect(wordsOf(found)[0]).toBe(
      'record findings:g8 was changed in the database itself: it is not what was confirmed',
    )
    expect(await lastRun()).toEqual(before)
    await set('+ 400')
    expect(await verify()).toMatchObject({ outcome: 'same' })
  })

  test('leaves results alone that wait for a run of the whole register', async () => {
    await change(`INSERT INTO assessment.pending_runs (trigger, subject_count, sequence, requested_at)
      VALUES ('records', 9, 1, now())`)
    expect(await verify()).toMatchObject({ outcome: 'same', sampled: 20, onFile: 0 })
    await office.assessment.runPending()
    expect(await verify()).toMatchObject({ outcome: 'same', onFile: 20 })
  })

  test('goes by the records known when it began', async () => {
    const verified = verify()
    await office.confirm([aPenalty(1, 'general', { occurred: TODAY })])
    expect(await verified).toMatchObject({ outcome: 'same' })
  })

  test('keeps what it found, newest first, and is one at a time', async () => {
    const { verifications } = office.assessment
    const running = verifications.verify()
    await expect(verifications.verify()).rejects.toMatchObject({ code: 'verification.under_way' })
    expect(await verifications.list({ limit: 1 })).toMatchObject({ isRunning: true })
    await running
    const first = await verifications.list({ limit: 2, outcome: 'healed' })
    expect(first.verifications).toMatchObject([{ outcome: 'healed' }, { outcome: 'healed' }])
    const rest = await verifications.list({
      limit: 2,
      cursor: first.nextCursor ?? '',
      outcome: 'healed',
    })
    expect(rest).toMatchObject({ verifications: [{ startedBy: '孙虚构' }], nextCursor: null })
  })
})
