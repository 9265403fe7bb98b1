import type { Day, GradeFacts, Language, Standing, Words } from '@liangma/contracts'
import type { Platform } from '../../registry/index.ts'
import type { AddressedValues, AssessedValues, ValuesOf } from '../templates/placeholders.ts'
import { meaningOfGrade, nameOfGrade } from './grade-names.ts'
import { sayReasons } from './reasons.ts'
import { oneLine, spellDay, spellDayNumber, spellScore } from './spelling.ts'

/** Who speaks: the bureau, as notices and pages name it. */
export interface Bureau {
  nameZh: string
  nameEn: string
  contact: string
  /** Where the public pages are, without a slash at the end. */
  publicUrl: string
}

/** What every letter needs: who speaks, to whom, on which day. */
export interface Letter {
  bureau: Bureau
  platform: Platform
  day: Day
}

const NOT_PUBLISHED = { zh: '未公示', en: 'not published' } as const satisfies Words

export function addressedValues(letter: Letter, language: Language): AddressedValues {
  const { bureau, platform, day } = letter
  return {
    platform: oneLine(platform.name),
    operator: oneLine(platform.operatorName),
    uscc: platform.code,
    day: spellDayNumber(day, language),
    bureau: language === 'zh' ? bureau.nameZh : bureau.nameEn,
    contact: bureau.contact,
    page: `${bureau.publicUrl}/p/${platform.code}`,
  }
}

/** The grade with its reasons; `from` null: never published before. */
export function assessedValues(
  letter: Letter,
  { facts, from }: { facts: GradeFacts; from: string | null },
  language: Language,
): AssessedValues {
  const { scale, grade, rulebook } = facts
  return {
    ...addressedValues(letter, language),
    from: from === null ? NOT_PUBLISHED[language] : nameOfGrade(scale, from, language),
    grade: nameOfGrade(scale, grade, language),
    gradeWords: meaningOfGrade(scale, grade, language),
    score: spellScore(facts.scoreTenths, language),
    asOf: spellDay(facts.asOf, language),
    decided: oneLine(facts.decided.words[language]),
    reasons: sayReasons(facts, language),
    rulebook:
      language === 'zh'
        ? `网络交易平台信用评价规则（${rulebook.version}版）`
        : `rulebook ${rulebook.version}`,
  }
}

/** A published grade that is, or was, shown. */
export function shownValues(
  letter: Letter,
  standing: Standing,
  language: Language,
): ValuesOf<'stale'> {
  return {
    ...addressedValues(letter, language),
    grade: standing.gradeName[language],
    gradeWords: standing.gradeWords[language],
    asOf: spellDay(standing.asOf, language),
    validUntil: spellDay(standing.validUntil, language),
  }
}
