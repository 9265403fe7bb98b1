import { DomainError } from '@liangma/contracts'
import type { SimulationEdit } from '@liangma/contracts'
import { editRulebook } from '@liangma/rulebook'
import type { RulebookEdit } from '@liangma/rulebook'
import { knownRulebook } from '../rulebooks/index.ts'
import type { KnownRulebook } from '../rulebooks/index.ts'

/** A rulebook that is tried, with its text. */
export interface Draft {
  text: string
  known: KnownRulebook
}

/** Makes edits in a text and reads it. Throws `simulation.edit_lost`, `rulebook.invalid`. */
export function readDraft(text: string, edits: readonly SimulationEdit[] = []): Draft {
  const changed = edited(text, edits)
  return { text: changed, known: knownRulebook(changed, 'draft.yaml') }
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
