import type { ProblemDetail, Words } from '@liangma/contracts'

/** What the type provider hands over for one fault that a schema found. */
export interface SchemaFault {
  keyword: string
  instancePath: string
  message?: string | undefined
  params: Record<string, unknown>
}

const TYPES: Record<string, Words> = {
  string: { zh: '文本', en: 'text' },
  number: { zh: '数字', en: 'a number' },
  int: { zh: '整数', en: 'a whole number' },
  boolean: { zh: 'true 或 false', en: 'true or false' },
  array: { zh: '数组', en: 'an array' },
  object: { zh: '对象', en: 'an object' },
  record: { zh: '对象', en: 'an object' },
}

const FORMATS: Record<string, Words> = {
  date: { zh: '应为真实的日期 YYYY-MM-DD', en: 'must be a real date, YYYY-MM-DD' },
  datetime: { zh: '应为 ISO 8601 时间', en: 'must be a time in ISO 8601' },
}

const SAYINGS: Record<string, (params: Record<string, unknown>) => Words> = {
  invalid_type: ({ expected }) => {
    const type = TYPES[String(expected)] ?? { zh: String(expected), en: String(expected) }
    return { zh: `缺失或类型不对，应为${type.zh}`, en: `is missing or not ${type.en}` }
  },
  invalid_value: ({ values }) => {
    const choices = (Array.isArray(values) ? values : []).join(', ')
    return { zh: `只能是：${choices}`, en: `must be one of: ${choices}` }
  },
  too_big: ({ maximum, origin }) => bound(maximum, { origin, zh: '不超过', en: 'at most' }),
  too_small: ({ minimum, origin }) => bound(minimum, { origin, zh: '不少于', en: 'at least' }),
  invalid_format: ({ format }) =>
    FORMATS[String(format)] ?? { zh: '格式不正确', en: 'has the wrong form' },
  unrecognized_keys: ({ keys }) => {
    const names = (Array.isArray(keys) ? keys : []).join(', ')
    return { zh: `含有不认识的字段：${names}`, en: `has unknown fields: ${names}` }
  },
  invalid_union: () => ({ zh: '取值不在允许的范围内', en: 'is none of the allowed values' }),
  invalid_key: () => ({ zh: '字段名不正确', en: 'has a wrong field name' }),
  invalid_element: () => ({ zh: '含有不正确的元素', en: 'has a wrong element' }),
  not_multiple_of: ({ divisor }) => ({
    zh: `应为 ${String(divisor)} 的倍数`,
    en: `must be a multiple of ${String(divisor)}`,
  }),
}

function bound(limit: unknown, words: { origin: unknown } & Words): Words {
  const units: Record<string, Words> = {
    string: { zh: ' 个字符', en: ' characters' },
    array: { zh: ' 项', en: ' items' },
  }
  const unit = units[String(words.origin)] ?? { zh: '', en: '' }
  return {
    zh: `应${words.zh} ${String(limit)}${unit.zh}`,
    en: `must be ${words.en} ${String(limit)}${unit.en}`,
  }
}

/** Where and what, in both languages, for one fault in a part of the request. */
export function detailOf(fault: SchemaFault, part: ProblemDetail['in']): ProblemDetail {
  const place = fault.instancePath === '/' ? '' : fault.instancePath
  const say = SAYINGS[fault.keyword]
  const words = say?.(fault.params) ?? {
    zh: '不符合要求',
    en: fault.message ?? 'does not meet the schema',
  }
  const name = place.slice(1).replaceAll('/', '.') || part
  return {
    in: part,
    path: place,
    ...rowOf(place),
    code: fault.keyword,
    zh: `${name} ${words.zh}`,
    en: `${name} ${words.en}`,
  }
}

/** A fault inside `records` also names the record as people count them. */
function rowOf(place: string): { row?: number; column?: string } {
  const [, index, column] = /^\/records\/(\d+)(?:\/(.+))?$/.exec(place) ?? []
  if (index === undefined) return {}
  return { row: Number(index) + 1, ...(column === undefined ? {} : { column }) }
}
