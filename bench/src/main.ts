import { parseArgs } from 'node:util'
import { EXIT, Terminal } from '../../server/src/platform/terminal/index.ts'
import { TEST_PROGRAMS } from '../../tools/test-programs.ts'
import type { TestProgram } from '../../tools/test-programs.ts'
import type { Task } from './child.ts'
import { CHILD, runChild, serveParent, tell } from './child.ts'
import type { Bench, SizeName, SuiteName } from './figure.ts'
import { rssPeakMib } from './figure.ts'
import type { SuiteResult } from './report.ts'
import { printReport, settingOf } from './report.ts'
import { clickhouse } from './suites/clickhouse/clickhouse.ts'
import { consoleDesk } from './suites/console/console.ts'
import { event } from './suites/event.ts'
import { runImport } from './suites/import-task.ts'
import { importing } from './suites/import.ts'
import { runLoad } from './suites/load-task.ts'
import { peers } from './suites/peers.ts'
import { publicPages } from './suites/public.ts'
import { publication } from './suites/publication.ts'
import { runPublishing } from './suites/publish-task.ts'
import { register } from './suites/register.ts'
import { screen } from './suites/screen/screen.ts'
import { simulation } from './suites/statement/simulation.ts'
import { runServer } from './suites/serve-task.ts'
import { fillGrowth, runGrowth } from './suites/statement/growth-task.ts'
import { growth } from './suites/statement/growth.ts'
import { subject } from './suites/statement/subject.ts'

const SUITES: Record<SuiteName, (bench: Bench) => Promise<void>> = {
  register,
  growth,
  subject,
  clickhouse,
  simulation,
  import: importing,
  event,
  peers,
  public: publicPages,
  publication,
  console: consoleDesk,
  screen,
}
const SUITE_NAMES = Object.keys(SUITES) as SuiteName[]
const RUNS: Record<SizeName, number> = { quick: 5, full: 3 }

const USAGE = {
  zh: `用法：npm run bench -- [--size quick|full] [--only ${SUITE_NAMES.join('|')}] [--json]`,
  en: `usage: npm run bench -- [--size quick|full] [--only ${SUITE_NAMES.join('|')}] [--json]`,
}

interface Asked {
  size: SizeName
  suites: SuiteName[]
  json: boolean
}

if (process.argv[2] === CHILD) await serveParent(runTask)
else process.exitCode = await main(process.argv.slice(2))

async function main(argv: string[]): Promise<number> {
  const asked = readArguments(argv)
  const json = asked?.json ?? false
  const terminal = new Terminal({ ...process, json })
  if (!asked) return terminal.refuse([USAGE])
  const setting = settingOf(asked.size, RUNS[asked.size])
  const results: SuiteResult[] = []
  for (const suite of asked.suites)
    results.push(await runSuite(suite, { size: asked.size, terminal }))
  printReport(terminal, { setting, results })
  return EXIT.fine
}

function readArguments(argv: string[]): Asked | undefined {
  try {
    const { values } = parseArgs({
      args: argv,
      options: {
        size: { type: 'string', default: 'full' },
        only: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    })
    const size = (['quick', 'full'] as const).find((each) => each === values.size)
    const suites = SUITE_NAMES.filter((each) => (values.only ?? each) === each)
    return size && suites.length > 0 ? { size, suites, json: values.json } : undefined
  } catch {
    return undefined
  }
}

async function runSuite(
  suite: SuiteName,
  { size, terminal }: { size: SizeName; terminal: Terminal },
): Promise<SuiteResult> {
  const result: SuiteResult = { suite, figures: [], failure: null }
  const missing = suite === 'clickhouse' && TEST_PROGRAMS.find((program) => isMissing(program))
  if (missing) return { ...result, failure: missing.without }
  let label = ''
  let progress = terminal.progress(suite)
  try {
    await runChild({ kind: 'suite', suite, size }, (message) => {
      if (message.kind === 'figure') result.figures.push(message.figure)
      if (message.kind !== 'step') return
      if (message.label !== label) {
        progress.end()
        label = message.label
        progress = terminal.progress(`${suite}: ${label}`)
      }
      progress.update(message.done, message.total)
    })
  } catch (error) {
    // What the other suites measure stands all the same.
    result.failure = error instanceof Error ? error.message : String(error)
  }
  progress.end()
  return result
}

function isMissing({ name, isHere }: TestProgram): boolean {
  return name === 'ClickHouse' && !isHere()
}

/** In a child process. */
async function runTask(task: Task): Promise<void> {
  switch (task.kind) {
    case 'suite':
      return runSuiteHere(task)
    case 'import':
      return tell({ kind: 'imported', times: await runImport(task) })
    case 'publish':
      return tell({ kind: 'published', times: await runPublishing(task) })
    case 'load':
      return tell({ kind: 'loaded', load: await runLoad(task) })
    case 'fill':
      return fillGrowth(task)
    case 'grow':
      return tell({ kind: 'grown', grown: await runGrowth(task) })
    case 'serve':
      return runServer(task)
  }
}

function runSuiteHere({ suite, size }: { suite: SuiteName; size: SizeName }): Promise<void> {
  return SUITES[suite]({
    size,
    runs: RUNS[size],
    step: (label, done, total) => tell({ kind: 'step', label, done, total }),
    add: (figure) => {
      const ratio = figure.beside ? figure.ours.value / figure.beside.value : null
      tell({ kind: 'figure', figure: { rssPeakMib: rssPeakMib(), ...figure, ratio } })
    },
  })
}
