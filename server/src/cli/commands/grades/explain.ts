import { writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Command } from 'commander'
import { WHOLE_CITY, findIsoDay } from '@liangma/contracts'
import type { Day } from '@liangma/contracts'
import type { App } from '../../../app.ts'
import { readRulebookFile } from '../../../modules/rulebooks/index.ts'
import type { KnownRulebook } from '../../../modules/rulebooks/index.ts'
import type { Terminal } from '../../../platform/terminal/index.ts'
import { AssessmentViews } from '../../../site/assessment-views.ts'
import { DifferenceViews } from '../../../site/difference-views.ts'
import type { Compared } from '../../../site/difference-views.ts'
import { PaperViews } from '../../../site/paper/paper-views.ts'
import { PlatformViews } from '../../../site/platform-views.ts'
import { MerchantViews } from '../../../site/register/merchant-views.ts'
import { requireFiles, requirePaths } from '../../files.ts'
import { CliFault, dayOption, runWithApp, withGlobals } from '../../run.ts'
import { printDifference, printExplained } from './explain-printing.ts'

interface ExplainFlags {
  asOf?: string
  rulebook?: string
  against?: string
  pdf?: string
  merchant?: true
}

export function addExplainCommand(program: Command): void {
  withGlobals(program.command('explain'))
    .description('一个主体的得分与每条理由 / the score of one subject with every reason')
    .argument('<code>', '统一社会信用代码 / credit code')
    .option('--as-of <day>', '评价日 / as-of day (default today)')
    .option('--rulebook <file>', '按另一份规则 / by another rulebook (YAML)')
    .option(
      '--against <day|file>',
      '与另一日或另一份规则相比，说明差别 / what differs from another day, or under another rulebook',
    )
    .option('--merchant', '该代码为平台内经营者 / the code is that of a merchant on platforms')
    .option('--pdf <file>', '另存为 PDF 说明书 / also as a PDF to be filed')
    .action((code: string, flags: ExplainFlags, command: Command) => {
      const asked = askedBy(flags)
      return runWithApp(command, (app, terminal) => explain({ app, terminal, code, ...asked }))
    })
}

interface Asked {
  asOf: Day | undefined
  rulebook: KnownRulebook | undefined
  /** A day to compare with, or a rulebook. */
  against: Day | KnownRulebook | undefined
  pdf: string | undefined
  isMerchant: boolean
}

function askedBy({ asOf, rulebook, against, pdf, merchant }: ExplainFlags): Asked {
  const only = [
    against !== undefined && '--against',
    pdf !== undefined && '--pdf',
    merchant && '--merchant',
  ].filter((flag) => typeof flag === 'string')
  if (only.length > 1)
    throw new CliFault([
      {
        zh: `${only.join('、')} 不能同时使用。`,
        en: `${only.join(' and ')} cannot be used together.`,
      },
    ])
  const day = against === undefined ? undefined : findIsoDay(against)
  const file = day === undefined ? against : undefined
  requireFiles([rulebook, file].filter((each) => each !== undefined))
  requirePaths(pdf === undefined ? [] : [dirname(pdf)])
  return {
    asOf: dayOption('as-of', asOf),
    rulebook: rulebook === undefined ? undefined : readRulebookFile(rulebook),
    against: file === undefined ? day : readRulebookFile(file),
    pdf,
    isMerchant: merchant === true,
  }
}

async function explain({
  app,
  terminal,
  code,
  asOf = app.clock.today(),
  rulebook,
  against,
  pdf,
  isMerchant,
}: Asked & { app: App; terminal: Terminal; code: string }): Promise<void> {
  if (against !== undefined) {
    const compared = comparedOf({ asOf, rulebook, against })
    const difference = await new DifferenceViews(app).of(code, compared)
    terminal.printJson(difference)
    printDifference(terminal, difference)
    return
  }
  const explained = isMerchant
    ? await new MerchantViews(app).assess(code, WHOLE_CITY, { asOf, rulebook })
    : await new AssessmentViews(app).of(code, { asOf, rulebook })
  if (pdf !== undefined) {
    const papers = new PaperViews(app, new PlatformViews(app))
    writeFileSync(pdf, (await papers.of(explained, terminal.language)).pdf)
  }
  terminal.printJson(explained)
  printExplained(terminal, explained)
}

/** The earlier day first; the other rulebook last, as a draft is what may come. */
function comparedOf({
  asOf,
  rulebook,
  against,
}: {
  asOf: Day
  rulebook: KnownRulebook | undefined
  against: Day | KnownRulebook
}): Compared {
  const own = { asOf, rulebook }
  if (typeof against !== 'number') return { before: own, after: { asOf, rulebook: against } }
  const other = { asOf: against, rulebook }
  return against <= asOf ? { before: other, after: own } : { before: own, after: other }
}
