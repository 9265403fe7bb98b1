import type { Backtest, Simulation, SimulationOutcome, Words } from '@liangma/contracts'
import type { Terminal } from '../../../platform/terminal/index.ts'

const SHORT_HASH = 16

/** What a simulation came to, on a terminal. */
export function printSimulation(terminal: Terminal, simulation: Simulation): void {
  const { before, after, asOf, outcome, backtest, seconds } = simulation
  if (!outcome) return
  const say = (words: Words) => terminal.say(words)
  terminal.print(
    say({
      zh: `${asOf}：${after.id} ${after.version}（草案）与现行 ${before.version} 相比，共 ${outcome.subjects} 家，用时 ${seconds.toFixed(2)} 秒`,
      en: `${asOf}: ${after.id} ${after.version} (draft) beside ${before.version} in force, ${outcome.subjects} subjects, ${seconds.toFixed(2)} s`,
    }),
  )
  terminal.print(
    say({
      zh: `等级变动 ${outcome.gradeChanges} 家：变好 ${outcome.better}，变差 ${outcome.worse}；得分变动 ${outcome.changed} 家；名单哈希 ${outcome.changesHash.slice(0, SHORT_HASH)}…`,
      en: `${outcome.gradeChanges} change grade: ${outcome.better} better, ${outcome.worse} worse; ${outcome.changed} with another score or grade; list ${outcome.changesHash.slice(0, SHORT_HASH)}…`,
    }),
  )
  printGrades(terminal, outcome)
  printFlow(terminal, outcome)
  printParts(terminal, outcome)
  for (const warning of outcome.warnings) terminal.print(`! ${say(warning)}`)
  if (backtest) printBacktest(terminal, backtest)
}

function printGrades(terminal: Terminal, { grades, hours }: SimulationOutcome): void {
  const right = 'right' as const
  terminal.print()
  terminal.printTable(
    [
      { title: terminal.say({ zh: '等级', en: 'Grade' }) },
      { title: terminal.say({ zh: '现行', en: 'Before' }), align: right },
      { title: terminal.say({ zh: '草案', en: 'After' }), align: right },
      { title: terminal.say({ zh: '差', en: 'Difference' }), align: right },
      {
        title: terminal.say({ zh: '检查工时/年（现行）', en: 'Hours a year before' }),
        align: right,
      },
      {
        title: terminal.say({ zh: '检查工时/年（草案）', en: 'Hours a year after' }),
        align: right,
      },
    ],
    [
      ...grades.map((grade) => {
        const row = hours.grades.find((each) => each.grade === grade.key)
        return [
          terminal.say(grade),
          String(grade.before),
          String(grade.after),
          signed(grade.after - grade.before),
          String(row?.before ?? 0),
          String(row?.after ?? 0),
        ]
      }),
      [
        terminal.say({ zh: '合计', en: 'All' }),
        '',
        '',
        '',
        String(hours.before),
        String(hours.after),
      ],
    ],
  )
}

function printFlow(terminal: Terminal, { flow, grades }: SimulationOutcome): void {
  const words = (key: string) => {
    const grade = grades.find((each) => each.key === key)
    return grade ? terminal.say(grade) : key
  }
  const moved = flow.filter(({ from, to }) => from !== to)
  if (moved.length === 0) return
  terminal.print()
  terminal.printTable(
    [
      { title: terminal.say({ zh: '由', en: 'From' }) },
      { title: terminal.say({ zh: '至', en: 'To' }) },
      { title: terminal.say({ zh: '家数', en: 'Subjects' }), align: 'right' },
    ],
    moved.map(({ from, to, subjects }) => [words(from), words(to), String(subjects)]),
  )
}

function printParts(terminal: Terminal, { counties, types, sizes }: SimulationOutcome): void {
  const rows = [...counties, ...types, ...sizes].filter(({ better, worse }) => better + worse > 0)
  if (rows.length === 0) return
  terminal.print()
  terminal.printTable(
    [
      { title: terminal.say({ zh: '县市区、类型、规模', en: 'County, type, size' }) },
      { title: terminal.say({ zh: '家数', en: 'Subjects' }), align: 'right' },
      { title: terminal.say({ zh: '变好', en: 'Better' }), align: 'right' },
      { title: terminal.say({ zh: '变差', en: 'Worse' }), align: 'right' },
    ],
    rows.map((part) => [
      terminal.say(part),
      String(part.subjects),
      String(part.better),
      String(part.worse),
    ]),
  )
}

function printBacktest(terminal: Terminal, { months, notBest, worst }: Backtest): void {
  terminal.print()
  terminal.printTable(
    [
      { title: terminal.say({ zh: '月末', en: 'Month end' }) },
      { title: terminal.say({ zh: '已评级', en: 'Rated' }), align: 'right' },
      { title: terminal.say({ zh: '较上月变级（现行）', en: 'Changed, before' }), align: 'right' },
      { title: terminal.say({ zh: '较上月变级（草案）', en: 'Changed, after' }), align: 'right' },
      { title: terminal.say({ zh: '两者不同', en: 'Graded differently' }), align: 'right' },
    ],
    months.map((month) => [
      month.day,
      ...[month.rated, month.changedBefore, month.changedAfter, month.differ].map(String),
    ]),
  )
  const levels = [
    { words: { zh: '非最佳等级', en: 'below the best grade' }, level: notBest },
    { words: { zh: '最差等级', en: 'the worst grade' }, level: worst },
  ]
  terminal.print()
  terminal.printTable(
    [
      { title: terminal.say({ zh: '严重处罚前的预警', en: 'Warned before a serious penalty' }) },
      { title: terminal.say({ zh: '严重处罚', en: 'Penalties' }), align: 'right' },
      { title: terminal.say({ zh: '已预警', en: 'Warned' }), align: 'right' },
      {
        title: terminal.say({ zh: '提前天数（中位）', en: 'Days before, median' }),
        align: 'right',
      },
      { title: terminal.say({ zh: '误报', en: 'False alarms' }), align: 'right' },
    ],
    levels.flatMap(({ words, level }) =>
      SIDES.map(({ side, named }) => {
        const found = level[side]
        return [
          `${terminal.say(words)} · ${terminal.say(named)}`,
          String(found.penalties),
          String(found.warned),
          found.medianDays === null ? '—' : String(found.medianDays),
          `${found.falseAlarms}/${found.alarms}`,
        ]
      }),
    ),
  )
}

const SIDES = [
  { side: 'before', named: { zh: '现行', en: 'before' } },
  { side: 'after', named: { zh: '草案', en: 'after' } },
] as const

function signed(number: number): string {
  return number > 0 ? `+${number}` : String(number)
}
