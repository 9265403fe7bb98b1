import type { IncomingHttpHeaders } from 'node:http'
import type { Language } from '@liangma/contracts'

const LANGUAGES = ['zh', 'en'] as const satisfies readonly Language[]

/** The language of an answer: `?lang=`, else the best of Accept-Language, else Chinese. */
export function languageOf(request: {
  url: string
  headers: Pick<IncomingHttpHeaders, 'accept-language'>
}): Language {
  // Not the parsed query: a route's schema drops what it does not name.
  const query = new URLSearchParams(request.url.split('?')[1] ?? '')
  const chosen = query.get('lang')
  return LANGUAGES.find((language) => language === chosen) ?? preferred(request.headers)
}

function preferred(headers: Pick<IncomingHttpHeaders, 'accept-language'>): Language {
  const ranked = (headers['accept-language'] ?? '')
    .split(',')
    .map(readRange)
    .filter((range) => range.weight > 0)
    .toSorted((one, other) => other.weight - one.weight)
  for (const { tag } of ranked) {
    const language = LANGUAGES.find((known) => tag === known || tag.startsWith(`${known}-`))
    if (language) return language
  }
  return 'zh'
}

function readRange(text: string): { tag: string; weight: number } {
  const [tag = '', ...parameters] = text.trim().toLowerCase().split(';')
  const weight = parameters.map((each) => /^\s*q=([\d.]+)\s*$/.exec(each)?.[1]).find(Boolean)
  return { tag: tag.trim(), weight: weight === undefined ? 1 : Number(weight) }
}
