import { spellMoment } from '@liangma/contracts'
import type { QuarantinedRowDetail } from '@liangma/contracts'
import { Alert, Button } from 'antd'
import { useCallback, useEffect, useState } from 'react'
import { Link, useNavigate, useParams } from 'react-router'
import { useAddress } from '../../office/lists/use-address.ts'
import { useMay } from '../../office/session/session-context.ts'
import { Answered } from '../../office/states/answered.tsx'
import { FailureNote } from '../../office/states/failure-note.tsx'
import '../intake/intake.css'
import { DismissDialog } from './dismiss-dialog.tsx'
import { useReopen, useRow, useRows } from './quarantine-api.ts'
import { useQuarantineWords } from './quarantine-words.ts'
import { RowForm } from './row-form.tsx'

/** One waiting row, mended in the page; j and k go to its neighbours in the list it came from. */
export function RowPage() {
  const { t } = useQuarantineWords()
  const rowId = Number(useParams()['rowId'])
  const { query } = useAddress()
  const filters = new URLSearchParams(query).toString()
  const shown = useRow(rowId)
  return (
    <>
      <p className="actions">
        <Link to={`/quarantine?${filters}`}>{t('back')}</Link>
        <Neighbours rowId={rowId} query={query} />
      </p>
      <Answered query={shown}>{(row) => <Row key={row.rowId} row={row} />}</Answered>
    </>
  )
}

function Neighbours({ rowId, query }: { rowId: number; query: Record<string, string> }) {
  const { t } = useQuarantineWords()
  const navigate = useNavigate()
  const { data } = useRows(query)
  const ids = data?.rows.map((row) => row.rowId) ?? []
  // A row that has just entered is no longer in the list: its neighbours are those around its number.
  const before = ids.filter((each) => each < rowId).at(-1)
  const after = ids.find((each) => each > rowId)
  const go = useCallback(
    (to: number | undefined) => {
      if (to !== undefined)
        void navigate(`/quarantine/${to}?${new URLSearchParams(query).toString()}`, {
          replace: true,
        })
    },
    [navigate, query],
  )
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      if (event.key === 'j') go(after)
      if (event.key === 'k') go(before)
    }
    window.addEventListener('keydown', hear)
    return () => window.removeEventListener('keydown', hear)
  }, [before, after, go])
  return (
    <>
      <Button size="small" disabled={before === undefined} onClick={() => go(before)}>
        {t('previous')}
      </Button>
      <Button size="small" disabled={after === undefined} onClick={() => go(after)}>
        {t('next')}
      </Button>
    </>
  )
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, [role="dialog"]') !== null
}

function Row({ row }: { row: QuarantinedRowDetail }) {
  const { t, of } = useQuarantineWords()
  const { key, line, batchName, title, reason, reasonWords, state, isBroken } = row
  const mayWrite = useMay('capture.write')
  const isNamed = reason === 'subject.unmatched' || reason === 'code.unconfirmed'
  return (
    <>
      <h1>
        {of(title)} {key ?? ''} <small>{t('rowTitle', { line, name: batchName })}</small>
      </h1>
      {state === 'open' ? (
        <Alert
          type="warning"
          showIcon
          title={of(reasonWords)}
          action={isNamed && <Link to="/matching">{t('toMatch')}</Link>}
        />
      ) : (
        <Ended row={row} />
      )}
      {isBroken && state === 'open' && <Alert type="info" showIcon title={t('brokenHint')} />}
      <RowForm row={row} isEditable={mayWrite && state === 'open'} />
      {mayWrite && state === 'open' && <Dismissal rowId={row.rowId} />}
    </>
  )
}

function Dismissal({ rowId }: { rowId: number }) {
  const { t } = useQuarantineWords()
  const [isAsked, setAsked] = useState(false)
  return (
    <div className="actions">
      <Button onClick={() => setAsked(true)}>{t('dismiss')}</Button>
      {isAsked && <DismissDialog rowIds={[rowId]} close={() => setAsked(false)} />}
    </div>
  )
}

function Ended({ row }: { row: QuarantinedRowDetail }) {
  const { t } = useQuarantineWords()
  const { rowId, resolution, resolvedAt, resolvedBy, resolvedBecause } = row
  const mayWrite = useMay('capture.write')
  const reopen = useReopen()
  const at = resolvedAt ? spellMoment(resolvedAt) : ''
  const isDismissed = resolution === 'dismissed'
  const how = isDismissed ? `${t('dismiss')} – ${resolvedBecause ?? ''}` : (resolution ?? '')
  return (
    <>
      <Alert
        type="success"
        showIcon
        title={resolvedBy ? t('endedBy', { by: resolvedBy, at, how }) : t('ended', { at, how })}
        action={
          mayWrite &&
          isDismissed && (
            <Button size="small" loading={reopen.isPending} onClick={() => reopen.mutate([rowId])}>
              {t('reopen')}
            </Button>
          )
        }
      />
      {reopen.error && <FailureNote error={reopen.error} />}
    </>
  )
}
