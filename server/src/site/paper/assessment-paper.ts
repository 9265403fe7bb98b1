import type { Assessment, Language, Words } from '@liangma/contracts'
import { tenthsOf } from '@liangma/contracts'
import type { Content } from '../../platform/pdf/index.ts'
import { printable } from '../../platform/pdf/index.ts'
import type { PdfDocument } from '../../platform/pdf/index.ts'
import { heading, paperTable, rightAligned, tableOr, withSmall } from './paper-table.ts'
import { PaperVoice } from './paper-voice.ts'
import { recordsTable } from './records-table.ts'
import { rightsOf } from './rights.ts'
import type { OpenHearing } from './rights.ts'
import { waterfallTable } from './waterfall-table.ts'

/** What stands on a paper beside the assessment. */
export interface PaperFacts {
  assessment: Assessment
  bureau: { nameZh: string; nameEn: string; contact: string }
  isSample: boolean
  /** What is published of it; null: nothing. */
  published: {
    grade: string
    gradeWords: Words
    asOf: string
    receiptId: number
    sha256: string
  } | null
  hearings: OpenHearing[]
  hearingDays: number
  madeAt: Date
}

/** The paper on which a score is explained, for the files of a firm. */
export function assessmentPaper(facts: PaperFacts, language: Language): PdfDocument {
  const voice = new PaperVoice(language)
  const { assessment, bureau, madeAt } = facts
  const name = printable(assessment.name)
  const bureauName = printable(language === 'zh' ? bureau.nameZh : bureau.nameEn)
  return {
    title: `${voice.say('title')} ${name} ${assessment.asOf}`,
    author: bureauName,
    language,
    madeAt,
    footer: (page, pages) =>
      `${assessment.uscc}  ${assessment.asOf}  ${voice.say('page', { page, pages })}`,
    content: [
      { text: bureauName, style: 'quiet' },
      { text: voice.say('title'), style: 'title' },
      ...(facts.isSample ? [{ text: voice.say('sample'), bold: true, color: '#a61b1b' }] : []),
      factsTable(facts, voice),
      heading(voice.say('waterfall')),
      waterfallTable(assessment, voice),
      heading(voice.say('marks')),
      marksOf(assessment, voice),
      heading(voice.say('records')),
      recordsTable(assessment, voice),
      heading(voice.say('idle')),
      idleOf(assessment, voice),
      heading(voice.say('forecast')),
      forecastOf(assessment, voice),
      heading(voice.say('path')),
      ...pathOf(assessment, voice),
      heading(voice.say('rights')),
      ...rightsOf(facts, voice),
    ],
  }
}

function factsTable(facts: PaperFacts, voice: PaperVoice): Content {
  const { assessment, published, madeAt } = facts
  const { rulebook, coverage, decided } = assessment
  const rows: [string, string][] = [
    [voice.say('name'), printable(assessment.name)],
    [voice.say('uscc'), assessment.uscc],
    [voice.say('asOf'), assessment.asOf],
    [voice.say('score'), assessment.score],
    [voice.say('grade'), voice.grade(assessment)],
    [voice.say('decided'), voice.of(decided.words)],
    [voice.say('coverage'), `${coverage.percent}%`],
    [voice.say('rulebook'), printable(`${rulebook.id} ${rulebook.version}`)],
    [voice.say('rulebookHash'), rulebook.sha256],
    [voice.say('digest'), assessment.recordsDigest],
    [
      voice.say('published'),
      published
        ? `${voice.grade(published)}  ${voice.say('asOf')} ${published.asOf}`
        : voice.say('neverPublished'),
    ],
    ...(published
      ? [
          [
            voice.say('receipt'),
            `No. ${published.receiptId}  SHA-256 ${published.sha256}`,
          ] satisfies [string, string],
        ]
      : []),
    [voice.say('madeAt'), shanghaiTime(madeAt)],
  ]
  return {
    table: {
      widths: [96, '*'],
      body: rows.map(([term, text]) => [{ text: term, color: '#46545f' }, { text }]),
    },
    layout: 'noBorders',
    margin: [0, 6, 0, 0],
  }
}

function marksOf({ vetoes, ceilings }: Assessment, voice: PaperVoice): Content {
  const rows = [
    ...vetoes.map((mark) => ({ mark, effect: 'forces' as const })),
    ...ceilings.map((mark) => ({ mark, effect: 'allows' as const })),
  ].map(({ mark, effect }): Content[] => [
    withSmall(
      `${mark.code} ${voice.of(mark.title)}${mark.decided ? voice.say('thisDecided') : ''}`,
      printable(mark.basis ?? ''),
    ),
    voice.say(effect, { grade: voice.grade(mark) }),
    mark.to ?? voice.say('noEnd'),
    voice.list(mark.records),
  ])
  const heads = (['mark', 'effect', 'until', 'record'] as const).map((word) => voice.say(word))
  return tableOr(() => paperTable(heads, ['*', 110, 60, 120], rows), {
    rows: rows.length,
    otherwise: voice.say('noMarks'),
  })
}

/** What costs and gives nothing, each with its reason. */
function idleOf({ lines }: Assessment, voice: PaperVoice): Content {
  const rows = lines
    .filter(({ counted }) => tenthsOf(counted) === 0)
    .map((line): Content[] => [
      `${line.code} ${voice.of(line.title)}`,
      line.why ? voice.of(line.why) : '—',
      { text: printable(line.basis), style: 'quiet' },
    ])
  const heads = (['code', 'why', 'basis'] as const).map((word) => voice.say(word))
  return paperTable(heads, ['*', 120, 150], rows)
}

function forecastOf({ forecast }: Assessment, voice: PaperVoice): Content {
  const rows = forecast.map((step): Content[] => [
    step.day,
    rightAligned(step.score),
    voice.grade(step),
    voice.list(step.because),
  ])
  const heads = (['day', 'score', 'grade', 'because'] as const).map((word) => voice.say(word))
  return tableOr(() => paperTable(heads, [70, 40, 140, '*'], rows), {
    rows: rows.length,
    otherwise: voice.say('noForecast'),
  })
}

function pathOf({ pathToBlue: path }: Assessment, voice: PaperVoice): Content[] {
  if (path.state !== 'path')
    return [{ text: voice.say(path.state === 'reached' ? 'pathReached' : 'pathNone') }]
  const rows = path.steps.map((step): Content[] => [
    `${voice.say(step.action)}  ${step.code} ${voice.of(step.title)}`,
    printable(step.record),
    step.earliest,
  ])
  const heads = (['step', 'record', 'earliest'] as const).map((word) => voice.say(word))
  return [
    {
      text: voice.say('pathResult', { day: path.day ?? '—', score: path.score ?? '—' }),
      margin: [0, 0, 0, 4],
    },
    paperTable(heads, ['*', 170, 90], rows),
    ...(path.isBounded ? [{ text: voice.say('pathBounded') }] : []),
  ]
}

const SHANGHAI_OFFSET_MS = 8 * 3_600_000

function shanghaiTime(moment: Date): string {
  const local = new Date(moment.getTime() + SHANGHAI_OFFSET_MS).toISOString()
  return `${local.slice(0, 10)} ${local.slice(11, 16)} (UTC+8)`
}
