import type { Language, Words } from '@liangma/contracts'

/** The header by which a file is kept under a name: in the page's language, and in ASCII for what knows no more (RFC 6266). */
export function attachmentOf(
  name: Words,
  { language, ending }: { language: Language; ending: string },
): string {
  const plain = name.en.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
  const spelt = encodeURIComponent(`${name[language]}.${ending}`)
  return `attachment; filename="${plain}.${ending}"; filename*=UTF-8''${spelt}`
}
