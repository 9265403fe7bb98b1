import { hash } from 'node:crypto'
import type { Assessment } from '@liangma/contracts'
import { dayOf } from '@liangma/contracts'
import { expect, test } from 'vitest'
import { writePdf } from '../../platform/pdf/index.ts'
import {
  openOffice,
  TODAY,
  aFinding,
  aPenalty,
  aRegistration,
} from '../../modules/assessment/testing.ts'
import { viewExplanation } from '../assessment-views.ts'
import { assessmentPaper } from './assessment-paper.ts'
import type { PaperFacts } from './assessment-paper.ts'

const RUBBISH = `${'很长的平台名称'.repeat(60)} 𠮷😀\u202E<b>${'x'.repeat(300)}`

const explained = await explainedOnce()

async function explainedOnce() {
  const { assessment, confirm, close } = await openOffice()
  await confirm([
    aRegistration(1),
    aPenalty(1, 'serious', { occurred: dayOf('2026-07-01'), sourceId: 'penalty' }),
    aFinding(1, 'G1-07', { occurred: TODAY - 40, sourceId: RUBBISH.slice(0, 190) }),
  ])
  const found = await assessment.explain(1)
  await close()
  return viewExplanation(found, new Map())
}

function facts(changes: Partial<Assessment> = {}): PaperFacts {
  return {
    assessment: {
      uscc: '913307020000000192',
      name: '示例优选商城',
      ...explained,
      sources: [],
      ...changes,
    },
    bureau: { nameZh: '虚构市市场监督管理局', nameEn: 'Fictional bureau', contact: '12315' },
    isSample: true,
    published: {
      grade: 'blue',
      gradeWords: { zh: '守信', en: 'Good standing' },
      asOf: '2026-10-31',
      receiptId: 42,
      sha256: 'ab'.repeat(32),
    },
    hearings: [
      {
        from: { grade: 'blue', gradeWords: { zh: '守信', en: 'Good standing' } },
        to: { grade: 'yellow', gradeWords: { zh: '需整改', en: 'Needs rectification' } },
        due: '2026-11-30',
      },
    ],
    hearingDays: 5,
    madeAt: new Date('2026-11-23T04:00:00Z'),
  }
}

/** All that is set, without where it stands. */
function textOf(paper: ReturnType<typeof assessmentPaper>): string {
  return JSON.stringify(paper.content)
}

test('says every line with its law, every record, and what a firm needs to answer', () => {
  const text = textOf(assessmentPaper(facts(), 'zh'))
  for (const { code, basis } of explained.lines) {
    expect(text).toContain(code)
    expect(text).toContain(basis)
  }
  for (const wanted of [
    '虚构市市场监督管理局',
    '虚构数据，仅供演示，不具效力',
    '913307020000000192',
    explained.asOf,
    explained.score,
    '◆ 黄（需整改）',
    'C3 365日内有严重行政处罚且未修复',
    '按得分',
    explained.rulebook.sha256,
    explained.recordsDigest,
    'No. 42',
    'cases:penalty',
    explained.forecast[0]?.day,
    explained.pathToBlue.steps[0]?.earliest,
    '5 个工作日内',
    '陈述申辩期至 2026-11-30 止',
    '第三十条',
    '2026-11-23 12:00 (UTC+8)',
  ])
    expect(text).toContain(wanted)
})

test('is whole in English', () => {
  const paper = assessmentPaper(facts(), 'en')
  const text = textOf(paper)
  expect(text).toContain('Explanation of the credit assessment of a platform')
  expect(text).toContain('within 5 working days')
  expect(paper.footer(1, 3)).toBe('913307020000000192  2026-11-23  Page 1 of 3')
})

test('the same facts make the same bytes, and another moment others', async () => {
  const bytes = async (changes: Partial<PaperFacts> = {}) =>
    hash('sha256', await writePdf(assessmentPaper({ ...facts(), ...changes }, 'zh')))
  expect(await bytes()).toBe(await bytes())
  expect(await bytes({ madeAt: new Date(0) })).not.toBe(await bytes())
})

test('rubbish in a name breaks nothing', async () => {
  const paper = assessmentPaper(facts({ name: RUBBISH }), 'zh')
  expect(textOf(paper)).toContain('〔U+20BB7〕〔U+1F600〕')
  const pdf = await writePdf(paper)
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  expect(pagesOf(pdf)).toBeLessThanOrEqual(8)
  expect(pdf.length).toBeLessThan(400_000)
})

test('a score with nothing against it is a paper as well', async () => {
  const lines = explained.lines.map((line) => ({ ...line, counted: '0.0', items: [] }))
  const paper = assessmentPaper(
    {
      ...facts({ lines, score: '100.0', vetoes: [], ceilings: [], forecast: [] }),
      published: null,
    },
    'zh',
  )
  const text = textOf(paper)
  for (const wanted of ['尚未公示', '没有有效的否决或封顶情形', '没有会自行到期的扣分'])
    expect(text).toContain(wanted)
  expect(pagesOf(await writePdf(paper))).toBeGreaterThan(0)
})

function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0
}
