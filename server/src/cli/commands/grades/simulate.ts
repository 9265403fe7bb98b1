import { readFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import type { Command } from 'commander'
import { DomainError, isoOf } from '@liangma/contracts'
import type { SimulationRequest } from '@liangma/contracts'
import type { App } from '../../../app.ts'
import { readRulebookFile } from '../../../modules/rulebooks/index.ts'
import type { SimulationRun } from '../../../modules/simulation/index.ts'
import { changesFile } from '../../../modules/simulation/index.ts'
import { writeTable } from '../../../platform/files/index.ts'
import type { TableFormat } from '../../../platform/files/index.ts'
import type { Terminal } from '../../../platform/terminal/index.ts'
import { formatOf, requireFiles } from '../../files.ts'
import { CliFault, dayOption, numberOf, runWithApp, withGlobals } from '../../run.ts'
import { printSimulation } from './simulate-report.ts'

interface SimulateFlags {
  rulebook: string
  asOf?: string
  backtest?: string
  out?: string
}

const MONTHS_AT_MOST = 36
const MS_BETWEEN_LOOKS = 100

export function addSimulateCommand(program: Command): void {
  withGlobals(program.command('simulate'))
    .description(
      '模拟一份规则：谁会变色，及其原因 / try a rulebook: who would change grade, and why; nothing is kept',
    )
    .requiredOption('--rulebook <file>', '要试的规则 / the rulebook to try (YAML)')
    .option('--as-of <day>', '评价日 / as-of day (default today)')
    .option('--backtest <months>', '回测月数 / month ends to go back to, at most 36')
    .option('--out <file>', '变动名单 / who changes, with reasons: .csv .xlsx .json')
    .action((flags: SimulateFlags, command: Command) => {
      requireFiles([flags.rulebook])
      // Its faults are told before anything is opened, with its name.
      readRulebookFile(flags.rulebook)
      const request = requestOf(flags)
      const format = formatOf('out', flags.out)
      return runWithApp(command, (app, terminal) =>
        simulate({ app, terminal, request, out: { path: flags.out, format } }),
      )
    })
}

/** Throws `CliFault`. */
function requestOf(flags: SimulateFlags): SimulationRequest {
  const asOf = dayOption('as-of', flags.asOf)
  const backtestMonths = numberOf(flags.backtest ?? '0')
  if (backtestMonths > MONTHS_AT_MOST)
    throw new CliFault([
      {
        zh: `--backtest 最多 ${MONTHS_AT_MOST} 个月。`,
        en: `--backtest takes at most ${MONTHS_AT_MOST} months.`,
      },
    ])
  return {
    rulebook: { text: readFileSync(flags.rulebook, 'utf8') },
    edits: [],
    inspections: [],
    backtestMonths,
    asOf: asOf === undefined ? undefined : isoOf(asOf),
  }
}

interface Simulate {
  app: App
  terminal: Terminal
  request: SimulationRequest
  out: { path: string | undefined; format: TableFormat | null }
}

async function simulate({ app, terminal, request, out }: Simulate): Promise<void> {
  const { username } = userInfo()
  const bugs: unknown[] = []
  app.simulations.reportTo((error) => void bugs.push(error))
  const run = await app.simulations.start(request, { login: username, name: username })
  const stop = () => run.cancel()
  process.once('SIGINT', stop)
  await watch(run, terminal)
  process.off('SIGINT', stop)
  for (const bug of bugs) throw new Error('the simulation stumbled', { cause: bug })
  const simulation = run.view()
  if (run.failure) throw run.failure
  if (simulation.state === 'cancelled') throw new DomainError('simulation.no_outcome')
  if (out.path !== undefined && out.format !== null) {
    const table = changesFile(app.simulations.tableOf(simulation.id), terminal.language)
    await writeTable(out.path, { format: out.format, ...table })
  }
  terminal.printJson(simulation)
  printSimulation(terminal, simulation)
}

async function watch(run: SimulationRun, terminal: Terminal): Promise<void> {
  const bar = terminal.progress(terminal.say({ zh: '模拟', en: 'simulating' }))
  const look = setInterval(() => {
    const { step, done, total } = run.view()
    if (step !== null) bar.update(done, total)
  }, MS_BETWEEN_LOOKS)
  await run.ended
  clearInterval(look)
  bar.end()
}
