const FORM_WORDS =
  /(有限责任公司|股份有限公司|有限公司|公司|个体工商户|集团|网络科技|电子商务|信息技术|科技|电子|商务|网络|信息|平台|商城|浙江省?|金华市?)/g

/** A name as it is compared: full-width made narrow, no spaces or brackets, lower case. */
export function nameKeyOf(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s()[\]【】·.,，。'"“”-]/g, '')
}

/** What remains of a firm's name without legal form, trade and city: 「星辰」 of 金华星辰网络科技有限公司. */
export function coreNameOf(name: string): string {
  const key = nameKeyOf(name)
  return key.replace(FORM_WORDS, '') || key
}

/** Dice coefficient of the two names' character pairs, 0 to 1; a hint for a person, never a match. */
export function likenessOf(left: string, right: string): number {
  const a = pairsOf(nameKeyOf(left))
  const b = pairsOf(nameKeyOf(right))
  if (a.size === 0 || b.size === 0) return nameKeyOf(left) === nameKeyOf(right) ? 1 : 0
  let shared = 0
  for (const pair of a) if (b.has(pair)) shared += 1
  return (2 * shared) / (a.size + b.size)
}

function pairsOf(text: string): Set<string> {
  const marks = [...text]
  return new Set(marks.slice(1).map((mark, i) => `${marks[i] ?? ''}${mark}`))
}
