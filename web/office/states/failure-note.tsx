import { Alert } from 'antd'
import { Failure } from '../../api/failure.ts'
import { useOfficeWords } from '../office-words.ts'
import { useFailureWords } from './states.tsx'

/** Beside a form whose request was refused: why, which field, and that nothing typed is lost. */
export function FailureNote({ error }: { error: unknown }) {
  const { t, language } = useOfficeWords()
  const { title, requestId } = useFailureWords(error)
  const faults = error instanceof Failure ? (error.problem?.errors ?? []) : []
  return (
    <Alert
      type="error"
      role="alert"
      showIcon
      title={title}
      description={
        <>
          {faults.length > 0 && (
            <ul>
              {faults.map((fault) => (
                <li key={`${fault.path} ${fault.code}`}>
                  {fault.path} {fault[language]}
                </li>
              ))}
            </ul>
          )}
          {requestId && <small>{t('requestId', { id: requestId })}</small>}
        </>
      }
    />
  )
}
