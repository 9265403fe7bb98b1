import type { SimulationEdit } from '@liangma/contracts'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { useSimulationWords } from '../simulation-words.ts'
import type { Edits, OutlineEntry } from './edits.ts'
import { editsOf, keyOf } from './edits.ts'
import { FigureInput } from './figure-input.tsx'

/** One entry of the rulebook: its numbers, or the whole of it as text. */
export function EntryForm({
  entry,
  edits,
  change,
  undo,
}: {
  entry: OutlineEntry
  edits: Edits
  change: (edit: SimulationEdit) => void
  undo: () => void
}) {
  const { t, of } = useSimulationWords()
  const [isText, setIsText] = useState(false)
  const own = editsOf(edits, entry.path)
  const written = edits.get(keyOf(entry.path))
  const isWritten = written !== undefined && 'yaml' in written
  return (
    <li className="entry">
      <div className="entry-head">
        <b>{entry.code}</b> {of(entry)}
      </div>
      {!isWritten && (
        <div className="figures">
          {entry.figures.map((figure) => {
            const edit = edits.get(keyOf(figure.path))
            const value = edit && 'value' in edit ? edit.value : figure.value
            return (
              <FigureInput
                key={figure.name}
                entry={entry}
                figure={figure}
                value={value}
                change={(typed) => change({ path: figure.path, value: typed })}
              />
            )
          })}
        </div>
      )}
      {(isText || isWritten) && (
        <EntryText
          entry={entry}
          text={isWritten ? written.yaml : entry.yaml}
          apply={(yaml) => change({ path: entry.path, yaml })}
        />
      )}
      <div className="entry-buttons">
        {entry.part !== 'head' && !isWritten && (
          <Button size="small" onClick={() => setIsText(!isText)} aria-expanded={isText}>
            {isText ? t('close') : t('asText')}
          </Button>
        )}
        {own.length > 0 && (
          <Button
            size="small"
            onClick={() => {
              setIsText(false)
              undo()
            }}
          >
            {t('undo')}
          </Button>
        )}
      </div>
    </li>
  )
}

const ROWS_AT_MOST = 18

function EntryText({
  entry,
  text,
  apply,
}: {
  entry: OutlineEntry
  text: string
  apply: (yaml: string) => void
}) {
  const { t } = useSimulationWords()
  const [typed, setTyped] = useState(text)
  return (
    <div className="entry-text">
      <Input.TextArea
        aria-label={t('textOf', { code: entry.code })}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        autoSize={{ minRows: 4, maxRows: ROWS_AT_MOST }}
        spellCheck={false}
      />
      <Button size="small" type="primary" disabled={typed === text} onClick={() => apply(typed)}>
        {t('apply')}
      </Button>
    </div>
  )
}
