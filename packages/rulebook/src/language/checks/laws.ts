import { legalBases } from '../legal-bases.ts'
import type { Finding } from './finding.ts'
import type { Rulebook } from '../schema/index.ts'

/** A basis names laws by their abbreviations; each must be among the laws. */
export function knownLaws(rulebook: Rulebook): Finding[] {
  return legalBases(rulebook).flatMap(({ path, bases }) =>
    bases.flatMap(({ short, law }): Finding[] =>
      law
        ? []
        : [
            {
              path: [...path, 'basis'],
              zh: `laws 中没有 ${short}`,
              en: `there is no ${short} among the laws`,
            },
          ],
    ),
  )
}

/** What costs points or a grade needs a law, not only a guide or a purpose. */
export function burdensHaveLaw(rulebook: Rulebook): Finding[] {
  return legalBases(rulebook).flatMap(({ path, code, bases, burdens }): Finding[] =>
    !burdens || bases.length > 0
      ? []
      : [
          {
            path: [...path, 'basis'],
            zh: `${code} 没有法律依据：扣分、否决或限制等级须引用 laws 中的法律`,
            en: `${code} has no legal basis: what costs points or a grade must name one of the laws`,
          },
        ],
  )
}

export function lawDays({ laws }: Rulebook): Finding[] {
  return Object.entries(laws).flatMap(([short, { from, to }]): Finding[] =>
    to === undefined || from < to
      ? []
      : [
          {
            path: ['laws', short, 'to'],
            zh: `${short} 的失效日期应晚于施行日期`,
            en: `${short} must end after it begins`,
          },
        ],
  )
}
