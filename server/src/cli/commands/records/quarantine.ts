import { extname } from 'node:path'
import type { Command } from 'commander'
import { Option } from 'commander'
import type { SourceKind } from '@liangma/contracts'
import { SOURCE_KINDS } from '@liangma/contracts'
import { countByReason, exportRows, listRows } from '../../../modules/capture/index.ts'
import { CliFault, runWithApp, withGlobals } from '../../run.ts'

interface Filter {
  kind?: SourceKind
  reason?: string
  limit: string
}

const kindOption = () =>
  new Option('--kind <kind>', '文件种类 / kind of file').choices([...SOURCE_KINDS])

export function addQuarantineCommands(program: Command): void {
  const quarantine = program
    .command('quarantine')
    .description('待处理的行 / rows that could not enter')
  withGlobals(quarantine.command('list'))
    .description('列出待处理的行及原因 / list waiting rows and why')
    .addOption(kindOption())
    .option('--reason <code>', '原因代码 / reason code')
    .option('--limit <n>', '最多行数 / most rows', '50')
    .action(list)
  withGlobals(quarantine.command('export'))
    .description('导出可更正后重新导入的表 / write a workbook that can be mended and fed again')
    .addOption(kindOption().makeOptionMandatory())
    .requiredOption('--out <file>', '.xlsx .csv .json')
    .action(exportTo)
  withGlobals(quarantine.command('retry'))
    .description('重新处理待处理的行 / feed waiting rows again')
    .addOption(kindOption())
    .option('--reason <code>', '原因代码 / reason code')
    .action((options: Omit<Filter, 'limit'>, command: Command) =>
      runWithApp(command, async (app, terminal) => {
        const entered = await app.capture.retrying.feed(options)
        await app.settle()
        terminal.printJson({ entered })
        terminal.print(`入库 ${entered} 行 / ${entered} rows entered`)
      }),
    )
}

function list({ limit, ...filter }: Filter, command: Command): Promise<void> {
  return runWithApp(command, async (app, terminal) => {
    const reasons = await countByReason(app.database.db)
    const rows = await listRows(app.database.db, { ...filter, limit: limitOf(limit) })
    terminal.printJson({ reasons, rows: rows.map(({ sealedCells: _, ...row }) => row) })
    terminal.printTable(
      [{ title: '种类 Kind' }, { title: '原因 Reason' }, { title: '行 Rows', align: 'right' }],
      reasons.map((each) => [each.kind, each.reason, String(each.count)]),
    )
    terminal.print()
    terminal.printTable(
      [
        { title: '#' },
        { title: '文件 File' },
        { title: '行 Line', align: 'right' },
        { title: '列 Column' },
        { title: '内容 Cell' },
        { title: '怎么办 Remedy' },
      ],
      rows.map((row) => {
        const [error] = row.errors
        const remedy = error ? terminal.say(error) : ''
        return [
          String(row.rowId),
          row.batchName,
          String(row.line),
          error?.column ?? '',
          error?.cell ?? '',
          remedy,
        ]
      }),
    )
  })
}

function exportTo(
  { kind, out }: { kind: SourceKind; out: string },
  command: Command,
): Promise<void> {
  const format = extname(out).slice(1)
  if (format !== 'xlsx' && format !== 'csv' && format !== 'json') {
    throw new CliFault([
      {
        zh: '--out 应以 .xlsx、.csv 或 .json 结尾。',
        en: '--out must end in .xlsx, .csv or .json.',
      },
    ])
  }
  return runWithApp(command, async (app, terminal) => {
    const written = await exportRows(app.database, { to: out, format, kind })
    terminal.printJson({ written, out })
    terminal.print(`${written} → ${out}`)
  })
}

function limitOf(text: string): number {
  const limit = Number(text)
  if (Number.isInteger(limit) && limit > 0) return limit
  throw new CliFault([
    { zh: '--limit 应为正整数。', en: '--limit must be a whole number above 0.' },
  ])
}
