import type { Finding } from './finding.ts'
import type { Ceiling, Rulebook, Veto } from './schema.ts'

/** A veto or a ceiling must say what it looks for. */
export function signs({ vetoes, ceilings, indicators }: Rulebook): Finding[] {
  const each = new Set(indicators.filter(({ shape }) => shape === 'each').map(({ code }) => code))
  const check = (section: string) => (sign: Veto | Ceiling, i: number) => [
    ...whatItLooksFor(sign, [section, i]),
    ...countingCodes(sign, { path: [section, i], each }),
  ]
  return [...vetoes.flatMap(check('vetoes')), ...ceilings.flatMap(check('ceilings'))]
}

function whatItLooksFor(sign: Veto | Ceiling, path: (string | number)[]): Finding[] {
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
  sign: Veto | Ceiling,
  { path, each }: { path: (string | number)[]; each: ReadonlySet<string> },
): Finding[] {
  const counting = 'counting' in sign ? (sign.counting ?? []) : []
  return counting
    .filter((code) => !each.has(code))
    .map((code) => ({
      path: [...path, 'counting'],
      zh: `没有逐条计分的指标 ${code}`,
      en: `there is no per-record indicator ${code}`,
    }))
}

/** Those that hold are kept as bits of one integer that JavaScript can read whole. */
export function maskWidth({ vetoes, ceilings }: Rulebook): Finding[] {
  return vetoes.length + ceilings.length <= 50
    ? []
    : [
        {
          path: ['ceilings'],
          zh: '否决项与限制项合计不得超过 50 项',
          en: 'at most 50 vetoes and ceilings together',
        },
      ]
}
