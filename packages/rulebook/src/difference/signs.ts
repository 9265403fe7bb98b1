import { isoOf, spellTenths } from '@liangma/contracts'
import type { Words } from '@liangma/contracts'
import type { ExplanationLine } from '../explain/explanation.ts'
import { slotOf } from '../plan/plan.ts'
import type { Plan, PlanGrade } from '../plan/plan.ts'
import type { DifferencePart } from './score-difference.ts'
import { isBetween, sayOf } from './sides.ts'
import type { LinePair, Sides } from './sides.ts'

/** A veto, ceiling or state that holds on one side only. */
export function signParts(sides: Sides, { before, after }: LinePair): DifferencePart[] {
  if (after?.fired && !before?.fired) {
    const words = joinWords(beginning(sides, before, after), effectOf(sides.after.plan, after))
    return [sayOf(after, { cause: 'holds', scoreTenths: 0 }, words)]
  }
  if (before?.fired && !after?.fired) {
    return [sayOf(before, { cause: 'lapsed', scoreTenths: 0 }, ending(before, after))]
  }
  return []
}

/** Where the grade is another: rows of the grades that ask for another score. */
export function thresholdParts({ before, after, isOtherVersion }: Sides): DifferencePart[] {
  if (!isOtherVersion) return []
  return after.plan.grades.flatMap((grade) => {
    const old = before.plan.grades.find(({ key }) => key === grade.key)
    if (!old || boundOf(old).zh === boundOf(grade).zh) return []
    const words = {
      zh: `条件由${boundOf(old).zh}变为${boundOf(grade).zh}`,
      en: `its condition changes from ${boundOf(old).en} to ${boundOf(grade).en}`,
    }
    const named = { code: grade.key, zh: grade.zh, en: grade.en }
    const part = sayOf(named, { cause: 'threshold', scoreTenths: 0 }, words)
    return [{ ...part, zh: `${grade.zh}：${words.zh}`, en: `${grade.en}: ${words.en}` }]
  })
}

function beginning(
  sides: Sides,
  before: ExplanationLine | undefined,
  after: ExplanationLine,
): Words {
  if (!before) return { zh: '规则新版本新设', en: 'new in the other version' }
  const since = after.items.filter(({ counts }) => counts).map(({ from }) => from)
  const day = Math.min(...since)
  if (!isBetween(sides, day)) return { zh: '成立', en: 'holds' }
  return { zh: `自 ${isoOf(day)} 起成立`, en: `holds from ${isoOf(day)} on` }
}

function effectOf(plan: Plan, { slot, role }: ExplanationLine): Words {
  const grade = plan.grades[slotOf(plan, slot).grade ?? 0]
  const [zh, en] = [grade?.zh ?? '', grade?.en ?? '']
  if (role === 'ceiling') return { zh: `最高为${zh}`, en: `${en} at best` }
  return { zh: `评为${zh}`, en: `the grade is ${en}` }
}

function ending(before: ExplanationLine, after: ExplanationLine | undefined): Words {
  if (!after) return { zh: '规则新版本不再设置', en: 'the other version no longer has it' }
  const held = new Set(before.items.filter(({ counts }) => counts).map((item) => item.sourceKey))
  const why = after.items.filter(({ sourceKey }) => held.has(sourceKey)).at(-1)?.reason
  const lapsed = { zh: '不再成立', en: 'no longer holds' }
  return why ? joinWords(why, lapsed) : lapsed
}

function boundOf({ atLeast, atMost, eachAtMost }: PlanGrade): Words {
  const asked = [
    atLeast === null
      ? null
      : { zh: `不低于 ${spellTenths(atLeast)} 分`, en: `at least ${spellTenths(atLeast)}` },
    atMost === null
      ? null
      : { zh: `不高于 ${spellTenths(atMost)} 分`, en: `at most ${spellTenths(atMost)}` },
    eachAtMost === null
      ? null
      : {
          zh: `每组不高于 ${spellTenths(eachAtMost)} 分`,
          en: `each group at most ${spellTenths(eachAtMost)}`,
        },
  ].filter((each) => each !== null)
  if (asked.length === 0) return { zh: '其余得分', en: 'any other score' }
  return { zh: asked.map(({ zh }) => zh).join('且'), en: asked.map(({ en }) => en).join(' and ') }
}

function joinWords(one: Words, other: Words): Words {
  return { zh: `${one.zh}，${other.zh}`, en: `${one.en}; ${other.en}` }
}
