import type { PlatformRecord } from '@liangma/contracts'
import { Button, Tag } from 'antd'
import type { AddressState } from '../../../office/lists/use-address.ts'
import { Nothing } from '../../../office/states/states.tsx'
import { usePlatformWords } from '../platform-words.ts'

/** One record as its source stated it, revision by revision, the newest first. */
export function RecordRevisions({
  record,
  revisions,
  address,
}: {
  record: string
  revisions: readonly PlatformRecord[]
  address: AddressState
}) {
  const { t } = usePlatformWords()
  return (
    <>
      <Button
        className="no-print"
        onClick={() => address.put({ record: null, cursor: null, page: null }, 'new')}
      >
        ← {t('toAll')}
      </Button>
      <h2>{t('oneRecord', { record })}</h2>
      {revisions.length === 0 && <Nothing text={t('noRecords')} />}
      {revisions.map((revision) => (
        <Revision key={revision.revision} revision={revision} />
      ))}
    </>
  )
}

function Revision({ revision }: { revision: PlatformRecord }) {
  const { t, of, language } = usePlatformWords()
  const { isCurrent, kindWords, about, code, statusWords } = revision
  const facts: [string, string | null][] = [
    [t('kind'), of(kindWords)],
    [t('indicator'), code],
    [t('about'), about && of(about)],
    [t('day'), revision.occurred],
    [t('status'), of(statusWords)],
    [t('cured'), revision.cured],
    [t('repaired'), revision.repaired],
    [t('ended'), revision.ended],
    [t('numerator'), revision.k === null ? null : revision.k.toLocaleString(language)],
    [t('denominator'), revision.n === null ? null : revision.n.toLocaleString(language)],
    [t('amount'), revision.amountYuan],
    [t('document'), revision.document],
    [t('event'), revision.event],
    [t('dataAsOf'), revision.dataAsOf],
    [t('batch'), String(revision.batchId)],
    ...revision.facts.map(({ name, text }): [string, string] => [name, text]),
  ]
  return (
    <section className="revision" aria-label={`${t('revision')} ${revision.revision}`}>
      <h3>
        {t('revision')} {revision.revision} <Tag>{t(isCurrent ? 'current' : 'replaced')}</Tag>
      </h3>
      <dl className="platform-facts">
        {facts
          .filter(([, value]) => value !== null && value !== '')
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </section>
  )
}
