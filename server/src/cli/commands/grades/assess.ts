import type { Command } from 'commander'
import { DomainError, WHOLE_CITY, isoOf, normaliseCode, spellTenths } from '@liangma/contracts'
import type { Day, Words } from '@liangma/contracts'
import type { SubjectKind } from '@liangma/rulebook'
import type { App } from '../../../app.ts'
import { lineTable, resultTable } from '../../../modules/assessment/index.ts'
import type { Assessed, Named } from '../../../modules/assessment/index.ts'
import { readRulebookFile } from '../../../modules/rulebooks/index.ts'
import type { KnownRulebook } from '../../../modules/rulebooks/index.ts'
import { writeTable } from '../../../platform/files/index.ts'
import type { TableFormat, WrittenTable } from '../../../platform/files/index.ts'
import type { Terminal } from '../../../platform/terminal/index.ts'
import { gradeText, voiceOf } from '../../../pages/index.ts'
import { gradeWords } from '../../../site/platform-views.ts'
import { formatOf, requireFiles } from '../../files.ts'
import { dayOption, runWithApp, withGlobals } from '../../run.ts'

interface AssessFlags {
  asOf?: string
  subject?: string
  rulebook?: string
  merchants?: true
  out?: string
  lines?: string
}

export function addAssessCommands(program: Command): void {
  withGlobals(program.command('assess'))
    .description(
      '评审全部平台或平台内经营者 / assess every platform, or every merchant; of platforms, today by the rulebook in force is kept on file',
    )
    .option('--as-of <day>', '评价日 / as-of day (default today)')
    .option('--subject <code>', '只看一家 / only this credit code')
    .option('--rulebook <file>', '试用另一份规则 / try another rulebook (YAML)')
    .option('--merchants', '平台内经营者，按现行规则 / merchants, by the rules in force')
    .option('--out <file>', '结果 / results: .csv .xlsx .json')
    .option('--lines <file>', '逐条说明 / lines of explanation: .csv .xlsx .json')
    .action((flags: AssessFlags, command: Command) => {
      requireFiles(flags.rulebook === undefined ? [] : [flags.rulebook])
      const formats = { out: formatOf('out', flags.out), lines: formatOf('lines', flags.lines) }
      return runWithApp(command, (app, terminal) => assess({ app, terminal, flags, formats }))
    })
}

interface Assess {
  app: App
  terminal: Terminal
  flags: AssessFlags
  formats: { out: TableFormat | null; lines: TableFormat | null }
}

async function assess({ app, terminal, flags, formats }: Assess): Promise<void> {
  const asOf = dayOption('as-of', flags.asOf) ?? app.clock.today()
  const rulebook = rulebookFor(app, flags, asOf)
  const kind = rulebook?.rulebook.appliesTo ?? 'platform'
  const only = flags.subject === undefined ? null : await getSubject(app, kind, flags.subject)
  const isKept = rulebook === undefined && asOf === app.clock.today()
  const bar = terminal.progress(terminal.say({ zh: '评审', en: 'assessing' }))
  const { rows, plan, summary } = await app.assessment.assessRegister({
    asOf,
    rulebook,
    store: isKept,
    onProgress: (_step, done, total) => bar.update(done, total),
  })
  bar.end()
  const wanted = rows
    .filter((row) => only === null || row.subjectId === only)
    .toSorted((a, b) => a.subjectId - b.subjectId)
  const names = await namesOf(app, kind, wanted)
  const results = { plan, asOf, names }
  await write(flags.out, formats.out, resultTable(wanted, results))
  if (formats.lines) {
    const explained = app.assessment.explainRegister({ asOf, rulebook })
    const lines = lineTable(only === null ? explained : onlyOne(explained, only), results)
    await write(flags.lines, formats.lines, lines)
  }
  terminal.printJson({ ...summary, asOf: isoOf(asOf), ...(only === null ? {} : { rows: wanted }) })
  printAssessed(terminal, {
    rows: wanted,
    names,
    known: rulebook ?? app.rulebooks.inForce('platform', asOf),
  })
}

const SUBJECTS: Record<SubjectKind, Words> = {
  platform: { zh: '平台', en: 'Platforms' },
  merchant: { zh: '平台内经营者', en: 'Merchants' },
}

/** One subject: its row. All: how many have each grade. */
function printAssessed(
  terminal: Terminal,
  { rows, names, known }: { rows: readonly Assessed[]; names: Named; known: KnownRulebook },
): void {
  const { grades } = known.rulebook
  const voice = voiceOf(terminal.language)
  const words = (grade: string) =>
    gradeText({ grade, gradeWords: gradeWords(grades, grade) }, voice)
  if (rows.length === 1) {
    const [row] = rows as [Assessed]
    const decided = row.decidedCode ?? row.decidedBy
    terminal.print(
      `${names.get(row.subjectId)?.name ?? ''}  ${spellTenths(row.scoreTenths)}  ${words(row.grade)}  ${decided}`,
    )
    return
  }
  terminal.printTable(
    [
      { title: terminal.say({ zh: '等级', en: 'Grade' }) },
      { title: terminal.say(SUBJECTS[known.rulebook.appliesTo]), align: 'right' },
    ],
    grades.map(({ key }) => [words(key), String(rows.filter((row) => row.grade === key).length)]),
  )
}

/** Undefined: the rules for platforms in force. */
function rulebookFor(
  app: App,
  { rulebook, merchants }: AssessFlags,
  asOf: Day,
): KnownRulebook | undefined {
  if (rulebook !== undefined) return readRulebookFile(rulebook)
  return merchants ? app.rulebooks.inForce('merchant', asOf) : undefined
}

async function getSubject(app: App, kind: SubjectKind, code: string): Promise<number> {
  if (kind === 'platform') return (await app.registry.getPlatform(code, WHOLE_CITY)).subjectId
  const known = (await app.registry.findRegistered([normaliseCode(code)])).get(normaliseCode(code))
  if (!known?.isMerchant) throw new DomainError('subject.not_found', { code })
  return known.subjectId
}

async function namesOf(app: App, kind: SubjectKind, rows: readonly Assessed[]): Promise<Named> {
  const ids = rows.map((row) => row.subjectId)
  const named = await (kind === 'platform'
    ? app.registry.listPlatforms(ids)
    : app.registry.listMerchantNames(ids))
  // 个人信息保护法 6: a natural person has a name here and no number.
  return new Map(named.map(({ subjectId, code, name }) => [subjectId, { code: code ?? '', name }]))
}

async function* onlyOne<T extends { result: Assessed }>(
  explained: AsyncIterable<readonly T[]>,
  subjectId: number,
): AsyncIterable<T[]> {
  for await (const subjects of explained) {
    yield subjects.filter(({ result }) => result.subjectId === subjectId)
  }
}

async function write(
  path: string | undefined,
  format: TableFormat | null,
  table: WrittenTable,
): Promise<void> {
  if (path !== undefined && format !== null) await writeTable(path, { format, ...table })
}
