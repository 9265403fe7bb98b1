import type { GradeFacts, Language, PublicLine, PublicMark } from '@liangma/contracts'
import { spellTenths } from '@liangma/contracts'
import { nameOfGrade } from './grade-names.ts'
import { oneLine, spellDay } from './spelling.ts'

/**
 * What costs or gives points, what forces or limits the grade, each with its legal basis and its end,
 * numbered, one a line.
 */
export function sayReasons(facts: GradeFacts, language: Language): string {
  const say = SENTENCES[language]
  const sentences = [
    ...facts.lines.filter(({ counted }) => counted !== 0).map((line) => say.line(line)),
    ...facts.vetoes.map((mark) => say.veto(mark, nameOfGrade(facts.scale, mark.grade, language))),
    ...facts.ceilings.map((mark) =>
      say.ceiling(mark, nameOfGrade(facts.scale, mark.grade, language)),
    ),
  ]
  if (sentences.length === 0) return say.nothing
  return sentences.map((sentence, at) => `${at + 1}. ${sentence}`).join('\n')
}

interface Sentences {
  nothing: string
  line(line: PublicLine): string
  veto(mark: PublicMark, grade: string): string
  ceiling(mark: PublicMark, grade: string): string
}

const SENTENCES: Record<Language, Sentences> = {
  zh: {
    nothing: '无。',
    line: (line) =>
      `${oneLine(line.title.zh)}（${line.code}）：${line.role === 'bonus' ? '加' : '扣'}${spellTenths(line.counted)}分；依据：${oneLine(line.basis)}；${endZh(line.endsOn)}${documentsOf(line, '；所涉文书：', '、')}。`,
    veto: (mark, grade) =>
      `一票否决${mark.code}（${oneLine(mark.title.zh)}）：等级定为${grade}；依据：${oneLine(mark.basis)}；${endZh(mark.to)}。`,
    ceiling: (mark, grade) =>
      `等级封顶${mark.code}（${oneLine(mark.title.zh)}）：最高为${grade}；依据：${oneLine(mark.basis)}；${endZh(mark.to)}。`,
  },
  en: {
    nothing: 'None.',
    line: (line) =>
      `${oneLine(line.title.en)} (${line.code}): ${line.role === 'bonus' ? '+' : '−'}${spellTenths(line.counted)} points; grounds: ${oneLine(line.basis)}; ${endEn(line.endsOn)}${documentsOf(line, '; documents: ', ', ')}.`,
    veto: (mark, grade) =>
      `Veto ${mark.code} (${oneLine(mark.title.en)}): the grade is ${grade}; grounds: ${oneLine(mark.basis)}; ${endEn(mark.to)}.`,
    ceiling: (mark, grade) =>
      `Ceiling ${mark.code} (${oneLine(mark.title.en)}): ${grade} at best; grounds: ${oneLine(mark.basis)}; ${endEn(mark.to)}.`,
  },
}

function endZh(day: string | null): string {
  return day === null ? '完成整改或者修复前持续有效' : `自${spellDay(day, 'zh')}起不再计算`
}

function endEn(day: string | null): string {
  return day === null ? 'until put right or repaired' : `no longer counts from ${day}`
}

function documentsOf({ items }: PublicLine, before: string, between: string): string {
  const documents = items.flatMap(({ document }) => (document === null ? [] : [oneLine(document)]))
  return documents.length === 0 ? '' : `${before}${[...new Set(documents)].join(between)}`
}
