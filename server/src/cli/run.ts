import { userInfo } from 'node:os'
import type { Command } from 'commander'
import type { Day, Words } from '@liangma/contracts'
import { dayOf } from '@liangma/contracts'
import type { App } from '../app.ts'
import { openApp } from '../app.ts'
import { readConfig } from '../config.ts'
import type { Config } from '../config.ts'
import { Terminal } from '../platform/terminal/index.ts'

/** Wrong use of a command: all that is wrong, to be told at once. */
export class CliFault extends Error {
  readonly faults: readonly Words[]

  constructor(faults: readonly Words[]) {
    super(faults.map((fault) => fault.en).join(' '))
    this.faults = faults
  }
}

/** Options that every command takes. */
interface GlobalOptions {
  data?: string
  rulebooks?: string
  json?: boolean
}

/** Adds the options common to all commands, so that they may also stand behind the command's name. */
export function withGlobals(command: Command): Command {
  return command
    .option('--data <dir>', '数据目录 / data folder')
    .option('--rulebooks <dir>', '评价规则文件夹 / folder of the rulebooks in force')
    .option('--json', 'JSON', false)
}

/** The terminal of a command, by its options. */
export function terminalOf(command: Command): Terminal {
  const { json } = command.optsWithGlobals<GlobalOptions>()
  return new Terminal({
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    json: json ?? false,
  })
}

/** The configuration of a command, from the environment and its options. Throws `CliFault`. */
export function configOf(command: Command, flags: readonly string[] = []): Config {
  const { data, rulebooks } = command.optsWithGlobals<GlobalOptions>()
  const argv = [
    ...(data === undefined ? [] : ['--data', data]),
    ...(rulebooks === undefined ? [] : ['--rulebooks', rulebooks]),
    ...flags,
  ]
  const result = readConfig({ env: process.env, argv, isTerminal: process.stderr.isTTY })
  if ('faults' in result) throw new CliFault(result.faults)
  return result.config
}

/** Opens the application for one command and closes it whatever happens. */
export async function runWithApp(
  command: Command,
  work: (app: App, terminal: Terminal) => Promise<void>,
): Promise<void> {
  const app = await openApp(configOf(command))
  try {
    await app.capture.recover()
    await work(app, terminalOf(command))
    await putOnRecord(app, command)
  } finally {
    await app.close()
  }
}

/** Who does something at the machine itself; the name of its user unless told. */
export function withBy(command: Command): Command {
  const { username } = userInfo()
  return command.option('--by <name>', '经办人 / who does it', username)
}

/** Whatever is done in somebody's name. */
async function putOnRecord({ identity }: App, command: Command): Promise<void> {
  const { by, ...options } = command.opts<Record<string, unknown>>()
  if (typeof by !== 'string') return
  const names = [command.parent?.parent?.name(), command.parent?.name(), command.name()]
  const act = names.filter((each) => each !== undefined).join(' ')
  const { data: _data, json: _json, ...told } = options
  await identity.audit.recordCommand(act, by, { arguments: command.args, ...told })
}

/** Reads the number of something. Throws `CliFault`. */
export function numberOf(text: string): number {
  const number = Number(text)
  if (/^\d+$/.test(text) && number <= LARGEST_NUMBER) return number
  throw new CliFault([
    { zh: `“${text}”不是编号。`, en: `"${text}" is not the number of anything.` },
  ])
}

// Numbers are integers of the database.
const LARGEST_NUMBER = 2_147_483_647

/** Reads an option that is a day. Throws `CliFault`. */
export function dayOption(name: string, text: string | undefined): Day | undefined {
  if (text === undefined) return undefined
  try {
    return dayOf(text)
  } catch {
    throw new CliFault([
      {
        zh: `--${name} 应为真实的日期 YYYY-MM-DD。`,
        en: `--${name} must be a real date, YYYY-MM-DD.`,
      },
    ])
  }
}
