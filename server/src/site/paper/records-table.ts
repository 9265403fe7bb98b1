import type { Assessment, AssessmentItem, AssessmentLine } from '@liangma/contracts'
import type { Content } from '../../platform/pdf/index.ts'
import { printable } from '../../platform/pdf/index.ts'
import { paperTable, rightAligned, tableOr, withSmall } from './paper-table.ts'
import type { PaperVoice } from './paper-voice.ts'

/** Every record and figure that was looked at, counting or not, in the order of the rulebook. */
export function recordsTable({ lines }: Assessment, voice: PaperVoice): Content {
  const rows = lines.flatMap((line) => [
    ...line.items.map((item) => itemRow(line, item, voice)),
    ...figureRows(line, voice),
  ])
  const heads = (['code', 'record', 'validity', 'ownPoints', 'counted', 'why'] as const).map(
    (word) => voice.say(word),
  )
  return tableOr(() => paperTable(heads, [38, '*', 96, 34, 34, 110], rows), {
    rows: rows.length,
    otherwise: voice.say('noRecords'),
  })
}

function itemRow({ code }: AssessmentLine, item: AssessmentItem, voice: PaperVoice): Content[] {
  const { record, evidence, tier, from, to, points, counted, counts, why } = item
  const small = [evidence ?? '', tier ? voice.of(tier) : ''].filter((text) => text !== '')
  return [
    code,
    withSmall(printable(record), printable(small.join('  '))),
    to === null ? voice.say('fromOn', { from }) : voice.say('fromTo', { from, to }),
    rightAligned(points),
    rightAligned(counts ? counted : '0.0'),
    why ? voice.of(why) : '',
  ]
}

/** Complaint rates and comparisons have figures and no records; a metric has both. */
function figureRows(line: AssessmentLine, voice: PaperVoice): Content[][] {
  const { figures, items, code, raw, counted, why } = line
  if (!figures || items.length > 0) return []
  const { k, n, boundPercent, peerRatio, peers } = figures
  const told = [
    k === null || n === null ? '' : `${k} / ${n}`,
    boundPercent === null ? '' : `${boundPercent}%`,
    peerRatio === null ? '' : `× ${peerRatio} (${peers ?? 0})`,
  ].filter((text) => text !== '')
  return [
    [
      code,
      voice.say('figure', { told: told.join('  ') || '—' }),
      '',
      rightAligned(raw),
      rightAligned(counted),
      why ? voice.of(why) : '',
    ],
  ]
}
