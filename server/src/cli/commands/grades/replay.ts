import { Option } from 'commander'
import type { Command } from 'commander'
import { WHOLE_CITY, spellTenths } from '@liangma/contracts'
import type { Day } from '@liangma/contracts'
import type { Replayed } from '../../../modules/publication/index.ts'
import { EXIT } from '../../../platform/terminal/index.ts'
import type { Terminal } from '../../../platform/terminal/index.ts'
import { dayOption, runWithApp, withGlobals } from '../../run.ts'

interface ReplayFlags {
  engine: 'postgres' | 'duckdb'
}

export function addReplayCommand(program: Command): void {
  withGlobals(program.command('replay'))
    .description(
      '由凭证重算一家平台已公示的等级 / compute published grades of one platform again from their receipts',
    )
    .argument('<code>', '统一社会信用代码 / credit code')
    .argument(
      '<day>',
      '评定日，或等级在公示中的某一天 / as-of day, or a day on which the grade stood',
    )
    .addOption(
      new Option('--engine <name>', '在何处重算 / where it is computed')
        .choices(['postgres', 'duckdb'])
        .default('postgres'),
    )
    .action((...given: [string, string, ReplayFlags, Command]) => {
      const [code, text, { engine }, command] = given
      const day = dayOption('day', text) as Day
      return runWithApp(command, async ({ registry, publication }, terminal) => {
        const { subjectId } = await registry.getPlatform(code, WHOLE_CITY)
        const replayed = await publication.replay({ code, subjectId, day, engine })
        const isIdentical = replayed.every(({ difference }) => difference === null)
        terminal.printJson({ code, isIdentical, replayed })
        for (const each of replayed) print(each, terminal)
        if (!isIdentical) process.exitCode = EXIT.failed
      })
    })
}

function print(replayed: Replayed, terminal: Terminal): void {
  const { receiptId, day, asOf, grade, scoreTenths, rulebook, engine, difference } = replayed
  const verdict = difference
    ? terminal.style('red', terminal.say({ zh: '✗ 不同', en: '✗ different' }))
    : terminal.style('green', terminal.say({ zh: '✓ 一致', en: '✓ identical' }))
  const score = scoreTenths === null ? '' : ` ${spellTenths(scoreTenths)}`
  const became = terminal.say(becameOf(replayed))
  terminal.print(
    `${verdict}  ${terminal.say({
      zh: `凭证 ${receiptId}，${day} 公示，评定日 ${asOf}：${grade}${score}（${rulebook}，${engine}）${became}`,
      en: `receipt ${receiptId}, published ${day} as of ${asOf}: ${grade}${score} (${rulebook}, ${engine})${became}`,
    })}`,
  )
  if (difference) terminal.print(`  ${terminal.say(difference.words)}`)
}

function becameOf({ isCorrected, isWithdrawn }: Replayed): { zh: string; en: string } {
  if (isWithdrawn) return { zh: '，后已撤回', en: ', withdrawn since' }
  return isCorrected ? { zh: '，后已更正', en: ', corrected since' } : { zh: '', en: '' }
}
