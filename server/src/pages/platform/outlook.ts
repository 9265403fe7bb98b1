import type { Assessment } from '@liangma/contracts'
import { html } from 'ghtml'
import { dataTable, dayMark, gradeChip, text } from '../pieces/index.ts'
import type { Voice } from '../words/index.ts'

/** How the score will move by itself, and the shortest way to the best grade. */
export function outlook(assessment: Assessment, voice: Voice): string {
  const { say } = voice
  return html`<section aria-labelledby="outlook">
    <h2 id="outlook">${say('outlook')}</h2>
    !${forecast(assessment, voice)}
    <h3>${say('path')}</h3>
    !${path(assessment, voice)}
    !${assessment.pathToBlue.isBounded ? html`<p class="meta">${say('pathBounded')}</p>` : ''}
  </section>`
}

function forecast({ forecast: steps }: Assessment, voice: Voice): string {
  const { say, language } = voice
  if (steps.length === 0) return html`<p>${say('forecastNone')}</p>`
  return dataTable(
    {
      caption: say('forecastTable'),
      columns: [
        { title: say('day') },
        { title: say('score'), kind: 'number' },
        { title: say('gradeThen') },
        { title: say('because') },
      ],
      rows: steps.map((step) => [
        dayMark(step.day),
        text(step.score),
        gradeChip(step, voice),
        text(step.because.join(language === 'zh' ? '、' : ', ') || '—'),
      ]),
    },
    voice,
  )
}

function path({ pathToBlue }: Assessment, voice: Voice): string {
  const { say, of } = voice
  const { state, steps, day, score } = pathToBlue
  if (state === 'reached') return html`<p>${say('pathReached')}</p>`
  if (state === 'none') return html`<p>${say('pathNone')}</p>`
  return dataTable(
    {
      caption: say('pathTable', { day: day ?? '—', score: score ?? '—' }),
      columns: [{ title: say('step') }, { title: say('record') }, { title: say('earliest') }],
      rows: steps.map((step) => [
        html`${say(step.action)} <b>${step.code}</b> ${of(step.title)}`,
        html`<span class="code">${step.record}</span>`,
        dayMark(step.earliest),
      ]),
    },
    voice,
  )
}
