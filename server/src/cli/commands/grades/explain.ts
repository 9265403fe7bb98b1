import type { Command } from 'commander'
import type { Assessment, AssessmentLine } from '@liangma/contracts'
import type { Terminal } from '../../../platform/terminal/index.ts'
import { gradeText, voiceOf } from '../../../pages/index.ts'
import { AssessmentViews } from '../../../site/assessment-views.ts'
import { dayOption, runWithApp, withGlobals } from '../../run.ts'

const NO_POINTS = '0.0'

export function addExplainCommand(program: Command): void {
  withGlobals(program.command('explain'))
    .description('一家平台的得分与每条理由 / the score of one platform with every reason')
    .argument('<code>', '统一社会信用代码 / credit code')
    .option('--as-of <day>', '评价日 / as-of day (default today)')
    .action((code: string, flags: { asOf?: string }, command: Command) => {
      const asOf = dayOption('as-of', flags.asOf) ?? null
      return runWithApp(command, async (app, terminal) => {
        const explained = await new AssessmentViews(app).of(code, asOf, [])
        terminal.printJson(explained)
        const { id, version } = explained.rulebook
        const { direction } = app.rulebooks.get(id, version).rulebook.score
        printExplained(terminal, explained, direction === 'add')
      })
    })
}

function printExplained(terminal: Terminal, explained: Assessment, addsUp: boolean): void {
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
      signed(line, addsUp),
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
