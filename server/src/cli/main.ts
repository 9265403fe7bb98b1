import { Command, CommanderError } from 'commander'
import { EXIT, Terminal } from '../platform/terminal/index.ts'
import { addAccountCommands } from './commands/people/account.ts'
import { addAssessCommands } from './commands/grades/assess.ts'
import { addExplainCommand } from './commands/grades/explain.ts'
import { addImportCommand } from './commands/records/import.ts'
import { addKeyCommands } from './commands/people/api-key.ts'
import { addMapCommands } from './commands/outside/map.ts'
import { addMatchCommands } from './commands/records/match.ts'
import { addNoticeCommands } from './commands/outside/notice.ts'
import { addOutgoingCommands } from './commands/outside/outgoing.ts'
import { addPublishCommands } from './commands/grades/publish.ts'
import { addProjectionCommand } from './commands/records/projection.ts'
import { addQuarantineCommands } from './commands/records/quarantine.ts'
import { addReplayCommand } from './commands/grades/replay.ts'
import { addReplyCommands } from './commands/outside/reply.ts'
import { addRulebookCommands } from './commands/grades/rulebook.ts'
import { addSampleCommand } from './commands/records/sample.ts'
import { addServeCommands } from './commands/serve.ts'
import { addSimulateCommand } from './commands/grades/simulate.ts'
import { addSigningKeyCommands } from './commands/grades/signing-key.ts'
import { addVerifyCommand } from './commands/grades/verify.ts'
import { CliFault } from './run.ts'

/** The `liangma` command. Exit codes: 0 fine, 1 failed, 2 wrong use. */
const program = new Command('liangma')
  .description('网络交易平台信用监管 / Credit supervision of e-commerce platforms')
  .option(
    '--data <dir>',
    '数据目录 / data folder (default ./data); DATABASE_URL names a PostgreSQL server',
  )
  .option(
    '--rulebooks <dir>',
    '评价规则文件夹 / folder of the rulebooks in force (default: those that come with the program)',
  )
  .option('--json', '结果以 JSON 输出 / results as JSON', false)
  .showHelpAfterError()
  .exitOverride()

addImportCommand(program)
addAssessCommands(program)
addExplainCommand(program)
addRulebookCommands(program)
addProjectionCommand(program)
addSimulateCommand(program)
addQuarantineCommands(program)
addMatchCommands(program)
addSampleCommand(program)
addAccountCommands(program)
addKeyCommands(program)
addReplyCommands(program)
addPublishCommands(program)
addVerifyCommand(program)
addReplayCommand(program)
addSigningKeyCommands(program)
addNoticeCommands(program)
addOutgoingCommands(program)
addMapCommands(program)
addServeCommands(program)

const terminal = new Terminal({
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  json: process.argv.includes('--json'),
})

try {
  await program.parseAsync()
} catch (error) {
  process.exitCode = exitCodeOf(error)
}

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.wrongUse
  if (error instanceof CliFault) return terminal.refuse(error.faults)
  return terminal.fail(error)
}
