import type { Language } from '@liangma/contracts'
import { framePages, renderCreditPage, renderNotPublished, renderSearch } from '../index.ts'
import { aCredit, aPublicFrame, aSearch } from './credit.ts'
import { listPages } from './lists.ts'
import { openDataPage } from './open-data.ts'
import { rulebookPages } from './rulebooks.ts'

/**
 * Every page. With `text`, that text stands wherever the world outside may put one of its own: names,
 * addresses, cells, file names, what was searched for.
 */
export function allPages(language: Language, text?: string): Record<string, string> {
  const or = (usual: string) => text ?? usual
  return {
    problem: problem(language, or),
    apiDocs: apiDocs(language, or),
    credit: renderCreditPage(aCredit(or), language),
    publicSearch: renderSearch(aSearch(or), language),
    notPublished: renderNotPublished(or('9133'), language, aPublicFrame(or)),
    openData: openDataPage(language, or),
    ...listPages(language, or),
    ...rulebookPages(language, or),
  }
}

type Or = (usual: string) => string

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
