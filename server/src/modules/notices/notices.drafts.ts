import type {
  AnnouncedGrade,
  Events,
  GradeFacts,
  NoticeKind,
  PublicationCorrected,
  PublicationMade,
  ScaleStep,
  Standing,
  StandingChange,
  Words,
} from '@liangma/contracts'
import { SOURCE_TITLES } from '@liangma/contracts'
import type { Language } from '@liangma/contracts'
import { kindOfPublication } from './notices.rules.ts'
import type { ValuesOf } from './templates/placeholders.ts'
import { nameOfGrade } from './words/grade-names.ts'
import { oneLine, spellDay, spellDayNumber } from './words/spelling.ts'
import type { Bureau, Letter } from './words/values.ts'
import { addressedValues, assessedValues, shownValues } from './words/values.ts'

interface DraftOf<K extends NoticeKind> {
  /** Names the event: it makes one notice, however often it is told of. */
  eventKey: string
  kind: K
  /** null: the bureau itself. */
  addressee: { subjectId: number; uscc: string } | null
  values: (language: Language) => ValuesOf<K>
}

/** What is to be told to whom, with the words for its template. */
export type Draft = { [K in NoticeKind]: DraftOf<K> }[NoticeKind]

/** Of a published grade; none where the month has confirmed the colour. */
export function draftOfPublication(
  made: PublicationMade,
  { letter, facts, standing }: { letter: Letter; facts: GradeFacts; standing: Standing },
): Draft[] {
  const kind = kindOfPublication(made, facts.scale)
  if (kind === null) return []
  const values = (language: Language) => ({
    ...assessedValues(letter, { facts, from: made.from }, language),
    validUntil: spellDay(standing.validUntil, language),
    receipt: `${letter.bureau.publicUrl}/receipts/${made.receiptId}.json`,
  })
  return [{ eventKey: `published:${made.receiptId}`, kind, addressee: addresseeOf(letter), values }]
}

const PROVISIONAL = {
  zh: '该年度放假安排尚未公布，上述截止日期为暂定；安排公布后，以重新计算的第五个工作日为准。',
  en: ' The holidays of that year are not announced yet, so this day is provisional; once they are, the fifth working day computed anew holds.',
} as const satisfies Words

export function draftOfPreNotice(
  announced: AnnouncedGrade,
  { letter, facts }: { letter: Letter; facts: GradeFacts },
): Draft {
  return {
    eventKey: `announced:${announced.noticeId}`,
    kind: 'preNotice',
    addressee: addresseeOf(letter),
    values: (language) => ({
      ...assessedValues(letter, { facts, from: announced.from }, language),
      dueDay: spellDayNumber(announced.dueDay, language),
      dueNote: announced.provisional ? PROVISIONAL[language] : '',
      portal: `${letter.bureau.publicUrl}/portal/`,
    }),
  }
}

export function draftOfDropped(
  dropped: Events['announcement.dropped']['notices'][number],
  { letter, scale }: { letter: Letter; scale: readonly ScaleStep[] },
): Draft {
  return {
    eventKey: `dropped:${dropped.noticeId}`,
    kind: 'preNoticeDropped',
    addressee: addresseeOf(letter),
    values: (language) => ({
      ...addressedValues(letter, language),
      grade: nameOfGrade(scale, dropped.to, language),
    }),
  }
}

/** One annulment may correct several receipts of a platform: one letter names them all. */
export function draftOfCorrections(
  corrections: readonly PublicationCorrected[],
  letter: Letter,
): Draft {
  const receipts = corrections.map(({ receiptId }) => receiptId).toSorted((a, b) => a - b)
  return {
    eventKey: `corrected:${Math.min(...corrections.map(({ correctionId }) => correctionId))}`,
    kind: 'correctionMarked',
    addressee: addresseeOf(letter),
    values: (language) => ({
      ...addressedValues(letter, language),
      receipts: receipts.join(language === 'zh' ? '、' : ', '),
    }),
  }
}

export function draftOfWithdrawal(
  withdrawn: Events['publication.withdrawn'],
  { letter, standing }: { letter: Letter; standing: Standing },
): Draft {
  return {
    eventKey: `withdrawn:${withdrawn.withdrawalId}`,
    kind: 'withdrawn',
    addressee: addresseeOf(letter),
    values: (language) => ({
      ...addressedValues(letter, language),
      receiptId: String(withdrawn.receiptId),
      grade: standing.gradeName[language],
      why: oneLine(withdrawn.why).replace(/[。.；;]+$/, ''),
    }),
  }
}

/** A withdrawal has a notice of its own that says why. */
const KIND_OF_STATE = {
  inForce: 'freshAgain',
  stale: 'stale',
  expired: 'expired',
  revoked: null,
} as const satisfies Record<StandingChange['state'], NoticeKind | null>

export function draftOfStanding(
  { receiptId, state, day }: StandingChange,
  { letter, standing }: { letter: Letter; standing: Standing },
): Draft[] {
  const kind = KIND_OF_STATE[state]
  if (kind === null) return []
  const values = (language: Language) => shownValues(letter, standing, language)
  const eventKey = `standing:${receiptId}:${state}:${day}`
  return [{ eventKey, kind, addressee: addresseeOf(letter), values }]
}

const NEVER_CAME = { zh: '从未导入', en: 'never imported' } as const satisfies Words

/** To the bureau itself: once for each lateness, not once a day. */
export function draftOfLateSource(late: Events['source.late'], bureau: Bureau): Draft {
  return {
    eventKey: `late:${late.kind}:${late.dataAsOf ?? 'never'}`,
    kind: 'sourceLate',
    addressee: null,
    values: (language) => ({
      day: spellDayNumber(late.day, language),
      bureau: language === 'zh' ? bureau.nameZh : bureau.nameEn,
      source: SOURCE_TITLES[late.kind][language],
      dataAsOf:
        late.dataAsOf === null ? NEVER_CAME[language] : spellDayNumber(late.dataAsOf, language),
    }),
  }
}

/** The platform of a letter. */
export function addresseeOf({ platform }: Letter): { subjectId: number; uscc: string } {
  return { subjectId: platform.subjectId, uscc: platform.code }
}
