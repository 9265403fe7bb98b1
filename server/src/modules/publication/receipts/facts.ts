import type {
  Day,
  GradeFacts,
  PublicItem,
  PublicLine,
  PublicMark,
  SourceKind,
  Term,
} from '@liangma/contracts'
import { NEVER, isoOf } from '@liangma/contracts'
import type {
  ExplainedItem,
  ExplanationLine,
  JudgedFigure,
  MetricFigure,
  Plan,
  Rulebook,
} from '@liangma/rulebook'
import {
  coverageTotal,
  isFeedFresh,
  isSignRole,
  isState,
  requiredCoverage,
  slotOf,
  spellOutLaws,
} from '@liangma/rulebook'
import type { ExplainedOnFile } from '../../assessment/index.ts'
import { itemWords, publicDocument } from './item-words.rules.ts'

/** Kinds of record by their integers. */
export type Terms = ReadonlyMap<number, Term>

/** What a grade follows from, and which records the public is shown it by. */
export interface FactsOfGrade {
  facts: GradeFacts
  /** `source:id` of each record that counted. */
  recordKeys: string[]
  /** The first day on which one of them stops counting; null: none will. */
  nextEnd: Day | null
}

/** Everything that a published grade is to be recomputed from, as far as the public may see it. */
export function factsOf(explained: ExplainedOnFile, terms: Terms): FactsOfGrade {
  const { known, lines, result, asOf, recordsDigest, run } = explained
  const { plan } = known
  const step = plan.grades.find(({ key }) => key === result.grade)
  const isRated = step?.isState === false
  const shown = isRated ? lines.filter(isShown) : lines.filter(isHoldingSign)
  const counting = shown.flatMap((line) => line.items.filter((item) => item.counts))
  const ends = counting.flatMap(({ to }) => (to === null || to >= NEVER ? [] : [to]))
  const view = { explained, terms: termsOfItems(explained, terms) }
  const facts: GradeFacts = {
    grade: result.grade,
    scoreTenths: isRated ? result.scoreTenths : null,
    decided: decidedOf(explained),
    asOf: isoOf(asOf),
    rulebook: { id: plan.id, version: plan.version, sha256: known.sha256 },
    scale: scaleSteps(known.rulebook),
    score: scoreFacts(plan),
    ...(isRated ? sumsOf(explained) : NO_SUMS(plan)),
    coverage: coverageOf(explained),
    lines: shown.filter(isCharge).map((line) => publicLine(line, view)),
    vetoes: marksOf('veto', explained),
    ceilings: marksOf('ceiling', explained),
    ...(plan.slots.some(({ role }) => role === 'state')
      ? { states: marksOf('state', explained) }
      : {}),
    recordsDigest,
    recordsUpTo: run.undoneUpTo ?? run.sequence,
    medians: mediansOf(explained),
    sources: sourcesOf(explained),
  }
  return {
    facts,
    recordKeys: [...new Set(counting.map((item) => item.sourceKey))],
    nextEnd: ends.length > 0 ? Math.min(...ends) : null,
  }
}

const isCharge = (line: ExplanationLine) => !isSignRole(line.role)
const isHoldingSign = (line: ExplanationLine) => !isCharge(line) && line.fired
const isShown = (line: ExplanationLine) => (isCharge(line) ? line.before > 0 : line.fired)

const NO_SUMS = (plan: Plan) => ({
  groups: [],
  statutory: 0,
  bonus: { cap: plan.bonusCap, counted: 0 },
})

function sumsOf({ known: { plan }, score }: ExplainedOnFile) {
  return {
    groups: plan.groups.map(({ code, zh, en, cap }, i) => ({
      code,
      title: { zh, en },
      cap,
      counted: score[`group_${i + 1}`] ?? 0,
    })),
    statutory: score.statutory,
    bonus: { cap: plan.bonusCap, counted: score.bonus },
  }
}

function decidedOf({ result, lines, known }: ExplainedOnFile): GradeFacts['decided'] {
  const { decidedBy: by, decidedCode: code } = result
  const line = lines.find((each) => each.code === code)
  const named = line ?? known.plan.groups.find((group) => group.code === code)
  const { zh, en } = (by === 'coverage' && known.plan.coverage) || BY_THE_SCORE
  const words = named
    ? { zh: `${named.code} ${named.zh}`, en: `${named.code} ${named.en}` }
    : { zh, en }
  return { by, code, words }
}

const BY_THE_SCORE = { zh: '按得分', en: 'by the score' }

/** Without what is usual: receipts say only what differs from it. */
function scoreFacts({ score }: Plan): GradeFacts['score'] {
  const { base, min, max, direction, better } = score
  return {
    base,
    min,
    max,
    ...(direction === 'add' ? { direction } : {}),
    ...(better === 'lower' ? { better } : {}),
  }
}

