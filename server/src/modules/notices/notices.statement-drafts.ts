import type { Events, Language, ScaleStep, StatementEvent, Words } from '@liangma/contracts'
import { addresseeOf } from './notices.drafts.ts'
import type { Draft } from './notices.drafts.ts'
import { nameOfGrade } from './words/grade-names.ts'
import { oneLine, spellDayNumber } from './words/spelling.ts'
import { addressedValues } from './words/values.ts'
import type { Letter } from './words/values.ts'

/** Who is written to, and the grades by whose names the announced one is called. */
interface Setting {
  letter: Letter
  scale: readonly ScaleStep[]
}

export function draftOfStatement(received: StatementEvent, setting: Setting): Draft {
  return {
    eventKey: `statement:${received.statementId}:received`,
    kind: 'statementReceived',
    addressee: addresseeOf(setting.letter),
    values: (language) => announcedValues(received, setting, language),
  }
}

const PROVISIONAL = {
  zh: '该年度放假安排尚未公布，上述日期为暂定；安排公布后，以重新计算的第十个工作日为准。',
  en: ' The holidays of that year are not announced yet, so this day is provisional; once they are, the tenth working day computed anew holds.',
} as const satisfies Words

export function draftOfDecision(decided: Events['statement.decided'], setting: Setting): Draft {
  const { statementId, records, correctBy } = decided
  const about = {
    eventKey: `statement:${statementId}:decided`,
    addressee: addresseeOf(setting.letter),
  }
  const values = (language: Language) => ({
    ...announcedValues(decided, setting, language),
    reason: oneLine(decided.reason).replace(/[。.；;]+$/, ''),
  })
  if (correctBy === null) return { ...about, kind: 'statementNotUpheld', values }
  return {
    ...about,
    kind: 'statementUpheld',
    values: (language) => ({
      ...values(language),
      records: listOf(records, language),
      correctBy: spellDayNumber(correctBy.day, language),
      correctNote: correctBy.provisional ? PROVISIONAL[language] : '',
    }),
  }
}

export function draftOfEndedHold(ended: Events['hold.ended'], setting: Setting): Draft {
  return {
    eventKey: `statement:${ended.statementId}:holdEnded`,
    kind: 'holdEnded',
    addressee: addresseeOf(setting.letter),
    values: (language) => ({
      ...announcedValues(ended, setting, language),
      records: listOf(ended.records, language),
    }),
  }
}

function announcedValues({ to }: StatementEvent, { letter, scale }: Setting, language: Language) {
  return { ...addressedValues(letter, language), grade: nameOfGrade(scale, to, language) }
}

function listOf(records: readonly string[], language: Language): string {
  return records.map(oneLine).join(language === 'zh' ? '、' : ', ')
}
