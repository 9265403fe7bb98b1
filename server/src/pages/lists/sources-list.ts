import type { Language, SourceState } from '@liangma/contracts'
import { html } from 'ghtml'
import { lateAlert, sourcesTable } from '../pieces/index.ts'
import { type PublicFrame, layOutPublic } from '../public/index.ts'
import { voiceOf } from '../words/index.ts'

export interface SourcesListView {
  frame: PublicFrame
  sources: readonly SourceState[]
}

/** `/sources`: how far each kind of data reaches. */
export function renderSourcesList({ frame, sources }: SourcesListView, language: Language): string {
  const voice = voiceOf(language)
  const title = voice.say('listSources')
  const main = html`<h1>${title}</h1>
    <p class="lead">${voice.say('listSourcesIntro')}</p>
    !${lateAlert(sources, voice)} !${sourcesTable(sources.map(withoutName), voice)}`
  return layOutPublic({ title, path: '/sources', main }, language, frame)
}

/** How a bureau names its files is no matter of the public. */
function withoutName(source: SourceState): SourceState {
  return { ...source, source: source.kind }
}
