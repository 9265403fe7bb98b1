import { hash } from 'node:crypto'
import { DomainError } from '@liangma/contracts'
import type { SimulationEdit } from '@liangma/contracts'
import { compileRulebook, editRulebook, readRulebook } from '@liangma/rulebook'
import type { RulebookEdit } from '@liangma/rulebook'
import type { KnownRulebook } from '../assessment/index.ts'

/** A rulebook that is tried, with its text. */
export interface Draft {
  text: string
  known: KnownRulebook
}

/** Makes edits in a text and reads it. Throws `simulation.edit_lost`, `rulebook.invalid`. */
export function readDraft(text: string, edits: readonly SimulationEdit[] = []): Draft {
  const changed = edited(text, edits)
  const rulebook = readRulebook(changed, 'draft.yaml')
  const sha256 = hash('sha256', changed, 'hex')
  return { text: changed, known: { sha256, rulebook, plan: compileRulebook(rulebook) } }
}

function edited(text: string, edits: readonly SimulationEdit[]): string {
  if (edits.length === 0) return text
  try {
    return editRulebook(text, edits satisfies readonly RulebookEdit[])
  } catch {
    throw new DomainError('simulation.edit_lost', {
      path: edits.map(({ path }) => path.join('.')).join('、'),
    })
  }
}
