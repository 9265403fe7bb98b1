import { Button, Progress } from 'antd'
import { useId, useRef, useState } from 'react'
import type { DragEvent } from 'react'
import { useNavigate } from 'react-router'
import { FailureNote } from '../../office/states/failure-note.tsx'
import { useUpload } from './imports-api.ts'
import { useImportsWords } from './imports-words.ts'
import '../intake/intake.css'

const WHOLE = 100

/** Files dropped or chosen; where the upload fails they can be sent again without choosing them anew. */
export function UploadArea() {
  const { t } = useImportsWords()
  const navigate = useNavigate()
  const [share, setShare] = useState(0)
  const [isOver, setOver] = useState(false)
  const upload = useUpload(setShare)
  const send = (files: readonly File[]) => {
    if (files.length === 0 || upload.isPending) return
    setShare(0)
    upload.mutate(files, {
      onSuccess: ([first, ...others]) => {
        if (first && others.length === 0) void navigate(`/imports/previews/${first.previewId}`)
      },
    })
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    send([...event.dataTransfer.files])
  }
  const over = (event: DragEvent) => {
    event.preventDefault()
    setOver(true)
  }
  return (
    <section
      className={isOver ? 'upload-area is-over' : 'upload-area'}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <FileChooser isBusy={upload.isPending} onFiles={send} />
      {upload.isPending && (
        <div role="status">
          <Progress
            percent={Math.round(share * WHOLE)}
            aria-label={t('uploading', { percent: Math.round(share * WHOLE) })}
          />
        </div>
      )}
      {upload.error && (
        <>
          <FailureNote error={upload.error} />
          <Button onClick={() => send(upload.variables ?? [])}>{t('retryUpload')}</Button>
        </>
      )}
    </section>
  )
}

interface FileChooser {
  isBusy: boolean
  onFiles: (files: File[]) => void
}

function FileChooser({ isBusy, onFiles }: FileChooser) {
  const { t } = useImportsWords()
  const field = useRef<HTMLInputElement>(null)
  const hint = useId()
  return (
    <>
      <p>
        {t('drop')}{' '}
        <Button
          type="primary"
          loading={isBusy}
          aria-describedby={hint}
          onClick={() => field.current?.click()}
        >
          {t('choose')}
        </Button>
        <input
          ref={field}
          type="file"
          multiple
          hidden
          accept=".csv,.tsv,.txt,.xlsx"
          aria-label={t('choose')}
          onChange={({ target }) => {
            onFiles([...(target.files ?? [])])
            target.value = ''
          }}
        />
      </p>
      <p id={hint} className="hint">
        {t('limits')}
      </p>
    </>
  )
}
