import type { SourceState } from '@liangma/contracts'
import { html } from 'ghtml'
import type { Voice } from '../words/index.ts'
import { dataTable, text } from './data-table.ts'

/** A warning that names the late sources; nothing where none is late. */
export function lateAlert(sources: readonly SourceState[], voice: Voice): string {
  const late = sources.filter((source) => source.isLate)
  if (late.length === 0) return ''
  const names = late
    .map((source) => named(source, voice))
    .join(voice.language === 'zh' ? '、' : ', ')
  return html`<p class="notice late" role="note">
    ${voice.say('lateAlert', { count: late.length, names })}
  </p>`
}

function named(source: SourceState, voice: Voice): string {
  const title = voice.of(source.title)
  const state = stateText(source, voice)
  return voice.language === 'zh' ? `${title}（${state}）` : `${title} (${state})`
}

/** How far each source reaches, and whether that is late. */
export function sourcesTable(sources: readonly SourceState[], voice: Voice): string {
  const { say, of } = voice
  return dataTable(
    {
      caption: say('sourcesTable'),
      columns: [
        { title: say('source') },
        { title: say('dataAsOf') },
        { title: say('cadence'), kind: 'minorNumber' },
        { title: say('state') },
      ],
      rows: sources.map((source) => [
        text(of(source.title) + (source.source === source.kind ? '' : ` · ${source.source}`)),
        source.dataAsOf === null ? '—' : dayMark(source.dataAsOf),
        text(
          source.cadenceDays === null
            ? say('noCadence')
            : say('everyDays', { days: source.cadenceDays }),
        ),
        html`<span class="${lookOf(source)}">${stateText(source, voice)}</span>`,
      ]),
    },
    voice,
  )
}

function lookOf(source: SourceState): string {
  if (source.isLate) return 'state-late'
  return source.dataAsOf === null ? 'state-none' : 'state-fine'
}

function stateText(source: SourceState, { say }: Voice): string {
  if (source.dataAsOf === null) return say('neverImported')
  return source.isLate ? say('late', { days: source.daysLate ?? 0 }) : say('onTime')
}

/** A day that neither wraps nor loses its meaning to machines. */
export function dayMark(day: string): string {
  return html`<time datetime="${day}">${day}</time>`
}
