import type { Finding } from './finding.ts'
import type { Ceiling, Rulebook, State, Veto } from '../schema/index.ts'

type Sign = Veto | Ceiling | State

/** A veto, a ceiling or a state must say what it looks for. */
export function signs({ vetoes, ceilings, states, indicators }: Rulebook): Finding[] {
  const each = new Set(indicators.filter(({ shape }) => shape === 'each').map(({ code }) => code))
  const check = (section: string) => (sign: Sign, i: number) => [
    ...whatItLooksFor(sign, [section, i]),
    ...countingCodes(sign, { path: [section, i], each }),
  ]
  return [
    ...vetoes.flatMap(check('vetoes')),
    ...ceilings.flatMap(check('ceilings')),
    ...states.flatMap(check('states')),
  ]
}

function whatItLooksFor(sign: Sign, path: (string | number)[]): Finding[] {
  const { code } = sign
  if (sign.from === 'case' && sign.mark === undefined && sign.severity === undefined) {
    return [{ path, zh: `${code} 应写 mark 或 severity`, en: `${code} needs mark or severity` }]
  }
  if (sign.from !== 'finding' || 'pastDeadline' in sign || 'counting' in sign) return []
  if (sign.indicator !== undefined && sign.validity !== undefined) return []
  return [
    {
      path,
      zh: `${code} 应写 indicator 和 validity，或 counting、pastDeadline`,
      en: `${code} needs indicator and validity, or counting, pastDeadline`,
    },
  ]
}

function countingCodes(
  sign: Sign,
  { path, each }: { path: (string | number)[]; each: ReadonlySet<string> },
): Finding[] {
  const counting = ('counting' in sign ? sign.counting : undefined) ?? []
  return counting
    .filter((code) => !each.has(code))
    .map((code) => ({
      path: [...path, 'counting'],
      zh: `没有逐条计分的指标 ${code}`,
      en: `there is no per-record indicator ${code}`,
    }))
}

/** Those that hold are kept as bits of one integer that JavaScript can read whole. */
export function maskWidth({ vetoes, ceilings, states }: Rulebook): Finding[] {
  return vetoes.length + ceilings.length + states.length <= 50
    ? []
    : [
        {
          path: ['ceilings'],
          zh: '否决项、限制项与状态合计不得超过 50 项',
          en: 'at most 50 vetoes, ceilings and states together',
        },
      ]
}

/** Inspections are counted by the findings that count while theirs is the newest. */
export function countedInspections({ states, ...rulebook }: Rulebook): Finding[] {
  const findings = [...rulebook.indicators, ...rulebook.statutory]
  const inspects = findings.some((row) => 'validity' in row && row.validity === 'latestInspection')
  if (inspects) return []
  return states.flatMap(({ code, from }, i) =>
    from === 'inspections'
      ? [
          {
            path: ['states', i],
            zh: `${code} 计检查次数，但没有一项写 validity: latestInspection`,
            en: `${code} counts inspections, but nothing has validity: latestInspection`,
          },
        ]
      : [],
  )
}
