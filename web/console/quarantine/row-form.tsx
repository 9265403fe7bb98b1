import type {
  MendedRow,
  ProblemDetail,
  QuarantinedRowDetail,
  WaitingCell,
} from '@liangma/contracts'
import { Alert, Button, Input } from 'antd'
import { useId, useState } from 'react'
import { Link } from 'react-router'
import { Failure } from '../../api/failure.ts'
import { useMay } from '../../office/session/session-context.ts'
import { FailureNote } from '../../office/states/failure-note.tsx'
import { useDraft } from '../../office/writing/use-draft.ts'
import { useIntakeWords } from '../intake/intake-words.ts'
import { useMendRow, useOpenSealed } from './quarantine-api.ts'
import { useQuarantineWords } from './quarantine-words.ts'

type Cells = Record<string, string>

/** Every cell of a row with its fault beside it. What is changed is kept until it is sent, sealed cells apart. */
export function RowForm({ row, isEditable }: { row: QuarantinedRowDetail; isEditable: boolean }) {
  const { t } = useQuarantineWords()
  const draft = useDraft(`quarantine.${row.rowId}`, '{}')
  const [secrets, setSecrets] = useState<Cells>({})
  const mend = useMendRow(row.rowId)
  const open = useOpenSealed(row.rowId)
  const changes = { ...(JSON.parse(draft.text) as Cells), ...secrets }
  const told = faultsTold(mend.error)
  const write = ({ column, isSealed }: WaitingCell, text: string) => {
    if (isSealed) setSecrets({ ...secrets, [column]: text })
    else draft.write(JSON.stringify({ ...(JSON.parse(draft.text) as Cells), [column]: text }))
  }
  const send = () =>
    mend.mutate(changedOnly(row, changes), {
      onSuccess: () => {
        draft.drop()
        setSecrets({})
      },
    })
  const cellsOf = (isKnown: boolean) => row.columns.filter((each) => each.isKnown === isKnown)
  const field = (cell: WaitingCell) => (
    <CellField
      key={cell.column}
      cell={cell}
      value={changes[cell.column] ?? cell.cell ?? ''}
      sealed={open.data?.cells[cell.column]}
      faults={told?.filter((each) => each.column === cell.column) ?? (mend.data ? [] : cell.faults)}
      isEditable={isEditable}
      onChange={(text) => write(cell, text)}
    />
  )
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <section className="panel" aria-label={t('cells')}>
        <div className="cell-grid">{cellsOf(true).map(field)}</div>
        {cellsOf(false).length > 0 && <h2>{t('ownColumns')}</h2>}
        <div className="cell-grid">{cellsOf(false).map(field)}</div>
        <SealedDoor row={row} open={open} />
      </section>
      {mend.error && <FailureNote error={mend.error} />}
      {mend.data && <Outcome mended={mend.data} />}
      {isEditable && (
        <div className="actions">
          <Button type="primary" htmlType="submit" loading={mend.isPending}>
            {t('check')}
          </Button>
          {draft.text !== '{}' && <span className="hint">{t('draft')}</span>}
        </div>
      )}
    </form>
  )
}

/** An empty sealed field leaves what is sealed; of a broken row all that is typed is sent. */
function changedOnly({ columns, isBroken }: QuarantinedRowDetail, changes: Cells): Cells {
  const changed = columns.flatMap(({ column, cell }) => {
    const text = changes[column]
    const isSame = text === undefined || (cell === null ? text === '' : text === cell)
    return isSame && !(isBroken && text) ? [] : [[column, text ?? ''] as const]
  })
  return Object.fromEntries(changed)
}

function faultsTold(error: unknown): ProblemDetail[] | null {
  return error instanceof Failure ? (error.problem?.errors ?? null) : null
}

interface CellField {
  cell: WaitingCell
  value: string
  sealed: string | undefined
  faults: readonly { code: string; zh: string; en: string }[]
  isEditable: boolean
  onChange: (text: string) => void
}

function CellField({ cell, value, sealed, faults, isEditable, onChange }: CellField) {
  const { t, language } = useQuarantineWords()
  const { t: say } = useIntakeWords()
  const id = useId()
  const isFaulty = faults.length > 0
  return (
    <div className={isFaulty ? 'cell-field is-faulty' : 'cell-field'}>
      <label htmlFor={id}>
        {cell.column} {cell.isNeeded && <small>· {t('needed')}</small>}
        {cell.isSealed && <small> · {say('sealed')}</small>}
      </label>
      <Input
        id={id}
        value={value}
        readOnly={!isEditable}
        placeholder={cell.isSealed ? t('sealedHint') : ''}
        status={isFaulty ? 'error' : ''}
        aria-invalid={isFaulty}
        aria-describedby={isFaulty ? `${id}-faults` : undefined}
        onChange={({ target }) => onChange(target.value)}
      />
      {sealed && <code className="opened">{sealed}</code>}
      {isFaulty && (
        <div id={`${id}-faults`}>
          {faults.map((fault) => (
            <span className="fault" key={fault.code}>
              ✕ {fault[language]}
            </span>
          ))}
        </div>
      )}
    </div>
  )
}

interface SealedDoor {
  row: QuarantinedRowDetail
  open: ReturnType<typeof useOpenSealed>
}

function SealedDoor({ row, open }: SealedDoor) {
  const { t } = useQuarantineWords()
  const mayRead = useMay('sealed.read')
  if (!mayRead || !row.columns.some(({ isSealed }) => isSealed)) return null
  return (
    <div className="actions">
      <Button onClick={() => open.mutate()} loading={open.isPending}>
        {t('showSealed')}
      </Button>
      {open.error && <FailureNote error={open.error} />}
    </div>
  )
}

function Outcome({ mended }: { mended: MendedRow }) {
  const { t, of } = useQuarantineWords()
  const { state, row, batchId } = mended
  const why = row ? of(row.reasonWords) : ''
  return (
    <Alert
      type={state === 'entered' ? 'success' : 'info'}
      role="status"
      showIcon
      title={state === 'entered' ? t('entered') : t('nowWaits', { why })}
      action={<Link to={`/imports/${batchId}`}>{t('toBatch', { batchId })}</Link>}
    />
  )
}
