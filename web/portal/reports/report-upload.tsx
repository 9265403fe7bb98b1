import type { KnownColumn } from '@liangma/contracts'
import { Button, Card } from 'antd'
import { useId, useRef, useState } from 'react'
import { FailureNote } from '../../office/states/failure-note.tsx'
import { useReportWords } from './report-words.ts'
import { useUpload } from './reports-api.ts'

/** Chooses a file and sends it to be checked; nothing is taken in by that. */
export function ReportUpload({ columns }: { columns: readonly KnownColumn[] }) {
  const { t } = useReportWords()
  const [file, choose] = useState<File | null>(null)
  const input = useRef<HTMLInputElement>(null)
  const field = useId()
  const upload = useUpload()
  const send = () => {
    if (!file) return
    upload.mutate(file, {
      onSuccess: () => {
        choose(null)
        if (input.current) input.current.value = ''
      },
    })
  }
  return (
    <Card>
      <h2 className="card-title">{t('uploadTitle')}</h2>
      <p className="choice">
        <label htmlFor={field} className="beside">
          {t('file')}
        </label>
        <input
          ref={input}
          id={field}
          type="file"
          accept=".csv,.xlsx,.txt"
          onChange={({ target }) => choose(target.files?.[0] ?? null)}
        />
        <Button type="primary" disabled={!file} loading={upload.isPending} onClick={send}>
          {t('check')}
        </Button>
      </p>
      {upload.error && <FailureNote error={upload.error} />}
      <details>
        <summary>{t('columns')}</summary>
        <ul className="columns">
          {columns.map(({ column, isNeeded, isSealed }) => (
            <li key={column}>
              {isNeeded ? <strong>{column}</strong> : column}
              {isNeeded && ` · ${t('needed')}`}
              {isSealed && ` · ${t('sealed')}`}
            </li>
          ))}
        </ul>
      </details>
      <a href={templateOf(columns)} download={`${t('templateName')}.csv`}>
        {t('template')}
      </a>
    </Card>
  )
}

/** With a mark by which spreadsheets know the encoding. */
function templateOf(columns: readonly KnownColumn[]): string {
  const header = columns.map(({ column }) => column).join(',')
  return `data:text/csv;charset=utf-8,${encodeURIComponent(`\uFEFF${header}\r\n`)}`
}
