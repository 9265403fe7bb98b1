import type { ImportPreview, SourceKind } from '@liangma/contracts'
import { Button, DatePicker, Form, Input, Select } from 'antd'
import dayjs from 'dayjs'
import { useState } from 'react'
import { FailureNote } from '../../office/states/failure-note.tsx'
import { useIntakeWords } from '../intake/intake-words.ts'
import { KindSelect } from '../intake/kind-select.tsx'
import { useChangePreview } from './imports-api.ts'
import { useImportsWords } from './imports-words.ts'

type Pairs = Record<string, string>

/** What of a file may be said by hand: kind, data day, columns. It is looked through anew. */
export function PreviewOptionsForm({ preview }: { preview: ImportPreview }) {
  const { t } = useImportsWords()
  const { t: say } = useIntakeWords()
  const [kind, setKind] = useState<string>(preview.kind ?? '')
  const [day, setDay] = useState(preview.dataAsOf ?? '')
  const [pairs, setPairs] = useState<Pairs>({})
  const [mapping, setMapping] = useState(preview.mapping ?? '')
  const change = useChangePreview(preview.previewId)
  const isPaired = Object.keys(pairs).length > 0
  const apply = () =>
    change.mutate({
      ...(kind ? { kind: kind as SourceKind } : {}),
      ...(day ? { dataAsOf: day } : {}),
      ...(isPaired ? { mapping: mappingOf(preview, { kind, pairs }) } : mapping ? { mapping } : {}),
    })
  return (
    <details className="panel" open={preview.failure !== null || undefined}>
      <summary>
        <h2 className="inline">{t('options')}</h2>
      </summary>
      <div className="filters">
        <KindSelect value={kind} onChange={setKind} none={t('byHeader')} />
        <DatePicker
          aria-label={say('dataAsOf')}
          placeholder={`${say('dataAsOf')}: ${t('today')}`}
          value={day ? dayjs(day) : null}
          onChange={(chosen) => setDay(chosen?.format('YYYY-MM-DD') ?? '')}
          style={{ minWidth: 200 }}
        />
      </div>
      {preview.knownColumns.length > 0 && (
        <ColumnPairs preview={preview} pairs={pairs} onChange={setPairs} />
      )}
      <Form layout="vertical">
        <Form.Item label={t('mapping')} help={t('mappingHint')} htmlFor="mapping">
          <Input.TextArea
            id="mapping"
            value={mapping}
            disabled={isPaired}
            onChange={({ target }) => setMapping(target.value)}
            autoSize={{ minRows: 2, maxRows: 12 }}
          />
        </Form.Item>
      </Form>
      {change.error && <FailureNote error={change.error} />}
      <div className="actions">
        <Button onClick={apply} loading={change.isPending}>
          {t('apply')}
        </Button>
      </div>
    </details>
  )
}

interface ColumnPairs {
  preview: ImportPreview
  pairs: Pairs
  onChange: (pairs: Pairs) => void
}

function ColumnPairs({ preview, pairs, onChange }: ColumnPairs) {
  const { t } = useImportsWords()
  const options = [
    { value: '', label: t('keptAside') },
    ...preview.knownColumns.map(({ column, isNeeded }) => ({
      value: column,
      label: isNeeded ? `${column} *` : column,
    })),
  ]
  return (
    <>
      <h3>{t('columns')}</h3>
      <p className="hint">{t('columnsHint')}</p>
      <div className="column-grid">
        {preview.columns.map(({ theirs, ours }, i) => (
          <div className="column-pair" key={i}>
            <span>{theirs ?? t('constant')}</span>
            <span aria-hidden="true">→</span>
            {theirs === null || theirs === ours ? (
              <span>{ours}</span>
            ) : (
              <Select
                aria-label={theirs}
                value={pairs[theirs] ?? ours ?? ''}
                onChange={(column) => onChange({ ...pairs, [theirs]: column })}
                options={options}
                showSearch
              />
            )}
          </div>
        ))}
      </div>
    </>
  )
}

/** Every column of the file as it is paired now; JSON is YAML. */
function mappingOf(
  { columns }: ImportPreview,
  { kind, pairs }: { kind: string; pairs: Pairs },
): string {
  const named = columns.flatMap(({ theirs, ours }) => {
    if (theirs === null) return []
    const column = pairs[theirs] ?? ours ?? ''
    return column === '' ? [] : [[theirs, column] as const]
  })
  return JSON.stringify({ kind, columns: Object.fromEntries(named) })
}
