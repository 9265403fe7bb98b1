import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isoOf } from '@liangma/contracts'
import { expect, test } from 'vitest'
import { TODAY } from '../../../packages/rulebook/test/registers/index.ts'
import {
  PUBLIC_SCHEMES,
  SCHEMES_FOLDER,
  recordsOf,
} from '../../../packages/rulebook/test/schemes/index.ts'
import type { PublicScheme } from '../../../packages/rulebook/test/schemes/index.ts'
import { openApp } from '../../src/app.ts'
import type { App } from '../../src/app.ts'
import { readRulebookFile } from '../../src/modules/rulebooks/index.ts'
import { fixedClock } from '../../src/platform/clock/index.ts'
import { AssessmentViews } from '../../src/site/assessment-views.ts'
import { aPlace, csvOf, importRows } from './small-office.ts'
import { runCli } from './spawned.ts'

/** Restaurants that do not exist, with right check characters. */
const CODES = ['913307020000000192', '91330782000000027Q', '913307830000000352']

test.each(PUBLIC_SCHEMES)(
  '$file: imported, assessed and explained like any other',
  async (scheme) => {
    const { app, close, file } = await anOffice(scheme)
    try {
      const some = scheme.cases.slice(0, CODES.length)
      await importRows(app, CODES.map(restaurantRow))
      await importRows(app, findingRows(some))
      const { rows } = await app.assessment.assessRegister({
        asOf: TODAY,
        rulebook: readRulebookFile(file),
        store: false,
      })
      const found = rows.toSorted((a, b) => a.subjectId - b.subjectId)
      expect(found.map(({ grade, scoreTenths: score }) => ({ grade, score }))).toEqual(
        some.map(({ expect: { grade, score } }) => ({ grade, score })),
      )
      const [first] = some
      const explained = await new AssessmentViews(app).of(CODES[0] as string, { asOf: null })
      expect(explained).toMatchObject({
        grade: first?.expect.grade,
        decided: { by: first?.expect.decidedBy, code: first?.expect.decidedCode },
      })
      const shown = explained.lines.flatMap(({ items }) => items)
      expect(shown).toHaveLength(first?.inspections.flatMap((own) => own.rows).length ?? 0)
      await app.grading.publishFirst()
      expect(await Array.fromAsync(app.publication.audit())).toEqual([])
      const published = await app.grading.listGrades({})
      expect(published.map((row) => row.published?.grade)).toEqual(found.map(({ grade }) => grade))
    } finally {
      await close()
    }
  },
  120_000,
)

test('on the command line: import, assess --rulebook, explain', async () => {
  const [losAngeles] = PUBLIC_SCHEMES as [PublicScheme]
  const { dataDir, remove } = await aPlace()
  try {
    const { folder, file } = folderOf(losAngeles, dataDir)
    const [restaurants, findings] = [join(dataDir, 'platforms.csv'), join(dataDir, 'findings.csv')]
    writeFileSync(restaurants, csvOf(CODES.map(restaurantRow)))
    writeFileSync(findings, csvOf(findingRows(losAngeles.cases.slice(0, CODES.length))))
    const at = ['--data', dataDir, '--rulebooks', folder]
    const imported = await runCli('import', restaurants, findings, ...at)
    expect([imported.code, imported.stderr]).toEqual([0, ''])
    const assessed = await runCli(
      'assess',
      '--rulebook',
      file,
      '--as-of',
      isoOf(TODAY),
      '--json',
      ...at,
    )
    expect(JSON.parse(assessed.stdout)).toMatchObject({ countByGrade: { a: 2, b: 1 } })
    const explained = await runCli(
      'explain',
      CODES[2] as string,
      '--as-of',
      isoOf(TODAY),
      '--json',
      ...at,
    )
    expect(JSON.parse(explained.stdout)).toMatchObject({ score: '89.0', grade: 'b' })
    const stricter = join(dataDir, 'stricter.yaml')
    writeFileSync(stricter, readFileSync(file, 'utf8').replace('base: 1000', 'base: 990'))
    const trial = ['--as-of', isoOf(TODAY), '--json', ...at] as const
    const byDraft = await runCli('explain', CODES[2] as string, '--rulebook', stricter, ...trial)
    expect(JSON.parse(byDraft.stdout)).toMatchObject({ score: '88.0', base: '99.0' })
    const against = await runCli('explain', CODES[2] as string, '--against', stricter, ...trial)
    expect(JSON.parse(against.stdout)).toMatchObject({
      before: { score: '89.0' },
      after: { score: '88.0' },
      points: '-1.0',
      parts: [{ cause: 'base', points: '-1.0' }],
    })
    const nonsense = await runCli('explain', CODES[2] as string, '--against', 'soon', ...trial)
    expect([nonsense.code, nonsense.stderr]).toEqual([2, expect.stringContaining('soon')])
  } finally {
    await remove()
  }
}, 180_000)

async function anOffice(scheme: PublicScheme) {
  const { config, dataDir, remove } = await aPlace()
  const { folder, file } = folderOf(scheme, dataDir)
  const app: App = await openApp({ ...config, rulebooksDir: folder }, fixedClock(TODAY))
  const close = async () => {
    await app.close()
    await remove()
  }
  return { app, file, close }
}

/** A folder in which this rulebook is the only one, so that it is in force. */
function folderOf({ file }: PublicScheme, dataDir: string): { folder: string; file: string } {
  const folder = join(dataDir, 'rulebooks')
  mkdirSync(folder, { recursive: true })
  const own = join(folder, basename(file))
  copyFileSync(fileURLToPath(new URL(file, SCHEMES_FOLDER)), own)
  return { folder, file: own }
}

function restaurantRow(code: string, i: number): Record<string, string> {
  return {
    平台名称: `虚构餐馆${i + 1}`,
    统一社会信用代码: code,
    平台类型: '网络餐饮',
    上线日期: '2020-01-01',
  }
}

/** Cases as the rows of a file of findings: 分值 and 检查编号 as a source writes them. */
function findingRows(cases: PublicScheme['cases']): Record<string, string>[] {
  return cases.flatMap((own, i) =>
    recordsOf(own).flatMap(({ term, sourceId, occurred, points, inspection }) =>
      term.kind === 'finding'
        ? [
            {
              编号: `${CODES[i]}-${sourceId}`,
              统一社会信用代码: CODES[i] ?? '',
              指标代码: term.code,
              认定日期: isoOf(occurred),
              结论: '属实',
              状态: '有效',
              分值: points === null ? '' : String(points / 10),
              检查编号: `${CODES[i]}-${inspection}`,
            },
          ]
        : [],
    ),
  )
}
