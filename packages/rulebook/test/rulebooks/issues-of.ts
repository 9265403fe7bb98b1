import { RulebookError } from '../../src/language/issues.ts'
import type { RulebookIssue } from '../../src/language/issues.ts'

/** What a reading of a rulebook finds wrong with it; nothing where it is read. */
export function issuesOf(reading: () => unknown): RulebookIssue[] {
  try {
    reading()
    return []
  } catch (error) {
    if (error instanceof RulebookError) return error.issues
    throw error
  }
}
