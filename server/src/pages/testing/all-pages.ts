import type { Language } from '@liangma/contracts'
import {
  framePages,
  renderCreditPage,
  renderHome,
  renderImports,
  renderNotPublished,
  renderPlatform,
  renderQuarantine,
  renderSearch,
} from '../index.ts'
import { anAssessment } from './assessments.ts'
import { aBatch, aWaitingRow } from './feeds.ts'
import { aCredit, aPublicFrame, aSearch } from './credit.ts'
import { aFrame } from './frame.ts'
import { aLine, anItem } from './lines.ts'
import { listPages } from './lists.ts'
import { openDataPage } from './open-data.ts'
import { aDetail, aHome, aSummary } from './platforms.ts'

/**
 * Every page. With `text`, that text stands wherever the world outside may put one of its own: names,
 * addresses, cells, file names, what was searched for.
 */
export function allPages(language: Language, text?: string): Record<string, string> {
  const or = (usual: string) => text ?? usual
  return {
    home: home(language, or),
    platform: platform(language, or),
    imports: imports(language, or),
    quarantine: quarantine(language, or),
    problem: problem(language, or),
    apiDocs: apiDocs(language, or),
    credit: renderCreditPage(aCredit(or), language),
    publicSearch: renderSearch(aSearch(or), language),
    notPublished: renderNotPublished(or('9133'), language, aPublicFrame(or)),
    openData: openDataPage(language, or),
    ...listPages(language, or),
  }
}

type Or = (usual: string) => string

function identity(or: Or) {
  const site = or('shop.example.com')
  return { name: or('示例商城'), operatorName: or('示例公司'), site: `javascript:${site}` }
}

function home(language: Language, or: Or): string {
  const choice = { q: or('商城'), county: '330782', grade: 'yellow', cursor: '50' }
  const view = aHome({ choice })
  return renderHome(
    { ...view, list: { ...view.list, platforms: [aSummary(identity(or))] } },
    language,
  )
}

function platform(language: Language, or: Or): string {
  const why = { zh: or('坏'), en: or('bad') }
  const item = anItem({ record: or('findings:1'), event: or('S1'), evidence: or('文书'), why })
  const assessment = anAssessment({ lines: [aLine({ items: [item] })] })
  const detail = aDetail({ ...identity(or), address: or('示例路'), icpNumber: or('浙ICP备0号') })
  return renderPlatform({ frame: aFrame(), platform: detail, assessment }, language)
}

function imports(language: Language, or: Or): string {
  const failure = { code: 'x', zh: or('坏'), en: or('bad') }
  const batch = aBatch({ name: or('行政处罚.csv'), state: 'failed', failure })
  return renderImports({ frame: aFrame(), list: { batches: [batch], nextCursor: '4' } }, language)
}

function quarantine(language: Language, or: Or): string {
  const words = { zh: or('无代码'), en: or('no code') }
  const text = or('示例')
  const row = aWaitingRow({
    batchName: or('行政处罚.csv'),
    key: text,
    errors: [{ column: text, cell: text, code: 'x', ...words }],
    cells: { [text]: text },
    candidates: [
      { uscc: text, name: text, address: text, why: words, likeness: 90, difference: [] },
    ],
  })
  const reasons = [
    { kind: 'cases' as const, reason: 'subject.unmatched', reasonWords: words, count: 1 },
  ]
  const list = { total: 1, reasons, rows: [row], nextCursor: null }
  return renderQuarantine({ frame: aFrame(), choice: { state: 'open' }, list }, language)
}

function problem(language: Language, or: Or): string {
  return framePages.problem(
    {
      type: 'urn:liangma:problem:http.not_found',
      title: 'Not Found',
      status: 404,
      detail: '',
      instance: '/x',
      code: 'http.not_found',
      requestId: 'e2f8e0f3',
      zh: or('没有 /x 这个地址。'),
      en: or('There is nothing at /x.'),
    },
    language,
  )
}

function apiDocs(language: Language, or: Or): string {
  const description = or('')
  const operation = {
    method: 'GET',
    path: '/api/v1/register',
    summary: or('Platforms'),
    description,
    parameters: [{ name: 'q', in: 'query', required: true, description }],
    statuses: ['200'],
    examples: { request: or('{}'), answer: or('{}') },
  }
  return framePages.apiDocs([operation], language)
}
