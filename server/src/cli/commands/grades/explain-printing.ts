import type { Assessment, AssessmentDifference, AssessmentLine } from '@liangma/contracts'
import { gradeText, voiceOf } from '../../../pages/index.ts'
import type { Terminal } from '../../../platform/terminal/index.ts'

const NO_POINTS = '0.0'

/** A score with every line that counts, and what will become of it. */
export function printExplained(terminal: Terminal, explained: Assessment): void {
  const { score, decided, asOf, rulebook } = explained
  const grade = gradeText(explained, voiceOf(terminal.language))
  terminal.print(`${explained.name} ${explained.uscc}`)
  terminal.print(
    `${asOf}  ${terminal.style('bold', score)}  ${grade}  (${terminal.say(decided.words)}; ${rulebook.id} ${rulebook.version})`,
  )
  terminal.print()
  // A row of no points is shown as well: it is part of what was found.
  const fired = explained.lines.filter(
    (line) => line.counted !== NO_POINTS || line.items.some((item) => item.counts),
  )
  terminal.printTable(
    [
      { title: terminal.say({ zh: '代码', en: 'Code' }) },
      { title: terminal.say({ zh: '分', en: 'Points' }), align: 'right' },
      { title: terminal.say({ zh: '止', en: 'Until' }) },
      { title: terminal.say({ zh: '事项', en: 'What' }) },
      { title: terminal.say({ zh: '依据', en: 'Law' }) },
    ],
    fired.map((line) => [
      line.code,
      signed(line, explained.direction === 'add'),
      line.endsOn ?? '—',
      terminal.say(line.title),
      line.basis,
    ]),
  )
  for (const mark of [...explained.vetoes, ...explained.ceilings]) {
    terminal.print(`${mark.code} ${terminal.say(mark.title)} → ${terminal.say(mark.gradeWords)}`)
  }
  printOutlook(terminal, explained)
}

function printOutlook(terminal: Terminal, { forecast, pathToBlue }: Assessment): void {
  for (const step of forecast) {
    const because = step.because.join(', ')
    terminal.print(`${step.day}  ↑ ${step.score}  ${terminal.say(step.gradeWords)}  (${because})`)
  }
  for (const step of pathToBlue.steps) {
    terminal.print(
      `→ ${step.earliest} ${step.action} ${step.code} ${terminal.say(step.title)} ${step.record}`,
    )
  }
}

/** Points of records as the rulebook has them, a bonus the other way. */
function signed({ section, counted }: AssessmentLine, addsUp: boolean): string {
  if (counted === NO_POINTS) return counted
  return `${(section === 'bonus') === addsUp ? '-' : '+'}${counted}`
}

/** Two scores, and in sentences what lies between them. */
export function printDifference(terminal: Terminal, difference: AssessmentDifference): void {
  const { name, uscc, before, after, points, gradeStep, parts } = difference
  const voice = voiceOf(terminal.language)
  terminal.print(`${name} ${uscc}`)
  for (const { asOf, score, rulebook, decided, ...graded } of [before, after])
    terminal.print(
      `${asOf}  ${terminal.style('bold', score)}  ${gradeText(graded, voice)}  (${terminal.say(decided)}; ${rulebook.id} ${rulebook.version})`,
    )
  if (gradeStep) terminal.print(terminal.say(gradeStep))
  terminal.print()
  if (parts.length === 0) {
    terminal.print(terminal.say({ zh: '两者没有差别。', en: 'Nothing differs.' }))
    return
  }
  terminal.printTable(
    [
      { title: terminal.say({ zh: '分', en: 'Points' }), align: 'right' },
      { title: terminal.say({ zh: '原因', en: 'Why' }) },
      { title: terminal.say({ zh: '记录', en: 'Record' }) },
    ],
    [
      ...parts.map((part) => [
        withSign(part.points),
        terminal.say(part.words),
        part.evidence ?? part.record ?? '—',
      ]),
      [withSign(points), terminal.say({ zh: '合计', en: 'In all' }), ''],
    ],
  )
}

function withSign(points: string): string {
  return points === NO_POINTS || points.startsWith('-') ? points : `+${points}`
}
