import type { ImportBatch, ImportList, Language } from '@liangma/contracts'
import { html } from 'ghtml'
import { type PageFrame, layOut } from './layout.ts'
import { beijingTime, grouped, linkTo } from './links.ts'
import { dataTable, dayMark, pagingLinks, text } from './pieces/index.ts'
import { type PageWord, type Voice, voiceOf } from './words/index.ts'

export interface ImportsView {
  frame: PageFrame
  list: ImportList
  cursor?: string | undefined
}

/** `/imports`: what came in, batch by batch. */
export function renderImports({ frame, list, cursor }: ImportsView, language: Language): string {
  const voice = voiceOf(language)
  const { say } = voice
  const main = html`<h1>${say('importsTitle')}</h1>
    <p class="lead">${say('importsIntro')}</p>
    !${list.batches.length === 0 ? html`<p class="notice">${say('importsEmpty')}</p>` : batchTable(list.batches, voice)}
    !${pagingLinks({ path: '/imports', query: {}, cursor, nextCursor: list.nextCursor }, voice)}`
  const page = { title: say('importsTitle'), path: '/imports', query: { cursor }, main }
  return layOut(page, language, frame)
}

const STATES = {
  checking: { word: 'batchChecking', look: 'state-running' },
  committed: { word: 'batchCommitted', look: 'state-fine' },
  failed: { word: 'batchFailed', look: 'state-late' },
} as const satisfies Record<ImportBatch['state'], { word: PageWord; look: string }>

const ORIGINS = {
  file: 'originFile',
  inbox: 'originInbox',
  api: 'originApi',
  sample: 'originSample',
  retry: 'originRetry',
  upload: 'originUpload',
  mend: 'originMend',
} as const satisfies Record<ImportBatch['origin'], PageWord>

function batchTable(batches: readonly ImportBatch[], voice: Voice): string {
  const { say, of } = voice
  return dataTable(
    {
      caption: say('importsTable'),
      columns: [
        { title: say('batch') },
        { title: say('kind') },
        { title: say('state') },
        { title: say('dataAsOf') },
        { title: say('rows'), kind: 'number' },
        { title: say('accepted'), kind: 'number' },
        { title: say('unchanged'), kind: 'minorNumber' },
        { title: say('older'), kind: 'minorNumber' },
        { title: say('quarantined'), kind: 'number' },
        { title: say('finished'), kind: 'minor' },
      ],
      rows: batches.map((batch) => [
        html`<span class="file">${batch.name}</span
          ><small>#${batch.batchId} · ${say(ORIGINS[batch.origin])}</small>`,
        text(of(batch.title)),
        stateCell(batch, voice),
        dayMark(batch.dataAsOf),
        text(grouped(batch.rows)),
        text(grouped(batch.accepted)),
        text(grouped(batch.unchanged)),
        text(grouped(batch.older)),
        waitingCell(batch, voice),
        text(batch.finishedAt === null ? '—' : beijingTime(batch.finishedAt)),
      ]),
    },
    voice,
  )
}

function waitingCell({ kind, quarantined }: ImportBatch, { language }: Voice): string {
  if (quarantined === 0) return text('0')
  return html`<a href="${linkTo('/quarantine', language, { kind })}">${grouped(quarantined)}</a>`
}

function stateCell({ state, failure }: ImportBatch, { say, of }: Voice): string {
  const { word, look } = STATES[state]
  return html`<span class="${look}">${say(word)}</span
    >!${failure ? html`<small>${of(failure)}</small>` : ''}`
}
