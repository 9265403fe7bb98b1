import type { SourceKind } from '@liangma/contracts'
import { SOURCE_TITLES, dayOf } from '@liangma/contracts'
import type { App } from '../../app.ts'
import type { CaptureReading } from '../../modules/capture/index.ts'
import { countByReason } from '../../modules/capture/index.ts'
import type { Waiting } from './work-items.ts'

const NOTICES_AT_ONCE = 200

/** Rows that wait for a person, by kind of file: those to be matched apart from the others. */
export async function waitingRows({ database }: Pick<App, 'database'>): Promise<Waiting[]> {
  const counted = await countByReason(database.db)
  const kinds = [...new Set(counted.map(({ kind }) => kind))]
  return kinds.flatMap((source) => {
    const own = counted.filter(({ kind }) => kind === source)
    const toMatch = sumOf(own.filter(({ reason }) => reason === 'subject.unmatched'))
    const toMend = sumOf(own) - toMatch
    return [
      ...(toMatch > 0 ? [rows('rowsToMatch', source, toMatch)] : []),
      ...(toMend > 0 ? [rows('rowsToMend', source, toMend)] : []),
    ]
  })
}

function rows(kind: 'rowsToMatch' | 'rowsToMend', source: SourceKind, count: number): Waiting {
  const { zh, en } = SOURCE_TITLES[source]
  return {
    key: `${kind}:${source}`,
    kind,
    title: { zh: `${zh}：${count} 行`, en: `${en}: ${count} ${count === 1 ? 'row' : 'rows'}` },
    subjectId: null,
    dueDay: null,
    count,
    about: { source },
  }
}

function sumOf(counted: readonly { count: number }[]): number {
  return counted.reduce((sum, { count }) => sum + count, 0)
}

/** Sources that are later than their cadence allows, due on the day on which they should have come. */
export async function waitingSources(capture: CaptureReading): Promise<Waiting[]> {
  const { sources } = await capture.sources()
  return sources
    .filter(({ isLate }) => isLate)
    .map(({ kind, title, source, dataAsOf, cadenceDays }) => ({
      key: `source:${source}`,
      kind: 'lateSource',
      title: {
        zh: `${title.zh}：${dataAsOf === null ? '从未导入' : `数据截至 ${dataAsOf}`}`,
        en: `${title.en}: ${dataAsOf === null ? 'never imported' : `data as of ${dataAsOf}`}`,
      },
      subjectId: null,
      dueDay: dataAsOf === null || cadenceDays === null ? null : dayOf(dataAsOf) + cadenceDays,
      about: { source: kind },
    }))
}

/** Notices that a channel gave up on. */
export async function waitingNotices({ notices }: Pick<App, 'notices'>): Promise<Waiting[]> {
  const noticeIds = await notices.listStanding('dead')
  if (noticeIds.length === 0) return []
  const dead = await notices.list({ noticeIds, limit: NOTICES_AT_ONCE })
  return dead.map(({ noticeId, subjectId, titleZh, titleEn }) => ({
    key: `letter:${noticeId}`,
    kind: 'undelivered',
    title: { zh: titleZh, en: titleEn },
    subjectId,
    dueDay: null,
    about: { letterId: noticeId },
  }))
}
