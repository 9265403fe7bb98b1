import { readFileSync, writeFileSync } from 'node:fs'
import type { Command } from 'commander'
import type { RulebookVersionRow } from '@liangma/contracts'
import type { App } from '../../../app.ts'
import { VersionsReading } from '../../../modules/rulebooks/index.ts'
import { canonicalText } from '../../../modules/publication/index.ts'
import type { Terminal } from '../../../platform/terminal/index.ts'
import { PublicRulebooks } from '../../../site/rulebooks/public-rulebooks.ts'
import { requireFiles } from '../../files.ts'
import { runWithApp, withBy, withGlobals } from '../../run.ts'

/** `rulebook list`, `show`, `export` and `import`: the versions on record. */
export function addRulebookVersionCommands(rulebook: Command): void {
  withGlobals(rulebook.command('list'))
    .description('各版本及其施行期间 / versions, and when each decides')
    .action((_flags: unknown, command: Command) => runWithApp(command, list))
  withGlobals(rulebook.command('show'))
    .description('一个版本的文本 / the text of a version')
    .argument('<name...>', 'platform 2026.1')
    .action((name: string[], _flags: unknown, command: Command) =>
      runWithApp(command, async (app, terminal) => {
        const file = await new VersionsReading(app).of(nameOf(name), 'auditor')
        terminal.printJson(file)
        terminal.print(file.text.trimEnd())
      }),
    )
  withGlobals(rulebook.command('export'))
    .description('导出为一个签名文件，可用 verify 核验 / one signed file, which verify checks')
    .argument('<name...>', 'platform 2026.1')
    .requiredOption('--out <file>', 'JSON')
    .action((name: string[], { out }: { out: string }, command: Command) =>
      runWithApp(command, async (app, terminal) => {
        const signed = await new PublicRulebooks(app).signed(nameOf(name))
        writeFileSync(out, canonicalText(signed))
        terminal.printJson({ file: out, sha256: signed.sha256 })
        terminal.print(`${terminal.style('green', '✓')} ${out}`)
      }),
    )
  withBy(withGlobals(rulebook.command('import')))
    .description(
      '把文件作为草案收入，不影响任何等级 / take a file in as a draft, which touches no grade',
    )
    .argument('<file>', 'YAML, JSON (export)')
    .action((file: string, { by }: { by: string }, command: Command) => {
      requireFiles([file])
      return runWithApp(command, (app, terminal) => takeIn(app, terminal, { file, by }))
    })
}

function nameOf([id = '', version = '']: readonly string[]): { id: string; version: string } {
  return { id, version }
}

async function list(app: App, terminal: Terminal): Promise<void> {
  const versions = await new VersionsReading(app).list()
  terminal.printJson({ versions })
  terminal.printTable(
    [
      { title: terminal.say({ zh: '版本', en: 'Version' }) },
      { title: terminal.say({ zh: '状态', en: 'State' }) },
      { title: terminal.say({ zh: '施行期间', en: 'Decides' }) },
    ],
    versions.map((row) => [
      `${row.id} ${row.version}`,
      terminal.say(row.stateWords),
      row.terms.map((term) => sayTerm(term, terminal)).join(', '),
    ]),
  )
}

function sayTerm({ from, until }: RulebookVersionRow['terms'][number], terminal: Terminal): string {
  const begin = from ?? terminal.say({ zh: '建库以来', en: 'since the register began' })
  return until === null ? begin : `${begin} – ${until}`
}

async function takeIn(
  app: App,
  terminal: Terminal,
  { file, by }: { file: string; by: string },
): Promise<void> {
  const person = { name: by, login: 'terminal' }
  const text = textIn(readFileSync(file, 'utf8'))
  const { id, version } = await app.versions.create(person, { text })
  terminal.printJson({ id, version, state: 'draft' })
  terminal.print(
    terminal.say({
      zh: `${id} ${version} 已作为草案收入；签名与施行日在工作台办理。`,
      en: `${id} ${version} is a draft now; it is signed and scheduled in the console.`,
    }),
  )
}

/** A signed file holds the text; whose signature it bears is for `verify` to say. */
function textIn(content: string): string {
  if (!content.trimStart().startsWith('{')) return content
  try {
    const { type, text } = JSON.parse(content) as { type?: unknown; text?: unknown }
    return type === 'liangma/rulebook/1' && typeof text === 'string' ? text : content
  } catch {
    return content
  }
}
