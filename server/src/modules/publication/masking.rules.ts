/** 个人信息保护法 6: no more of a person is shown than the purpose needs. */
const MASK = '**'
const HIDDEN = '***'

const COMPOUND_SURNAMES =
  /^(欧阳|太史|端木|上官|司马|东方|独孤|南宫|夏侯|诸葛|尉迟|公羊|赫连|皇甫|宗政|濮阳|公冶|慕容|宇文|长孙|司徒|鲜于|令狐|钟离|闾丘|澹台|轩辕|公孙|西门|百里|呼延|东郭|司空)/
const REMARK = /\s*[(（［[【][^)）］\]】]*[)）］\]】]\s*$/
/** Endings by which four characters are an institution; registered firms have longer names. */
const INSTITUTION = /(公司|集团|中心|平台|超市|商城|商行|[厂店社部所院馆场网会局站])$/
const HAN_NAME = /^\p{Script=Han}{2,4}$/u
const DOTTED_NAME = /^\p{Script=Han}+([·•・]\p{Script=Han}+)+$/u
const LATIN_NAME =
  /^\p{Script=Latin}[\p{Script=Latin}.'’-]*( \p{Script=Latin}[\p{Script=Latin}.'’-]*){1,3}$/u
const LATIN_FIRM =
  /\b(co|corp|inc|ltd|llc|plc|gmbh|limited|company|corporation|group|holdings?|trading|technolog(y|ies)|mall|market|store|shop|online|network)\b/i

/**
 * The name of an operator as the public sees it: of a natural person only the surname (`张**`), a firm's
 * in full. What could be either is masked. A remark in brackets, such as 个体工商户, stays.
 */
export function maskPersonName(name: string): string {
  const remark = REMARK.exec(name)?.[0] ?? ''
  const bare = name
    .slice(0, name.length - remark.length)
    .normalize('NFKC')
    .trim()
  return isPersonName(bare) ? surnameOf(bare) + MASK + remark.trimEnd() : name
}

function isPersonName(name: string): boolean {
  if (DOTTED_NAME.test(name)) return true
  if (HAN_NAME.test(name)) return name.length < 4 || !INSTITUTION.test(name)
  return LATIN_NAME.test(name) && !LATIN_FIRM.test(name)
}

function surnameOf(name: string): string {
  const compound = name.length > 2 ? COMPOUND_SURNAMES.exec(name)?.[0] : undefined
  return compound ?? [...name][0] ?? ''
}

// People also type full-width digits, and set digits apart.
const D = '[0-9０-９]'
const GAP = '[-－\\s]?'
const NOT_INSIDE = { before: '(?<![0-9０-９A-Za-z])', after: '(?![0-9０-９A-Za-z])' }

/** Longest first, so that no part of an identity number passes for a telephone number. */
const PERSONAL: readonly RegExp[] = [
  /[\p{L}\p{N}._%+-]+[@＠][\p{L}\p{N}-]+([.．][\p{L}\p{N}-]+)+/gu,
  // 身份证号: region, a date of birth that can be, order, check; a credit code has no date there.
  digits(
    `[1-9１-９]${D}{5}(?:19|20|１９|２０)${D}{2}(?:0[1-9]|1[0-2]|０[１-９]|１[０-２])${D}{2}${D}{3}[0-9０-９XxＸ]`,
  ),
  digits(`(?:\\+?86${GAP})?1[3-9]${D}${GAP}${D}{4}${GAP}${D}{4}|１[３-９]${D}{9}`),
  digits(`[(（]?[0０]${D}{2,3}[)）]?${GAP}[2-9２-９]${D}{6,7}(?:${GAP}转${D}{1,5})?`),
  // Bank cards of the mainland (银行卡号), in groups of four or together; no credit code begins with 6.
  digits(`[6６][2２]${D}{2}(?:${GAP}${D}{4}){3}(?:${GAP}${D}{1,3})?`),
  /(?<=(微信|wechat|weixin|QQ)(号|群)?\s*[:：]?\s*)[A-Za-z0-9_-]{5,20}/giu,
]

function digits(pattern: string): RegExp {
  return new RegExp(`${NOT_INSIDE.before}(?:${pattern})${NOT_INSIDE.after}`, 'gu')
}

/**
 * Free text without e-mail addresses, identity, telephone, bank-card, WeChat and QQ numbers; each becomes
 * `***`. Names cannot be told from words by a rule: a person has to look before free text is shown.
 */
export function maskPersonalData(text: string): string {
  return PERSONAL.reduce((masked, pattern) => masked.replace(pattern, HIDDEN), text)
}