/** The grades of a rulebook as the public reads them, best first. */
export function scaleSteps({ grades }: Pick<Rulebook, 'grades'>): GradeFacts['scale'] {
  return grades.map(({ key, zh, words_zh: meaning, en, atLeast, ...asked }) => ({
    key,
    // A state has no colour of its own.
    name: isState({ key, zh, en, atLeast, ...asked })
      ? { zh: '灰', en: 'Grey' }
      : { zh, en: capitalised(key) },
    words: { zh: meaning ?? zh, en },
    atLeast: atLeast ?? null,
    ...asked,
  }))
}

function capitalised(key: string): string {
  return `${key.charAt(0).toUpperCase()}${key.slice(1)}`
}

function coverageOf({ known, score, items, asOf }: ExplainedOnFile): GradeFacts['coverage'] {
  const { plan } = known
  const online = items.find((item) => item.slot === 0)?.occurred_day ?? NEVER
  return {
    have: score.coverage,
    total: coverageTotal(plan),
    required: requiredCoverage(plan),
    daysOnline: online <= asOf ? asOf - online : null,
    minDaysOnline: plan.coverage?.minDaysOnline ?? 0,
    ...(plan.coverage ? {} : { isAsked: false as const }),
  }
}

interface LineView {
  explained: ExplainedOnFile
  terms: ReadonlyMap<string, Term>
}

function termsOfItems({ items }: ExplainedOnFile, terms: Terms): ReadonlyMap<string, Term> {
  return new Map(
    items.flatMap((item) => {
      const term = terms.get(item.term)
      return term ? [[item.source_key, term] as const] : []
    }),
  )
}

function publicLine(line: ExplanationLine, view: LineView): PublicLine {
  const { plan } = view.explained.known
  const counting = line.items.filter((item) => item.counts)
  return {
    code: line.code,
    role: line.role as PublicLine['role'],
    group: line.group,
    title: { zh: line.zh, en: line.en },
    basis: spellOutLaws(line.basis, plan),
    cap: slotOf(plan, line.slot).cap,
    sum: line.afterEventOnce,
    afterCap: line.afterCap,
    counted: line.afterGroupCap,
    endsOn: lastEnd(counting.filter((item) => item.pointsAfterEvent > 0)),
    figure: line.figure && publicFigure(line.figure),
    items: counting.map((item) => publicItem(item, view.terms)),
  }
}

function publicItem(item: ExplainedItem, terms: ReadonlyMap<string, Term>): PublicItem {
  const term = terms.get(item.sourceKey)
  if (!term) throw new Error(`a record without a term: ${item.sourceKey}`)
  return {
    document: publicDocument(term, item.sourceKey),
    what: itemWords(term),
    from: isoOf(item.from),
    to: openOrIso(item.to),
    points: item.points,
    counted: item.pointsAfterEvent,
  }
}

function publicFigure(figure: JudgedFigure | MetricFigure): PublicLine['figure'] {
  return {
    k: figure.k,
    n: figure.n,
    valueMillionths: figure.valueMillionths,
    isPeerRatio: 'peerGroup' in figure && figure.peerGroup !== null,
    periodEnd: 'periodEnd' in figure ? isoOf(figure.periodEnd) : null,
  }
}

function marksOf(
  role: 'veto' | 'ceiling' | 'state',
  { known, lines }: ExplainedOnFile,
): PublicMark[] {
  const { plan } = known
  return lines
    .filter((line) => line.role === role && line.fired)
    .map((line) => ({
      code: line.code,
      title: { zh: line.zh, en: line.en },
      basis: spellOutLaws(line.basis, plan),
      grade: plan.grades[slotOf(plan, line.slot).grade ?? 0]?.key ?? '',
      to: lastEnd(line.items.filter((item) => item.counts)),
    }))
}

/** The medians that this subject was compared with, and no others. */
function mediansOf({ run, lines }: ExplainedOnFile): GradeFacts['medians'] {
  return lines.flatMap(({ figure, slot, code }) => {
    if (!figure || !('peerGroup' in figure) || figure.peerGroup === null) return []
    const { peerGroup } = figure
    return run.medians
      .filter((median) => median.slot === slot && median.group === peerGroup)
      .map(({ slot: _, ...median }) => ({ indicator: code, ...median }))
  })
}

function sourcesOf({ known: { plan }, run, asOf }: ExplainedOnFile): GradeFacts['sources'] {
  const { feedDates } = run
  return (Object.entries(plan.feeds) as [SourceKind, number | null][]).map(([kind, cadence]) => ({
    kind,
    dataAsOf: feedDates[kind] === undefined ? null : isoOf(feedDates[kind]),
    cadenceDays: cadence,
    isFresh: isFeedFresh(plan, feedDates, { kind, day: asOf }),
  }))
}

/** The day on which the last of them ends; null while one is open. */
function lastEnd(items: readonly ExplainedItem[]): string | null {
  const ends = items.map((item) => item.to)
  if (ends.length === 0 || ends.some((end) => end === null || end >= NEVER)) return null
  return isoOf(Math.max(...ends.map((end) => end ?? 0)))
}

function openOrIso(day: Day | null): string | null {
  return day === null || day >= NEVER ? null : isoOf(day)
}
