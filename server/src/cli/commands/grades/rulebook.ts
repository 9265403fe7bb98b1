import { readFileSync } from 'node:fs'
import type { Command } from 'commander'
import type { Day } from '@liangma/contracts'
import { RulebookError, readRulebook, readRulebookFor } from '@liangma/rulebook'
import type { RulebookIssue } from '@liangma/rulebook'
import { EXIT } from '../../../platform/terminal/index.ts'
import type { Terminal } from '../../../platform/terminal/index.ts'
import { requireFiles } from '../../files.ts'
import { dayOption, terminalOf, withGlobals } from '../../run.ts'
import { addRulebookVersionCommands } from './rulebook-versions.ts'

interface Checked {
  file: string
  issues: RulebookIssue[]
}

export function addRulebookCommands(program: Command): void {
  const rulebook = program.command('rulebook').description('评价规则 / rulebooks')
  addRulebookVersionCommands(rulebook)
  withGlobals(rulebook.command('check'))
    .description('检查规则文件，指出行与列 / check rulebook files, with line and column')
    .argument('<files...>', 'YAML')
    .option(
      '--on <day>',
      '拟启用日：依据的法律须已施行 / day of activation, on which the law must be in force',
    )
    .action((files: string[], flags: { on?: string }, command: Command) => {
      requireFiles(files)
      const day = dayOption('on', flags.on)
      const checked = files.map((file) => ({ file, issues: issuesOf(file, day) }))
      print(checked, terminalOf(command))
      if (checked.some(({ issues }) => issues.length > 0)) process.exitCode = EXIT.failed
    })
}

function issuesOf(file: string, day: Day | undefined): RulebookIssue[] {
  const text = readFileSync(file, 'utf8')
  try {
    if (day === undefined) readRulebook(text, file)
    else readRulebookFor(day, text, file)
    return []
  } catch (error) {
    if (error instanceof RulebookError) return error.issues
    throw error
  }
}

/** Places as editors and compilers write them, so that a click leads there. */
function print(checked: readonly Checked[], terminal: Terminal): void {
  terminal.printJson(checked)
  for (const { file, issues } of checked) {
    if (issues.length === 0) {
      terminal.print(`${terminal.style('green', '✓')} ${file}`)
      continue
    }
    for (const { line, column, path, ...words } of issues) {
      const place = path === '' ? '' : ` ${path}`
      terminal.print(`${file}:${line}:${column}${place}  ${terminal.say(words)}`)
    }
  }
}
