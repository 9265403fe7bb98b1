import type { Language, Words } from '@liangma/contracts'
import { gradeText, voiceOf } from '../../pages/index.ts'
import { printable } from '../../platform/pdf/index.ts'
import { PAPER } from './paper-words.ts'
import type { PaperWord } from './paper-words.ts'

/** Says everything of a paper in one language, each text made fit to be set. */
export class PaperVoice {
  readonly language: Language

  constructor(language: Language) {
    this.language = language
  }

  /** A sentence of the paper, its `{names}` filled. */
  say(word: PaperWord, data: Record<string, string | number> = {}): string {
    return printable(
      PAPER[word][this.language].replaceAll(/\{(\w+)\}/g, (whole, name: string) =>
        String(data[name] ?? whole),
      ),
    )
  }

  of(words: Words): string {
    return printable(words[this.language])
  }

  /** `蓝 守信`, with the mark that tells grades apart without colour. */
  grade(graded: { grade: string; gradeWords: Words }): string {
    const mark = MARKS[graded.grade] ?? '○'
    return printable(`${mark} ${gradeText(graded, voiceOf(this.language))}`)
  }

  list(texts: readonly string[]): string {
    return printable(texts.join(this.language === 'zh' ? '、' : ', '))
  }
}

const MARKS: Record<string, string> = { blue: '●', yellow: '◆', red: '■' }
