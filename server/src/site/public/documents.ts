import canonicalize from 'canonicalize'

/** Anybody's page may read what is open to everybody. */
export const FOR_ALL_ORIGINS = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
} as const

/** The one spelling of a signed document (RFC 8785): whoever keeps these bytes keeps the document. */
export function canonicalText(document: object): string {
  const text = canonicalize(document)
  if (text === undefined) throw new Error('not a JSON document')
  return text
}
