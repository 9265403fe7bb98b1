import type { Command } from 'commander'
import { runWithApp, withGlobals } from '../../run.ts'

interface Decision {
  by: string
  reason: string
}

const decided = (command: Command) =>
  withGlobals(command)
    .requiredOption('--by <officer>', '经办人 / who decides')
    .requiredOption('--reason <text>', '理由 / why')

export function addMatchCommands(program: Command): void {
  const match = program
    .command('match')
    .description('人工匹配只有名称的行 / match rows that only have a name')
  withGlobals(match.command('list')).description('现行匹配 / standing matches').action(list)
  withGlobals(match.command('candidates'))
    .description('候选主体及理由 / candidates for a name, and why')
    .argument('<name>')
    .action(candidates)
  decided(match.command('add'))
    .description('确认：该来源中的此名称即此代码 / this name in this source is this code')
    .argument('<source>')
    .argument('<name>')
    .argument('<code>')
    .action((...given: [string, string, string, Decision, Command]) => {
      const [source, name, code, decision, command] = given
      return runWithApp(command, async (app, terminal) => {
        const entered = await app.capture.matching.match({ ...decision, source, name, code })
        await app.settle()
        terminal.printJson({ entered })
        terminal.print(`入库 ${entered} 行 / ${entered} rows entered`)
      })
    })
  decided(match.command('revoke'))
    .description('撤回匹配，相关记录重新等待 / take a match back; its records wait again')
    .argument('<id>')
    .action((id: string, decision: Decision, command: Command) =>
      runWithApp(command, async (app, terminal) => {
        const withdrawn = await app.capture.matching.revoke({ ...decision, matchId: Number(id) })
        await app.settle()
        terminal.printJson({ withdrawn })
        terminal.print(`退回 ${withdrawn} 条 / ${withdrawn} records withdrawn`)
      }),
    )
  decided(program.command('confirm-code'))
    .description('确认校验位不符但确有其码 / confirm a code whose check characters fail')
    .argument('<code>')
    .action((code: string, decision: Decision, command: Command) =>
      runWithApp(command, async (app, terminal) => {
        const entered = await app.capture.matching.confirmCode({ ...decision, code })
        await app.settle()
        terminal.printJson({ entered })
        terminal.print(`入库 ${entered} 行 / ${entered} rows entered`)
      }),
    )
}

function list(_options: unknown, command: Command): Promise<void> {
  return runWithApp(command, async (app, terminal) => {
    const matches = await app.identity.listMatches()
    terminal.printJson(matches)
    terminal.printTable(
      ['#', '来源 Source', '名称 Name', '代码 Code', '经办 By'].map((title) => ({ title })),
      matches.map((each) => [
        String(each.matchId),
        each.source,
        each.name,
        each.code,
        each.matchedBy,
      ]),
    )
  })
}

function candidates(name: string, _options: unknown, command: Command): Promise<void> {
  return runWithApp(command, async (app, terminal) => {
    const found = await app.capture.matching.candidatesFor(name)
    terminal.printJson(found)
    terminal.printTable(
      ['代码 Code', '名称 Name', '地址 Address', '为何 Why'].map((title) => ({ title })),
      found.map((each) => [each.uscc, each.name, each.address ?? '', terminal.say(each.why)]),
    )
  })
}
