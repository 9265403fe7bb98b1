import type { Language, Standing, Words } from '@liangma/contracts'
import { faceOf } from '@liangma/contracts'
import { beijingDay } from '../links.ts'

/** States without a colour, in words. */
export const STATE_WORDS: Record<string, Words> = {
  stale: { zh: '数据更新中', en: 'Data being updated' },
  expired: { zh: '已失效', en: 'Expired' },
  revoked: { zh: '已撤销', en: 'Withdrawn' },
  unknown: { zh: '未公示', en: 'Not published' },
}

/** The same where there is little room. */
const SHORT_STATE_WORDS: Record<string, Words> = {
  ...STATE_WORDS,
  stale: { zh: '更新中', en: 'Updating' },
}

/** What a badge says; never the score. */
export interface BadgeWords {
  heading: string
  /** Colour word and meaning word, or the state. */
  main: string
  /** Colour word, or the state in short. */
  short: string
  /** Meaning word; empty for a state. */
  meaning: string
  /** The other language, the day, and what a click does. */
  foot: string
  day: string
  label: string
  /** The whole of it in one sentence, for those who do not see it. */
  title: string
}

export function wordsOf(standing: Standing | undefined, language: Language): BadgeWords {
  return language === 'zh' ? inChinese(standing) : inEnglish(standing)
}

function inChinese(standing: Standing | undefined): BadgeWords {
  const { colour, meaning, day, isGrade, short } = partsOf(standing, 'zh')
  const other = partsOf(standing, 'en')
  const shownDay = day && (isGrade ? `${day} 评定` : `${day} 起`)
  const main = isGrade ? `${colour}级　${meaning}` : colour
  return {
    heading: '网络交易平台信用等级',
    main,
    short: isGrade ? `${colour}级` : short,
    meaning,
    foot: [other.meaning || other.colour, shownDay, '点击核验'].filter(Boolean).join(' · '),
    day: shownDay,
    label: '信用等级',
    title: `${nameOf(standing, '：')}网络交易平台信用等级 ${main}${shownDay && `，${shownDay}`}`,
  }
}

function inEnglish(standing: Standing | undefined): BadgeWords {
  const { colour, meaning, day, isGrade, short } = partsOf(standing, 'en')
  const other = partsOf(standing, 'zh')
  const shownDay = day && (isGrade ? `as of ${day}` : `since ${day}`)
  const main = isGrade ? `${colour} · ${meaning}` : colour
  return {
    heading: 'Credit grade of this online platform',
    main,
    short,
    meaning,
    foot: [other.meaning || other.colour, shownDay, 'click to verify'].filter(Boolean).join(' · '),
    day: shownDay,
    label: 'Credit',
    title: `${nameOf(standing, ': ')}credit grade ${main}${shownDay && `, ${shownDay}`}`,
  }
}

function nameOf(standing: Standing | undefined, colon: string): string {
  return standing ? standing.name + colon : ''
}

/** In a state without colour, `day` is the one on which it began. */
function partsOf(standing: Standing | undefined, language: Language) {
  const face = faceOf(standing)
  const state = STATE_WORDS[face]?.[language]
  if (!standing || state !== undefined) {
    const colour = state ?? ''
    const short = SHORT_STATE_WORDS[face]?.[language] ?? colour
    const day = standing ? beijingDay(standing.changedAt) : ''
    return { colour, meaning: '', day, isGrade: false, short }
  }
  const colour = standing.gradeName[language]
  const meaning = standing.gradeWords[language]
  return { colour, meaning, day: standing.asOf, isGrade: true, short: colour }
}
