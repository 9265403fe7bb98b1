import type { SavedFilter } from '@liangma/contracts'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Form, Input, Popover } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { answerOf, api } from '../../api/client.ts'
import { FailureNote } from '../../office/states/failure-note.tsx'
import { useListWords } from './list-words.ts'

const PATH = '/api/v1/saved-filters'

interface Saved {
  /** Path of the page, which is the list's name too. */
  list: string
  query: Readonly<Record<string, string>>
}

/** Filters that the account keeps for this list: one click asks again. */
export function SavedFilters(saved: Saved) {
  const { t } = useListWords()
  const [isOpen, setOpen] = useState(false)
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      // Beside the button, within the page's landmark.
      getPopupContainer={({ parentElement }) => parentElement ?? document.body}
      open={isOpen}
      onOpenChange={setOpen}
      title={t('saved')}
      content={isOpen && <Content {...saved} close={() => setOpen(false)} />}
    >
      <Button className="no-print" aria-expanded={isOpen}>
        {t('saved')}
      </Button>
    </Popover>
  )
}

function Content({ list, query, close }: Saved & { close: () => void }) {
  const { t } = useListWords()
  const cache = useQueryClient()
  const queryKey = ['saved-filters', list]
  const { data } = useQuery({
    queryKey,
    queryFn: () => answerOf(api.GET(PATH, { params: { query: { list } } })),
  })
  const { cursor: _, ...filters } = query
  const onSuccess = () => cache.invalidateQueries({ queryKey })
  const save = useMutation({
    mutationFn: ({ name }: { name: string }) => {
      const asked = new URLSearchParams(filters).toString()
      return answerOf(api.POST(PATH, { body: { list, name, query: asked } }))
    },
    onSuccess,
  })
  const remove = useMutation({
    mutationFn: (filterId: number) =>
      answerOf(api.DELETE(`${PATH}/{filterId}`, { params: { path: { filterId } } })),
    onSuccess,
  })
  const kept = data?.filters ?? []
  return (
    <div className="saved-filters">
      {kept.length === 0 && <p>{t('noneSaved')}</p>}
      <ul>
        {kept.map((each) => (
          <Kept key={each.filterId} filter={each} close={close} remove={remove.mutate} />
        ))}
      </ul>
      <Form layout="inline" onFinish={save.mutate} aria-label={t('save')}>
        <Form.Item name="name" rules={[{ required: true, message: t('saveName') }]}>
          <Input maxLength={60} placeholder={t('saveName')} aria-label={t('saveName')} />
        </Form.Item>
        <Button htmlType="submit" type="primary" loading={save.isPending}>
          {t('saveIt')}
        </Button>
      </Form>
      {save.error && <FailureNote error={save.error} />}
      {remove.error && <FailureNote error={remove.error} />}
    </div>
  )
}

function Kept({
  filter: { filterId, list, name, query },
  close,
  remove,
}: {
  filter: SavedFilter
  close: () => void
  remove: (filterId: number) => void
}) {
  const { t } = useListWords()
  return (
    <li>
      <Link to={`/${list}?${query}`} onClick={close}>
        {name}
      </Link>
      <Button
        type="text"
        size="small"
        aria-label={t('deleteIt', { name })}
        onClick={() => remove(filterId)}
      >
        ×
      </Button>
    </li>
  )
}
