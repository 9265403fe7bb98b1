import type { ErrorWords } from './error-words.ts'

/** Lists and what somebody keeps of them. */
export const REGISTER_ERRORS = {
  'filter.too_many': {
    status: 409,
    zh: '最多保存 {limit} 个筛选；请先删除不用的。',
    en: 'At most {limit} filters can be kept; delete one that you no longer use.',
  },
  'filter.not_found': {
    status: 404,
    zh: '您没有编号为 {filterId} 的已存筛选。',
    en: 'You have no saved filter numbered {filterId}.',
  },
} as const satisfies Record<string, ErrorWords>
