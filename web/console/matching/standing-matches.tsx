import { spellMoment } from '@liangma/contracts'
import type { StandingMatch } from '@liangma/contracts'
import { App, Button, Modal } from 'antd'
import type { TableColumnsType } from 'antd'
import { useState } from 'react'
import { ListTable } from '../../office/lists/list-table.tsx'
import { useMay } from '../../office/session/session-context.ts'
import { Answered } from '../../office/states/answered.tsx'
import { FailureNote } from '../../office/states/failure-note.tsx'
import { LongText } from '../../office/writing/long-text.tsx'
import { useDraft } from '../../office/writing/use-draft.ts'
import { useIntakeWords } from '../intake/intake-words.ts'
import { TakeAway } from '../lists/take-away.tsx'
import '../lists/lists.css'
import { useMatches, useRevoke } from './matching-api.ts'
import { useMatchingWords } from './matching-words.ts'

const LONGEST = 500

/** Matches that stand, and how one is taken back. */
export function StandingMatches() {
  const { t } = useMatchingWords()
  const query = useMatches()
  const mayWrite = useMay('capture.write')
  const [revoked, setRevoked] = useState<StandingMatch | null>(null)
  const columns = useColumns(mayWrite ? setRevoked : null)
  return (
    <Answered query={query}>
      {(matches) => (
        <>
          <div className="list-bar">
            <div className="end">
              <TakeAway path="/api/v1/matches" query={{}} />
            </div>
          </div>
          <ListTable
            label={t('standing')}
            columns={columns}
            rows={matches}
            keyOf={({ matchId }) => String(matchId)}
            isLoading={false}
            empty={t('noMatches')}
          />
          {revoked && <Revocation match={revoked} close={() => setRevoked(null)} />}
        </>
      )}
    </Answered>
  )
}

function useColumns(
  revoke: ((match: StandingMatch) => void) | null,
): TableColumnsType<StandingMatch> {
  const { t } = useMatchingWords()
  const { t: say } = useIntakeWords()
  const columns: TableColumnsType<StandingMatch> = [
    { title: say('source'), dataIndex: 'source' },
    { title: t('name'), dataIndex: 'name' },
    { title: t('code'), render: (_, { code }) => <code>{code}</code> },
    { title: say('by'), dataIndex: 'matchedBy' },
    { title: t('at'), render: (_, { matchedAt }) => spellMoment(matchedAt) },
    { title: t('because'), dataIndex: 'reason', className: 'long-cell' },
  ]
  if (revoke === null) return columns
  const button = (_: unknown, match: StandingMatch) => (
    <Button
      size="small"
      aria-label={t('revokeTitle', { name: match.name })}
      onClick={() => revoke(match)}
    >
      {t('revoke')}
    </Button>
  )
  return [...columns, { title: t('revoke'), render: button }]
}

function Revocation({ match, close }: { match: StandingMatch; close: () => void }) {
  const { t } = useMatchingWords()
  const { t: say } = useIntakeWords()
  const { message } = App.useApp()
  const draft = useDraft(`revoke.${match.matchId}`)
  const revoke = useRevoke()
  const reason = draft.text.trim()
  const send = () =>
    revoke.mutate(
      { matchId: match.matchId, reason },
      {
        onSuccess: ({ rows }) => {
          draft.drop()
          void message.success(t('revoked', { count: rows }))
          close()
        },
      },
    )
  return (
    <Modal
      open
      title={t('revokeTitle', { name: match.name })}
      okText={t('revoke')}
      cancelText={say('cancel')}
      confirmLoading={revoke.isPending}
      okButtonProps={{ disabled: reason === '' || reason.length > LONGEST }}
      onOk={send}
      onCancel={close}
    >
      <LongText
        label={say('reason')}
        value={draft.text}
        onChange={draft.write}
        hint={t('revokeHint')}
        isTooLong={reason.length > LONGEST}
      />
      {revoke.error && <FailureNote error={revoke.error} />}
    </Modal>
  )
}
