import { spellMoment } from '@liangma/contracts'
import type { ImportPreview } from '@liangma/contracts'
import { Button } from 'antd'
import { Link } from 'react-router'
import { FailureNote } from '../../office/states/failure-note.tsx'
import { usePreviews, useRemovePreview } from './imports-api.ts'
import { useImportsWords } from './imports-words.ts'

/** What one has uploaded and not decided about; still there after a reload. */
export function OwnUploads() {
  const { t } = useImportsWords()
  const { data = [] } = usePreviews(true)
  const remove = useRemovePreview()
  const open = data.filter(({ batchId }) => batchId === null)
  if (open.length === 0) return null
  return (
    <section className="panel" aria-labelledby="own-uploads">
      <h2 id="own-uploads">{t('uploads')}</h2>
      {remove.error && <FailureNote error={remove.error} />}
      <ul className="file-list">
        {open.map((preview) => (
          <Upload
            key={preview.previewId}
            preview={preview}
            remove={() => remove.mutate(preview.previewId)}
          />
        ))}
      </ul>
    </section>
  )
}

function Upload({ preview, remove }: { preview: ImportPreview; remove: () => void }) {
  const { t, of } = useImportsWords()
  const { previewId, name, title, removedAt } = preview
  return (
    <li>
      <Link to={`/imports/previews/${previewId}`}>{name}</Link>
      <span>{title ? of(title) : t('unrecognised')}</span>
      <span className="hint">{t('removedAt', { at: spellMoment(removedAt) })}</span>
      <Button size="small" onClick={remove} aria-label={`${t('remove')} ${name}`}>
        {t('remove')}
      </Button>
    </li>
  )
}
