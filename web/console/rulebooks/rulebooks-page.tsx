import { spellMoment } from '@liangma/contracts'
import type { RulebookVersionRow } from '@liangma/contracts'
import { Button, Input, Space } from 'antd'
import type { TableColumnsType } from 'antd'
import { useId, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { ListTable } from '../../office/lists/list-table.tsx'
import { useMay } from '../../office/session/session-context.ts'
import { Answered } from '../../office/states/answered.tsx'
import { FailureNote } from '../../office/states/failure-note.tsx'
import '../deciding/deciding.css'
import '../intake/intake.css'
import { useCreate, useVersions } from './rulebooks-api.ts'
import { useRulebooksWords } from './rulebooks-words.ts'
import './rulebooks.css'
import { StateTag } from './state-tag.tsx'
import { useTermText } from './term-text.ts'

/** Which versions of the rules there are, and which one decides. */
export function RulebooksPage() {
  const { t } = useRulebooksWords()
  const query = useVersions()
  const columns = useColumns()
  const navigate = useNavigate()
  return (
    <>
      <h1>{t('title')}</h1>
      <Answered query={query}>
        {({ versions }) => (
          <>
            <ListTable
              label={t('list')}
              columns={columns}
              rows={versions}
              keyOf={addressOf}
              open={(row) => void navigate(addressOf(row))}
              isLoading={false}
              empty={t('none')}
            />
            <NewVersion versions={versions} />
          </>
        )}
      </Answered>
    </>
  )
}

function addressOf({ id, version }: { id: string; version: string }): string {
  return `/rulebooks/${id}/${version}`
}

function useColumns(): TableColumnsType<RulebookVersionRow> {
  const { t } = useRulebooksWords()
  const spell = useTermText()
  return [
    {
      title: t('version'),
      render: (_, row) => (
        <Link to={addressOf(row)}>
          {row.id} {row.version}
        </Link>
      ),
    },
    { title: t('appliesTo'), render: (_, { appliesTo }) => t(appliesTo) },
    { title: t('state'), render: (_, row) => <StateTag {...row} /> },
    {
      title: t('decides'),
      className: 'day',
      render: (_, { terms }) => terms.map((term) => <div key={term.from}>{spell(term)}</div>),
    },
    {
      title: t('changed'),
      className: 'day',
      render: (_, { changedAt }) => spellMoment(changedAt),
    },
  ]
}

/** A copy of what is in force, to be changed. */
function NewVersion({ versions }: { versions: readonly RulebookVersionRow[] }) {
  const { t } = useRulebooksWords()
  const mayDraft = useMay('rulebooks.draft')
  const [version, setVersion] = useState('')
  const create = useCreate()
  const navigate = useNavigate()
  const field = useId()
  const bases = versions.filter(({ state }) => state === 'active')
  if (!mayDraft || bases.length === 0) return null
  const start = (base: RulebookVersionRow) =>
    create.mutate(
      { copyOf: { id: base.id, version: base.version }, version: version.trim() },
      { onSuccess: (made) => void navigate(addressOf(made)) },
    )
  return (
    <section className="panel new-version" aria-label={t('draft')}>
      <h2>{t('draft')}</h2>
      <p className="hint">{t('draftHint')}</p>
      {create.error && <FailureNote error={create.error} />}
      <Space wrap align="end">
        <div>
          <label htmlFor={field}>{t('newVersion')}</label>
          <Input
            id={field}
            value={version}
            maxLength={40}
            onChange={({ target }) => setVersion(target.value)}
          />
        </div>
        {bases.map((base) => (
          <Button
            key={base.id}
            type="primary"
            disabled={version.trim() === ''}
            loading={create.isPending}
            onClick={() => start(base)}
          >
            {t('create')} · {base.id}
          </Button>
        ))}
      </Space>
    </section>
  )
}
