import { Button, Empty, Result, Spin } from 'antd'
import type { ReactNode } from 'react'
import { Failure } from '../../api/failure.ts'
import { useOfficeWords } from '../office-words.ts'

/** While the first answer is on its way. */
export function Loading() {
  const { t } = useOfficeWords()
  return (
    <div className="state" role="status">
      <Spin />
      <span>{t('loading')}</span>
    </div>
  )
}

/** Nothing there: what that means here, and what can be done. */
export function Nothing({ text, children }: { text: string; children?: ReactNode }) {
  return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={text} children={children} />
}

/** A request that failed, in the server's words, with the number by which its log knows it. */
export function Failed({ error, retry }: { error: unknown; retry?: () => void }) {
  const { t } = useOfficeWords()
  const told = useFailureWords(error)
  return (
    <div role="alert">
      <Result
        status="warning"
        title={told.title}
        subTitle={told.requestId && t('requestId', { id: told.requestId })}
        extra={retry && <Button onClick={retry}>{t('retry')}</Button>}
      />
    </div>
  )
}

/** What the role of the account does not include. */
export function NoPermission() {
  const { t } = useOfficeWords()
  return (
    <div role="alert">
      <Result status="info" title={t('noPermission')} subTitle={t('noPermissionHint')} />
    </div>
  )
}

export function NoSuchPage() {
  const { t } = useOfficeWords()
  return (
    <div role="alert">
      <Result status="info" title={t('noSuchPage')} extra={<a href="./">{t('toStart')}</a>} />
    </div>
  )
}

/** The sentence for a failure, and the id of its request where the server answered. */
export function useFailureWords(error: unknown): { title: string; requestId: string | null } {
  const { t, language } = useOfficeWords()
  if (!(error instanceof Failure)) return { title: t('bug'), requestId: null }
  const requestId = error.problem?.requestId ?? null
  if (error.status === 0) return { title: t('unreachable'), requestId }
  return { title: error.sentence(language) ?? t('refused', { status: error.status }), requestId }
}
