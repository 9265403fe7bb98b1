import { DomainError } from '@liangma/contracts'
import type { Words } from '@liangma/contracts'
import type { z } from 'zod'

/** One fault of a rulebook file; line and column count from 1. */
export interface RulebookIssue extends Words {
  line: number
  column: number
  /** Keys and positions, e.g. `indicators.3.cap`. */
  path: string
}

/** A rulebook file that cannot be used; `issues` lists all that is wrong with it. */
export class RulebookError extends DomainError {
  readonly issues: RulebookIssue[]

  constructor(file: string, issues: RulebookIssue[]) {
    const list = (language: keyof Words) =>
      issues.map((at) => `${at.line}:${at.column} ${at.path} ${at[language]}`).join('; ')
    super('rulebook.invalid', {
      file,
      count: issues.length,
      issues_zh: list('zh'),
      issues_en: list('en'),
    })
    this.name = 'RulebookError'
    this.issues = issues
  }
}

type ZodIssue = z.core.$ZodIssue
export interface SchemaFault extends Words {
  path: (string | number)[]
}

/** What a schema refused, in words; of a union the branch that came nearest. */
export function faultsOf(issue: ZodIssue, base: (string | number)[] = []): SchemaFault[] {
  const path = [...base, ...(issue.path as (string | number)[])]
  if (issue.code === 'invalid_union') {
    const branch = nearestBranch(issue.errors)
    if (branch) return branch.flatMap((inner) => faultsOf(inner, path))
    const { discriminator } = issue as { discriminator?: string }
    if (discriminator === 'from') return [{ path, ...NO_SOURCE }]
  }
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...path, key],
      zh: `没有名为 ${key} 的项`,
      en: `there is no entry called ${key}`,
    }))
  }
  return [{ path, ...sayFault(issue) }]
}

const NO_SOURCE: Words = {
  zh: '没有来源提供这种记录',
  en: 'no source delivers records of this kind here',
}

function nearestBranch(branches: ZodIssue[][]): ZodIssue[] | undefined {
  const depth = (issues: ZodIssue[]) => Math.max(...issues.map(({ path }) => path.length))
  // By what is said of them: many unknown keys are one issue.
  const count = (issues: ZodIssue[]) => issues.flatMap((issue) => faultsOf(issue)).length
  return branches.toSorted((a, b) => depth(b) - depth(a) || count(a) - count(b))[0]
}

function sayFault(issue: ZodIssue): Words {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? { zh: '缺少此项', en: 'this entry is missing' }
        : { zh: `应为 ${issue.expected}`, en: `must be of the type ${issue.expected}` }
    case 'invalid_value':
      return {
        zh: `应为 ${issue.values.join('、')} 之一`,
        en: `must be one of ${issue.values.join(', ')}`,
      }
    case 'invalid_union':
      return { zh: '没有这种写法', en: 'fits none of the allowed forms' }
    case 'too_small':
    case 'too_big':
      return { zh: '超出允许的范围', en: 'is out of range' }
    case 'custom':
      return {
        zh: '应为非负小数，最多六位',
        en: 'must be a decimal of at most six places, not negative',
      }
    default:
      return { zh: '格式不正确', en: 'is malformed' }
  }
}
