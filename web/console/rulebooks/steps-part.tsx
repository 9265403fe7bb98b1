import { RULEBOOK_ACTIONS } from '@liangma/contracts'
import type { RulebookAction, RulebookOnFile } from '@liangma/contracts'
import { Button, DatePicker, Input, Space } from 'antd'
import dayjs from 'dayjs'
import type { Dayjs } from 'dayjs'
import { useId, useState } from 'react'
import { FailureNote } from '../../office/states/failure-note.tsx'
import type { Step, VersionName } from './rulebooks-api.ts'
import { useChanges, useStep } from './rulebooks-api.ts'
import { useRulebooksWords } from './rulebooks-words.ts'

interface Steps {
  name: VersionName
  file: RulebookOnFile
  /** Whether the text has changes that are not saved. */
  isChanged: boolean
}

type Signed = 'submit' | 'approve'
type Reasoned = 'sendBack' | 'unschedule' | 'withdraw'

const SIGNED: readonly RulebookAction[] = ['submit', 'approve'] satisfies Signed[]
const REASONED: readonly RulebookAction[] = [
  'sendBack',
  'unschedule',
  'withdraw',
] satisfies Reasoned[]

/** What may be done to the version now, by whom is signed in. */
export function StepsPart({ name, file, isChanged }: Steps) {
  const { t } = useRulebooksWords()
  const step = useStep(name)
  const [reason, setReason] = useState('')
  const field = useId()
  const actions = file.actions.filter((action) => action !== 'edit')
  const take = (wanted: Step) => step.mutate(wanted, { onSuccess: () => setReason('') })
  return (
    <section className="panel" aria-label={t('steps')}>
      <h2>{t('steps')}</h2>
      {actions.length === 0 && <p className="hint">{t('nothingToDo')}</p>}
      {isChanged && <p className="hint">{t('saveFirst')}</p>}
      {actions.length > 0 && (
        <div className="narrow-form">
          <label htmlFor={field}>
            {actions.some((each) => REASONED.includes(each)) ? t('reason') : t('reasonIfAny')}
          </label>
          <Input
            id={field}
            value={reason}
            maxLength={1000}
            onChange={({ target }) => setReason(target.value)}
          />
          {step.error && <FailureNote error={step.error} />}
          {actions.some((each) => SIGNED.includes(each)) && (
            <SigningSteps
              name={name}
              file={file}
              isBlocked={isChanged || step.isPending}
              sign={(signed) => take({ ...signed, reason })}
            />
          )}
          {actions.includes('schedule') && (
            <ScheduleStep
              isBlocked={isChanged || step.isPending}
              schedule={(effective) => take({ action: 'schedule', effective, reason })}
            />
          )}
          <Space wrap>
            {actions.filter(isReasoned).map((action) => (
              <ReasonedStep
                key={action}
                action={action}
                isBlocked={reason.trim() === '' || step.isPending}
                run={() => take({ action, reason })}
              />
            ))}
          </Space>
        </div>
      )}
    </section>
  )
}

function isReasoned(action: RulebookAction): action is Reasoned {
  return REASONED.includes(action)
}

function ReasonedStep({
  action,
  isBlocked,
  run,
}: {
  action: Reasoned
  isBlocked: boolean
  run: () => void
}) {
  const { of } = useRulebooksWords()
  return (
    <Button danger={action === 'withdraw'} disabled={isBlocked} onClick={run}>
      {of(RULEBOOK_ACTIONS[action])}
    </Button>
  )
}

/** Nobody signs a list that he has not seen. */
function SigningSteps({
  name,
  file,
  isBlocked,
  sign,
}: {
  name: VersionName
  file: RulebookOnFile
  isBlocked: boolean
  sign: (signed: { action: Signed; sha256: string; changesHash: string }) => void
}) {
  const { t, of } = useRulebooksWords()
  const changes = useChanges(name)
  const seen = changes.data
  const action: Signed = file.actions.includes('approve') ? 'approve' : 'submit'
  return (
    <>
      <p className="hint">{t('lookFirst')}</p>
      {changes.error && <FailureNote error={changes.error} />}
      <p role="status">
        {seen &&
          t('changes', { day: seen.asOf, count: seen.changedCount, hash: seen.hash.slice(0, 12) })}
      </p>
      <Space wrap>
        <Button loading={changes.isPending} disabled={isBlocked} onClick={() => changes.mutate()}>
          {t('look')}
        </Button>
        <Button
          type="primary"
          disabled={isBlocked || !seen}
          onClick={() => seen && sign({ action, sha256: file.sha256, changesHash: seen.hash })}
        >
          {of(RULEBOOK_ACTIONS[action])}
        </Button>
      </Space>
    </>
  )
}

function ScheduleStep({
  isBlocked,
  schedule,
}: {
  isBlocked: boolean
  schedule: (effective: string) => void
}) {
  const { t, of } = useRulebooksWords()
  const [day, setDay] = useState<Dayjs | null>(null)
  const field = useId()
  return (
    <p>
      <label htmlFor={field}>{t('effective')}</label>{' '}
      <DatePicker
        id={field}
        value={day}
        onChange={(chosen) => setDay(chosen === null ? null : dayjs(chosen))}
      />{' '}
      <Button
        type="primary"
        disabled={isBlocked || day === null}
        onClick={() => day && schedule(day.format('YYYY-MM-DD'))}
      >
        {of(RULEBOOK_ACTIONS.schedule)}
      </Button>
    </p>
  )
}
