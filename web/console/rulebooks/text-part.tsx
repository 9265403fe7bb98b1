import type { RulebookEdited, RulebookIssueView, RulebookOnFile } from '@liangma/contracts'
import { Alert, Button, Space } from 'antd'
import { Suspense, lazy, useCallback, useState } from 'react'
import { FailureNote } from '../../office/states/failure-note.tsx'
import { Loading } from '../../office/states/states.tsx'
import type { Draft } from '../../office/writing/use-draft.ts'
import type { VersionName } from './rulebooks-api.ts'
import { useIssues, useSave } from './rulebooks-api.ts'
import { useRulebooksWords } from './rulebooks-words.ts'

const YamlEditor = lazy(async () => ({ default: (await import('./yaml-editor.tsx')).YamlEditor }))

interface TextParts {
  name: VersionName
  file: RulebookOnFile
  draft: Draft
  basedOn: string
  onSaved: (sha256: string) => void
}

/** The text, what the checker says of it, and saving. */
export function TextPart({ name, file, draft, basedOn, onSaved }: TextParts) {
  const { t, language } = useRulebooksWords()
  const issues = useIssues(draft.text)
  const save = useSave(name)
  const [shown, show] = useState<{ line: number } | null>(null)
  const sayIssue = useCallback((issue: RulebookIssueView) => issue[language], [language])
  const mayEdit = file.actions.includes('edit')
  const isChanged = draft.text !== file.text
  const saveIt = () =>
    save.mutate(
      { text: draft.text, basedOn },
      {
        onSuccess: ({ rulebook }) => {
          draft.drop()
          onSaved(rulebook.sha256)
        },
      },
    )
  return (
    <section className="panel" aria-label={t('text')}>
      <h2>{t('text')}</h2>
      {!mayEdit && <p className="hint">{t('reading')}</p>}
      <Suspense fallback={<Loading />}>
        <YamlEditor
          label={t('editor')}
          text={draft.text}
          onChange={draft.write}
          isReadOnly={!mayEdit}
          issues={issues}
          sayIssue={sayIssue}
          shown={shown}
        />
      </Suspense>
      {mayEdit && isChanged && (
        <p className="hint">
          {t('unsaved')} {file.state !== 'draft' && t('willDrop')}
        </p>
      )}
      {save.error && <FailureNote error={save.error} />}
      {!isChanged && save.data && <Saved answer={save.data} />}
      {mayEdit && (
        <Space wrap>
          <Button type="primary" disabled={!isChanged} loading={save.isPending} onClick={saveIt}>
            {t('save')}
          </Button>
          <Button disabled={!isChanged} onClick={draft.drop}>
            {t('undo')}
          </Button>
        </Space>
      )}
      <Issues issues={issues} show={(line) => show({ line })} />
      <p className="hint hash">{t('sha256', { hash: file.sha256 })}</p>
    </section>
  )
}

function Saved({ answer: { droppedSignatures: count, droppedDay } }: { answer: RulebookEdited }) {
  const { t } = useRulebooksWords()
  const day = droppedDay === null ? '' : t('droppedDay', { day: droppedDay })
  const isDropped = count > 0 || droppedDay !== null
  return (
    <Alert
      type={isDropped ? 'warning' : 'success'}
      role="status"
      showIcon
      title={isDropped ? t('dropped', { count, day }) : t('saved')}
    />
  )
}

function Issues({
  issues,
  show,
}: {
  issues: readonly RulebookIssueView[] | null
  show: (line: number) => void
}) {
  const { t, of } = useRulebooksWords()
  return (
    <div role="status" aria-label={t('issues')} className="issues">
      {issues?.length === 0 && <p>✓ {t('noIssues')}</p>}
      {issues && issues.length > 0 && (
        <>
          <p>✗ {t('issueCount', { count: issues.length })}</p>
          <ul>
            {issues.map((issue) => (
              <li key={`${issue.line} ${issue.column} ${issue.path} ${issue.zh}`}>
                <Button type="link" className="as-text" onClick={() => show(issue.line)}>
                  {t('place', { line: issue.line, column: issue.column })}
                </Button>{' '}
                {issue.path} {of(issue)}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
