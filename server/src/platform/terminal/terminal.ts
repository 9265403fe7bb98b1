import { styleText } from 'node:util'
import { DomainError, sayError } from '@liangma/contracts'
import type { Language, Words } from '@liangma/contracts'
import { type Progress, type ProgressStream, openProgress } from './progress.ts'
import { type TableColumn, layTable } from './table.ts'

/** How every command ends. */
export const EXIT = { fine: 0, failed: 1, wrongUse: 2 } as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'blue' | 'green'

export interface TerminalParts {
  stdout: ProgressStream
  stderr: ProgressStream
  env: Readonly<Record<string, string | undefined>>
  /** `--json`: one JSON value on standard output and nothing else there. */
  json?: boolean
}

/**
 * What a command says. Results go to standard output; progress and failures to standard error, so that
 * a pipe carries results only. Colours on terminals only, and not where NO_COLOR is set.
 */
export class Terminal {
  readonly json: boolean
  readonly language: Language
  readonly #parts: TerminalParts

  constructor(parts: TerminalParts) {
    this.#parts = parts
    this.json = parts.json ?? false
    this.language = languageOfLocale(parts.env)
  }

  /** A line for people; silent under `--json`. */
  print(line = ''): void {
    if (!this.json) this.#parts.stdout.write(`${line}\n`)
  }

  /** A table for people; silent under `--json`. */
  printTable(columns: readonly TableColumn[], rows: readonly string[][]): void {
    const [heading = '', ...rest] = layTable(columns, rows)
    this.print(this.style('bold', heading))
    for (const line of rest) this.print(line)
  }

  /** The result under `--json`; silent without it. */
  printJson(value: unknown): void {
    if (this.json) this.#parts.stdout.write(`${JSON.stringify(value, null, 2)}\n`)
  }

  progress(label: string, total?: number): Progress {
    return openProgress(this.#parts.stderr, label, total)
  }

  style(style: Style, text: string): string {
    const { stdout, env } = this.#parts
    return stdout.isTTY && !env['NO_COLOR']
      ? styleText(style, text, { validateStream: false })
      : text
  }

  say(words: Words): string {
    return words[this.language]
  }

  /**
   * Tells a failure and answers the exit code. An expected one is a sentence (under `--json` an object
   * `{ error }`); a bug also shows where it happened.
   */
  fail(error: unknown): ExitCode {
    if (error instanceof DomainError) this.#tell(error.code, sayBoth(error))
    else {
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
      this.#tell('internal.unexpected', { zh: text, en: text })
    }
    return EXIT.failed
  }

  /** Tells that the command was used wrongly, all that is wrong at once, and answers the exit code. */
  refuse(faults: readonly Words[]): ExitCode {
    for (const fault of faults) this.#tell('usage', fault)
    return EXIT.wrongUse
  }

  #tell(code: string, words: Words): void {
    if (this.json) this.#parts.stderr.write(`${JSON.stringify({ error: { code, ...words } })}\n`)
    else this.#parts.stderr.write(`${words[this.language]}\n`)
  }
}

function sayBoth({ code, data }: DomainError): Words {
  return { zh: sayError(code, data, 'zh'), en: sayError(code, data, 'en') }
}

/** Chinese on a Chinese machine; English where the locale says nothing that we know. */
function languageOfLocale(env: TerminalParts['env']): Language {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || ''
  return locale.toLowerCase().startsWith('zh') ? 'zh' : 'en'
}
