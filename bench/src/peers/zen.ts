import { ZenEngine } from '@gorules/zen-engine'
import type { Plan } from '@liangma/rulebook'
import type { Band, Facts, Outcome } from './facts.ts'
import { NO_VALUE, bandsOf, factName } from './facts.ts'

interface Expression {
  id: string
  key: string
  value: string
}

/**
 * GoRules zen: the whole model as a decision graph of expressions (points of lines, sums of groups, score,
 * colour). Its trace gives the reasons: every line's points and what they were computed from.
 */
export function zenModel(
  plan: Plan,
  { trace }: { trace: boolean },
): { run: (facts: Facts) => Promise<Outcome>; dispose: () => void } {
  const engine = new ZenEngine()
  const decision = engine.createDecision(Buffer.from(JSON.stringify(graphOf(plan))))
  return {
    run: async (facts) => {
      const { result } = await decision.evaluate(facts, { trace })
      const { score, grade } = result as { score: number; grade: number }
      return { score, grade: plan.grades[grade]?.key ?? '' }
    },
    dispose: () => engine.dispose(),
  }
}

function graphOf(plan: Plan): object {
  const steps = [linesOf(plan), groupsOf(plan), scoreOf(plan), gradeOf(plan)]
  const names = ['facts', 'lines', 'groups', 'score', 'grade', 'result']
  const ends = { facts: 'inputNode', result: 'outputNode' } as Record<string, string>
  return {
    nodes: names.map((id, i) => ({
      id,
      name: id,
      type: ends[id] ?? 'expressionNode',
      content: ends[id]
        ? {}
        : { expressions: steps[i - 1], passThrough: true, executionMode: 'single' },
      position: { x: i * 100, y: 0 },
    })),
    edges: names.slice(1).map((targetId, i) => ({
      id: `edge-${i}`,
      type: 'edge',
      sourceId: names[i],
      targetId,
    })),
  }
}

function expression(key: string, value: string): Expression {
  return { id: key, key, value }
}

/** Points of each line, after its cap. */
function linesOf(plan: Plan): Expression[] {
  const bands = Map.groupBy(bandsOf(plan), ({ slot }) => slot)
  return plan.slots
    .filter(({ role }) => role !== 'veto' && role !== 'ceiling')
    .map(({ slot, code, cap }) => {
      const own = bands.get(slot)
      const points = own ? bandExpression(own) : factName(code)
      return expression(`p_${factName(code)}`, cap === null ? points : `min([${cap}, ${points}])`)
    })
}

function bandExpression(bands: readonly Band[]): string {
  const [{ name, better }] = bands as [Band]
  const compare = better === 'higher' ? '>=' : '<='
  const otherwise = bands.at(-1)?.points ?? 0
  const tests = bands
    .slice(0, -1)
    .map(({ bound, points }) => `${name} ${compare} ${bound} ? ${points} : `)
  return `(${name} == ${NO_VALUE} ? 0 : ${tests.join('')}${otherwise})`
}

function groupsOf(plan: Plan): Expression[] {
  const sumOf = (test: (slot: Plan['slots'][number]) => boolean) =>
    plan.slots
      .filter(test)
      .map(({ code }) => `p_${factName(code)}`)
      .join(' + ')
  return [
    ...plan.groups.map(({ code, cap }, i) => {
      const sum = sumOf(({ group }) => group === i)
      return expression(`g_${code}`, cap === null ? sum : `min([${cap}, ${sum}])`)
    }),
    expression(
      'statutory',
      sumOf(({ role }) => role === 'statutory'),
    ),
    expression('bonus', `min([${plan.bonusCap}, ${sumOf(({ role }) => role === 'bonus')}])`),
  ]
}

function scoreOf({ groups, score: { base, min, max } }: Plan): Expression[] {
  const lost = [...groups.map(({ code }) => `g_${code}`), 'statutory'].join(' - ')
  return [expression('score', `min([${max}, max([${min}, ${base} - ${lost} + bonus])])`)]
}

function gradeOf(plan: Plan): Expression[] {
  const signs = (role: string) => plan.slots.filter((slot) => slot.role === role)
  const vetoes = signs('veto').map(({ code, grade }) => `${factName(code)} ? ${grade} : `)
  const ceilings = signs('ceiling').map(({ code, grade }) => `(${factName(code)} ? ${grade} : 0)`)
  const byScore = plan.grades
    .map(({ atLeast }, i) => ({ atLeast, i }))
    .filter(({ atLeast }) => atLeast !== null)
  const tests = byScore.slice(0, -1).map(({ atLeast, i }) => `score >= ${atLeast} ? ${i} : `)
  const own = `(${tests.join('')}${byScore.at(-1)?.i ?? 0})`
  const judged = `${vetoes.join('')}max([${[own, ...ceilings].join(', ')}])`
  const uncovered = plan.coverage ? `not covered ? ${plan.coverage.grade} : ` : ''
  return [expression('grade', `${uncovered}(${judged})`)]
}
