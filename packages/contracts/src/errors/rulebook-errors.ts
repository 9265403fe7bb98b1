import type { ErrorWords } from './error-words.ts'

/** What cannot be done with a version of a rulebook. */
export const RULEBOOK_ERRORS = {
  'rulebook.not_found': {
    status: 404,
    zh: '没有评价规则 {rulebook}。',
    en: 'There is no rulebook {rulebook}.',
  },
  'rulebook.exists': {
    status: 409,
    zh: '规则 {rulebook} 已经有了；请换一个版本号。',
    en: 'There is a rulebook {rulebook} already; choose another version.',
  },
  'rulebook.unnamed': {
    status: 422,
    zh: '从文本中读不出 id、version 与 appliesTo；请先写好规则的开头。',
    en: 'The text does not say its id, version and appliesTo; write the head of the rulebook first.',
  },
  'rulebook.renamed': {
    status: 422,
    zh: '这是规则 {rulebook} 的文本，其 id、version 与 appliesTo 不能改；如需另一版本，请复制。',
    en: 'This is the text of {rulebook}, whose id, version and appliesTo stay; for another version, make a copy.',
  },
  'rulebook.edited_meanwhile': {
    status: 409,
    zh: '您打开之后，{name} 已修改过这份文本；请保留您的修改，重新打开后再合并。',
    en: '{name} has changed this text since you opened it; keep what you wrote, open it again and merge.',
  },
  'rulebook.not_possible': {
    status: 409,
    zh: '规则 {rulebook} 目前的状态是“{state_zh}”，不能{action_zh}。',
    en: 'The rulebook {rulebook} is in the state "{state_en}"; this is not possible: {action_en}.',
  },
  'rulebook.changes_moved': {
    status: 409,
    zh: '变动名单与您看到的已不相同（现有 {count} 家变动）；请重新查看名单后再签名。',
    en: 'The list of who changes is no longer the one that you saw ({count} change now); look at it again, then sign.',
  },
  'rulebook.same_person': {
    status: 403,
    zh: '送审或修改过这份文本的人不能批准它；请由另一位审批人办理。',
    en: 'Nobody who submitted or edited this text approves it; ask another approver.',
  },
  'rulebook.another_scale': {
    status: 422,
    zh: '新版本须沿用现行规则的 id、等级及其顺序与状态，不同之处：{what_zh}。',
    en: 'A new version keeps the id, the grades in their order and the states of the version in force. It differs in: {what_en}.',
  },
  'rulebook.day_past': {
    status: 422,
    zh: '施行日 {day} 已经过去；请选择今天或以后的日子。',
    en: 'The effective day {day} has passed; choose today or a later day.',
  },
  'rulebook.day_taken': {
    status: 409,
    zh: '{day} 已确定由规则 {rulebook} 施行；请另选一日，或先撤回该施行日。',
    en: '{rulebook} takes effect on {day} already; choose another day, or take that one back first.',
  },
  'rulebook.same_text': {
    status: 422,
    zh: '文本没有改动。',
    en: 'The text has not changed.',
  },
} as const satisfies Record<string, ErrorWords>
