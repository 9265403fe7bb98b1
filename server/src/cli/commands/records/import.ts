import { readFileSync } from 'node:fs'
import type { Command } from 'commander'
import { Option } from 'commander'
import type { SourceKind } from '@liangma/contracts'
import { SOURCE_KINDS, isoOf } from '@liangma/contracts'
import type { BatchReport } from '../../../modules/capture/index.ts'
import type { Terminal } from '../../../platform/terminal/index.ts'
import { requireFiles } from '../../files.ts'
import { dayOption, runWithApp, withGlobals } from '../../run.ts'

interface ImportOptions {
  kind?: SourceKind
  dataAsOf?: string
  mapping?: string
}

export function addImportCommand(program: Command): void {
  withGlobals(program.command('import'))
    .description('导入文件；种类由表头识别，先后不限 / import files; kind found from the header')
    .argument('<file...>', 'CSV (UTF-8, GB18030) / XLSX')
    .addOption(new Option('--kind <kind>', '文件种类 / kind of file').choices([...SOURCE_KINDS]))
    .option('--data-as-of <day>', '数据截至日期 / day up to which the data reach (default today)')
    .option('--mapping <file>', '列映射 / YAML that maps other headers')
    .action((files: string[], options: ImportOptions, command: Command) => {
      requireFiles([...files, ...(options.mapping ? [options.mapping] : [])])
      const dataAsOf = dayOption('data-as-of', options.dataAsOf)
      const mappingText = options.mapping ? readFileSync(options.mapping, 'utf8') : undefined
      return runWithApp(command, async (app, terminal) => {
        const progress = terminal.progress('', files.length)
        const reports = await app.importFiles(
          files.map((path) => ({
            path,
            origin: 'file' as const,
            ...(options.kind ? { kind: options.kind } : {}),
            ...(dataAsOf === undefined ? {} : { dataAsOf }),
            ...(mappingText === undefined ? {} : { mappingText }),
          })),
          (_name, index) => progress.update(index),
        )
        progress.update(files.length)
        progress.end()
        printReports(terminal, reports)
      })
    })
}

/** What became of each file, as a table or JSON. */
export function printReports(terminal: Terminal, reports: readonly BatchReport[]): void {
  terminal.printJson(
    reports.map(({ refused: _, dataAsOf, ...report }) => ({
      ...report,
      dataAsOf: isoOf(dataAsOf),
    })),
  )
  const titles = [
    '文件 File',
    '种类 Kind',
    '行 Rows',
    '入库 In',
    '未变 Same',
    '较旧 Older',
    '待处理 Waiting',
  ]
  terminal.printTable(
    titles.map((title, i) => ({ title, align: i < 2 ? 'left' : 'right' })),
    reports.map((report) => [
      report.state === 'repeated' ? `${report.name} （已导入过 / known）` : report.name,
      report.kind,
      ...[report.rows, report.accepted, report.unchanged, report.older, report.quarantined].map(
        String,
      ),
    ]),
  )
}
