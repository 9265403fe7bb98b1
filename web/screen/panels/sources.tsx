import type { ScreenOverview } from '@liangma/contracts'
import { useVoice } from '../words/index.ts'
import type { Voice } from '../words/index.ts'
import { useLinks } from '../links.ts'
import { ListLink } from './list-link.tsx'
import { Panel } from './panel.tsx'

type Source = ScreenOverview['sources'][number]

/** How far each source reaches, and which are late; the late ones first. */
export function Sources({ overview }: { overview: ScreenOverview }) {
  const voice = useVoice()
  const { t, of } = voice
  const links = useLinks()
  const sources = [...overview.sources].sort(
    (one, other) => Number(other.isLate) - Number(one.isLate),
  )
  return (
    <Panel name="sources" title={t('sources')} unit={t('sourcesUnit')}>
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
    </Panel>
  )
}

function latenessOf({ isLate, daysLate, dataAsOf }: Source, { t }: Voice): string {
  if (dataAsOf === null) return t('never')
  if (!isLate) return t('onTime')
  return daysLate === null ? t('late') : t('lateDays', { days: daysLate })
}
