import type { ScreenOverview } from '@liangma/contracts'
import { useVoice } from '../words/index.ts'
import type { Voice } from '../words/index.ts'
import { useLinks } from '../links.ts'
import { ListLink } from './list-link.tsx'
import { Panel } from './panel.tsx'

type Source = ScreenOverview['sources'][number]

/** How far each source reaches, the late ones first; in brief only those, and how many are on time. */
export function Sources({ overview, isBrief }: { overview: ScreenOverview; isBrief: boolean }) {
  const { t } = useVoice()
  const links = useLinks()
  const all = [...overview.sources].sort(
    (one, other) => Number(isFine(one)) - Number(isFine(other)),
  )
  const fine = all.filter(isFine).length
  const shown = isBrief ? all.slice(0, all.length - fine) : all
  return (
    <Panel name="sources" title={t('sources')} unit={t('sourcesUnit')}>
      {isBrief && (
        <p>
          {t('onTime')}{' '}
          <ListLink href={links.sources} what={t('onTime')}>
            {fine} / {all.length}
          </ListLink>
        </p>
      )}
      {shown.length > 0 && <SourceTable sources={shown} />}
    </Panel>
  )
}

function isFine({ isLate, dataAsOf }: Source): boolean {
  return !isLate && dataAsOf !== null
}

function SourceTable({ sources }: { sources: readonly Source[] }) {
  const voice = useVoice()
  const { t, of } = voice
  const links = useLinks()
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('source')}</th>
          <th scope="col">{t('reachesTo')}</th>
          <th scope="col">{t('lateness')}</th>
        </tr>
      </thead>
      <tbody>
        {sources.map((source, at) => (
          <tr key={`${source.kind}-${at}`}>
            <th scope="row">{of(source.title)}</th>
            <td>{source.dataAsOf ?? '–'}</td>
            <td className={source.isLate ? 'late' : undefined}>
              <ListLink href={links.sources} what={of(source.title)}>
                {latenessOf(source, voice)}
              </ListLink>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function latenessOf({ isLate, daysLate, dataAsOf }: Source, { t }: Voice): string {
  if (dataAsOf === null) return t('never')
  if (!isLate) return t('onTime')
  return daysLate === null ? t('late') : t('lateDays', { days: daysLate })
}
