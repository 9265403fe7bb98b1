import type { Simulation, SimulatedRulebook } from '@liangma/contracts'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { answerOf, api } from '../../api/client.ts'
import { useMay } from '../../office/session/session-context.ts'
import { FailureNote } from '../../office/states/failure-note.tsx'
import { useSimulationWords } from './simulation-words.ts'
import type { SimulationWish } from './use-simulation.ts'

interface ToSave {
  /** The version as it was before the changes. */
  base: SimulatedRulebook
  shown: Simulation
  wish: SimulationWish
  onSaved: () => void
}

/** Keeps the changes: in the version where that may still be edited, else as a new draft. */
export function SaveDraft(parts: ToSave) {
  const { shown, wish } = parts
  const may = useMay('rulebooks.draft')
  const { id, version } = shown.after
  const { data } = useQuery({
    queryKey: ['rulebooks', id, version],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/rulebooks/{rulebook}/{version}', {
          params: { path: { rulebook: id, version } },
        }),
      ),
    enabled: may,
  })
  if (!may || !data || wish.edits.length === 0) return null
  return data.actions.includes('edit') ? <SaveHere {...parts} /> : <SaveAsNew {...parts} />
}

function SaveHere({ base, shown, onSaved }: ToSave) {
  const { t } = useSimulationWords()
  const client = useQueryClient()
  const { id: rulebook, version } = shown.after
  const save = useMutation({
    mutationFn: async () => {
      const { text } = await triedText(shown.id)
      const params = { path: { rulebook, version } }
      const body = { text, basedOn: base.sha256 }
      await answerOf(api.PUT('/api/v1/rulebooks/{rulebook}/{version}', { params, body }))
    },
    onSuccess: () => {
      onSaved()
      // The text before any change is another one from now on.
      client.removeQueries({ queryKey: ['simulation', 'base'] })
      return client.invalidateQueries({ queryKey: ['rulebooks'] })
    },
  })
  return (
    <>
      <Button type="primary" loading={save.isPending} onClick={() => save.mutate()}>
        {t('save')}
      </Button>
      {save.error && <FailureNote error={save.error} />}
    </>
  )
}

/** A version that decides or was signed is never edited; what is kept is another one. */
function SaveAsNew({ shown, wish, onSaved }: ToSave) {
  const { t } = useSimulationWords()
  const [version, setVersion] = useState('')
  const navigate = useNavigate()
  const { id } = shown.after
  const save = useMutation({
    mutationFn: async () => {
      // Written as text, so that 2026.10 stays another version than 2026.1.
      const named = { path: ['version'], yaml: `'${version.replaceAll("'", '')}'` }
      const body = { ...wish, edits: [...wish.edits, named], backtestMonths: 0 }
      const tried = await answerOf(api.POST('/api/v1/simulations', { body }))
      const { text } = await triedText(tried.id)
      await answerOf(api.POST('/api/v1/rulebooks', { body: { text } }))
    },
    onSuccess: () => {
      onSaved()
      return navigate(`/rulebooks/${id}/${version}/simulation`)
    },
  })
  return (
    <form
      className="simulation-save"
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate()
      }}
    >
      <Input
        aria-label={t('newVersion')}
        placeholder={t('newVersion')}
        value={version}
        onChange={({ target }) => setVersion(target.value.trim())}
        required
        pattern="[0-9A-Za-z.\-]+"
        maxLength={40}
      />
      <Button type="primary" htmlType="submit" loading={save.isPending} disabled={version === ''}>
        {t('saveNew')}
      </Button>
      {save.error && <FailureNote error={save.error} />}
    </form>
  )
}

/** The text of what was tried, with the changes in it. */
function triedText(simulationId: string): Promise<SimulatedRulebook> {
  return answerOf<SimulatedRulebook>(
    api.GET('/api/v1/simulations/{simulationId}/rulebook', { params: { path: { simulationId } } }),
  )
}
