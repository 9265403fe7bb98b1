import { OUTLINE_PARTS } from '@liangma/contracts'
import type { SimulatedRulebook } from '@liangma/contracts'
import { Button, Input, Select } from 'antd'
import { useState } from 'react'
import { useSimulationWords } from '../simulation-words.ts'
import type { Edits, OutlineEntry } from './edits.ts'
import { editsOf, withEdit, without } from './edits.ts'
import { EntryForm } from './entry-form.tsx'

/** More than these are searched for. */
const SHOWN_AT_MOST = 30

/** The rulebook entry by entry, what was changed first. */
export function RulebookEditor({
  rulebook,
  edits,
  change,
}: {
  rulebook: SimulatedRulebook
  edits: Edits
  change: (edits: Edits) => void
}) {
  const { t } = useSimulationWords()
  const [part, setPart] = useState<OutlineEntry['part']>('grades')
  const [sought, setSought] = useState('')
  const there = OUTLINE_PARTS.filter((each) =>
    rulebook.outline.some((entry) => entry.part === each),
  )
  const found = sought.trim() === '' ? ofPart(rulebook, part) : search(rulebook, sought)
  const shown = found.slice(0, SHOWN_AT_MOST)
  return (
    <section aria-label={t('editor')} className="simulation-editor no-print">
      <h2>{t('editor')}</h2>
      <Input
        aria-label={t('search')}
        placeholder={t('search')}
        value={sought}
        onChange={({ target }) => setSought(target.value)}
        allowClear
      />
      <Select
        aria-label={t('part')}
        value={part}
        disabled={sought.trim() !== ''}
        onChange={setPart}
        options={there.map((value) => ({ value, label: t(value) }))}
      />
      <Changed rulebook={rulebook} edits={edits} change={change} show={setSought} />
      {shown.length === 0 && <p>{t('noEntry')}</p>}
      {/* Longer than the page, it is moved by the arrow keys. */}
      <ul className="entries" tabIndex={0}>
        {shown.map((entry) => (
          <EntryForm
            key={`${entry.part} ${entry.code} ${edits.size === 0}`}
            entry={entry}
            edits={edits}
            change={(edit) => change(withEdit(edits, edit))}
            undo={() => change(without(edits, entry.path))}
          />
        ))}
      </ul>
      {found.length > shown.length && (
        <p>{t('moreEntries', { count: found.length - shown.length })}</p>
      )}
    </section>
  )
}

/** What was changed, each a way to it, and a way back. */
function Changed({
  rulebook,
  edits,
  change,
  show,
}: {
  rulebook: SimulatedRulebook
  edits: Edits
  change: (edits: Edits) => void
  show: (code: string) => void
}) {
  const { t } = useSimulationWords()
  if (edits.size === 0) return null
  const entries = rulebook.outline.filter(({ path }) => editsOf(edits, path).length > 0)
  return (
    <div className="simulation-changed">
      <span>{t('changedEntries', { count: edits.size })}</span>
      {entries.map(({ part, code }) => (
        <Button key={`${part} ${code}`} size="small" type="link" onClick={() => show(code)}>
          {code}
        </Button>
      ))}
      <Button size="small" onClick={() => change(new Map())}>
        {t('undoAll')}
      </Button>
    </div>
  )
}

function ofPart({ outline }: SimulatedRulebook, part: OutlineEntry['part']): OutlineEntry[] {
  return outline.filter((entry) => entry.part === part)
}

function search({ outline }: SimulatedRulebook, sought: string): OutlineEntry[] {
  const wanted = sought.trim().toLowerCase()
  return outline.filter(({ code, zh, en }) =>
    [code, zh, en].some((text) => text.toLowerCase().includes(wanted)),
  )
}
