import type { Command } from 'commander'
import { writeSampleCity } from '@liangma/samples'
import { systemClock } from '../../../platform/clock/index.ts'
import { CliFault, dayOption, terminalOf, withGlobals } from '../../run.ts'

interface SampleFlags {
  out: string
  platforms: string
  merchants: string
  complaints: string
  seed: string
  today?: string
}

export function addSampleCommand(program: Command): void {
  withGlobals(program.command('sample'))
    .description('生成虚构城市的文件 / write the files of a fictional city')
    .requiredOption('--out <dir>', '输出目录 / folder')
    .option('--platforms <n>', '平台数', '320')
    .option('--merchants <n>', '经营者数', '20000')
    .option('--complaints <n>', '投诉举报数', '120000')
    .option('--seed <n>', '种子 / same seed, same files', '20260301')
    .option('--today <day>', '数据截至 / newest day of the data')
    .action(async (flags: SampleFlags, command: Command) => {
      const terminal = terminalOf(command)
      const today = dayOption('today', flags.today) ?? systemClock().today()
      const city = await writeSampleCity({
        dir: flags.out,
        today,
        platforms: countOf('platforms', flags.platforms, 1),
        merchants: countOf('merchants', flags.merchants, 0),
        complaints: countOf('complaints', flags.complaints, 0),
        seed: countOf('seed', flags.seed, 0),
      })
      terminal.printJson(city)
      terminal.printTable(
        [{ title: '文件 File' }, { title: '种类 Kind' }, { title: '行 Rows', align: 'right' }],
        city.files.map((file) => [file.path, file.kind, String(file.rows)]),
      )
    })
}

function countOf(name: string, text: string, least: number): number {
  const value = Number(text)
  if (Number.isSafeInteger(value) && value >= least) return value
  throw new CliFault([
    {
      zh: `--${name} 应为不小于 ${least} 的整数。`,
      en: `--${name} must be a whole number, ${least} or more.`,
    },
  ])
}
