import type { MatchCandidate, WaitingName } from '@liangma/contracts'
import { SOURCE_TITLES } from '@liangma/contracts'
import { App, Button, Input, Radio } from 'antd'
import { useId } from 'react'
import { Link } from 'react-router'
import { useMay } from '../../office/session/session-context.ts'
import { FailureNote } from '../../office/states/failure-note.tsx'
import { useDraft } from '../../office/writing/use-draft.ts'
import { useIntakeWords } from '../intake/intake-words.ts'
import { FirstCells } from './first-cells.tsx'
import { useDecideName } from './matching-api.ts'
import { useMatchingWords } from './matching-words.ts'
import { NamePieces } from './name-pieces.tsx'

const OTHER = 'other'

/** A name beside whom it may mean: both sides, what differs, and the decision. */
export function NameCard({ waiting }: { waiting: WaitingName }) {
  const { t, of } = useMatchingWords()
  const { source, name, kind, count, candidates, cells } = waiting
  const mayWrite = useMay('capture.write')
  const chosen = useDraft(`match.${source}.${name}`)
  return (
    <section className="panel matching" aria-label={`${name} · ${source}`}>
      <div>
        <h2>{t('inData')}</h2>
        <p className="matching-name">{name}</p>
        <p>
          {of(SOURCE_TITLES[kind])} · {source} · <strong>{t('releases', { count })}</strong>
        </p>
        <FirstCells cells={cells} />
      </div>
      <div>
        <h2>{t('inRegister')}</h2>
        {candidates.length === 0 && <p className="hint">{t('noCandidates')}</p>}
        <Radio.Group
          className="candidates"
          value={chosen.text}
          disabled={!mayWrite}
          onChange={({ target }) => chosen.write(String(target.value))}
        >
          {candidates.map((candidate) => (
            <Radio key={candidate.uscc} value={candidate.uscc}>
              <Candidate candidate={candidate} />
            </Radio>
          ))}
          {mayWrite && <Radio value={OTHER}>{t('otherCode')}</Radio>}
        </Radio.Group>
        {mayWrite && <Decision waiting={waiting} chosen={chosen} />}
      </div>
    </section>
  )
}

function Candidate({ candidate }: { candidate: MatchCandidate }) {
  const { t, of } = useMatchingWords()
  const { uscc, address, why, likeness, difference } = candidate
  return (
    <span className="candidate">
      <NamePieces pieces={difference} />
      <span>
        <code>{uscc}</code> · {t('likeness', { percent: likeness })}
      </span>
      <span>{address ?? t('noAddress')}</span>
      <span className="hint">{of(why)}</span>
    </span>
  )
}

interface Decision {
  waiting: WaitingName
  chosen: ReturnType<typeof useDraft>
}

function Decision({ waiting, chosen }: Decision) {
  const { t } = useMatchingWords()
  const { t: say } = useIntakeWords()
  const { message } = App.useApp()
  const field = useId()
  const { source, name, count } = waiting
  const reason = useDraft(`match.reason.${source}.${name}`)
  const other = useDraft(`match.other.${source}.${name}`)
  const decide = useDecideName()
  const code = chosen.text === OTHER ? other.text.trim() : chosen.text
  const hasReason = reason.text.trim() !== ''
  const send = (decided: string | null) =>
    decide.mutate(
      { source, name, code: decided, reason: reason.text.trim() },
      {
        onSuccess: ({ rows }) => {
          for (const draft of [chosen, reason, other]) draft.drop()
          void message.success(t(decided === null ? 'ended' : 'matched', { count: rows }))
        },
      },
    )
  return (
    <div>
      {chosen.text === OTHER && (
        <Input
          aria-label={t('otherCode')}
          placeholder={t('otherCode')}
          value={other.text}
          onChange={({ target }) => other.write(target.value)}
        />
      )}
      <label htmlFor={field}>{say('reason')}</label>
      <Input
        id={field}
        value={reason.text}
        maxLength={500}
        onChange={({ target }) => reason.write(target.value)}
      />
      {decide.error && <FailureNote error={decide.error} />}
      <div className="actions">
        <Button
          type="primary"
          disabled={!hasReason || code === ''}
          loading={decide.isPending}
          onClick={() => send(code)}
        >
          {t('match', { count })}
        </Button>
        <Button disabled={!hasReason} loading={decide.isPending} onClick={() => send(null)}>
          {t('noneOfThese', { count })}
        </Button>
        <Link to={`/quarantine/${waiting.firstRowId}`}>{t('seeRow')}</Link>
      </div>
    </div>
  )
}
