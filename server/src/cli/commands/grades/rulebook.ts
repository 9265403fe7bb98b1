import { readFileSync } from 'node:fs'
import type { Command } from 'commander'
import { RulebookError, readRulebook } from '@liangma/rulebook'
import type { RulebookIssue } from '@liangma/rulebook'
import { EXIT } from '../../../platform/terminal/index.ts'
import type { Terminal } from '../../../platform/terminal/index.ts'
import { requireFiles } from '../../files.ts'
import { terminalOf, withGlobals } from '../../run.ts'

interface Checked {
  file: string
  issues: RulebookIssue[]
}

export function addRulebookCommands(program: Command): void {
  const rulebook = program.command('rulebook').description('评价规则 / rulebooks')
  withGlobals(rulebook.command('check'))
    .description('检查规则文件，指出行与列 / check rulebook files, with line and column')
    .argument('<files...>', 'YAML')
    .action((files: string[], _flags: unknown, command: Command) => {
      requireFiles(files)
      const checked = files.map((file) => ({ file, issues: issuesOf(file) }))
      print(checked, terminalOf(command))
      if (checked.some(({ issues }) => issues.length > 0)) process.exitCode = EXIT.failed
    })
}

function issuesOf(file: string): RulebookIssue[] {
  try {
    readRulebook(readFileSync(file, 'utf8'), file)
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
