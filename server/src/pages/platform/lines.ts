import type { Assessment, AssessmentItem, AssessmentLine } from '@liangma/contracts'
import { html } from 'ghtml'
import { plainText } from '../../platform/text/index.ts'
import { grouped } from '../links.ts'
import { dataTable, text } from '../pieces/index.ts'
import type { Voice } from '../words/index.ts'

/** The lines that take off or add points, each with its records, law and last day. */
export function firedLines({ lines }: Assessment, voice: Voice): string {
  const { say } = voice
  const fired = lines.filter(isFired)
  return html`<section aria-labelledby="fired">
    <h2 id="fired">${say('firedLines')}</h2>
    !${fired.length === 0 ? html`<p>${say('firedNone')}</p>` : ''}
    !${fired.map((line) => firedLine(line, voice))}
  </section>`
}

/** All other lines, folded: what they read and why they cost or give nothing. */
export function idleLines({ lines }: Assessment, voice: Voice): string {
  const { say, of } = voice
  const idle = lines.filter((line) => !isFired(line))
  const table = dataTable(
    {
      caption: say('idleTable'),
      columns: [{ title: say('line') }, { title: say('why') }, { title: say('basis') }],
      rows: idle.map((line) => [
        html`<b>${line.code}</b> ${of(line.title)}`,
        html`${line.why ? of(line.why) : '—'}!${figuresText(line, voice)}!${line.items.toSorted(countingFirst).map((item) => idleItem(item, voice))}`,
        text(line.basis),
      ]),
    },
    voice,
  )
  return html`<section aria-labelledby="idle">
    <h2 id="idle">${say('idleLines')}</h2>
    <details>
      <summary>${say('idleSummary', { count: idle.length })}</summary>
      !${table}
    </details>
  </section>`
}

function isFired(line: AssessmentLine): boolean {
  return Number(line.afterEvents) !== 0
}

function firedLine(line: AssessmentLine, voice: Voice): string {
  const { say, of } = voice
  const sign = line.section === 'bonus' ? '+' : '−'
  const items = line.items.length > 0 ? itemTable(line, voice) : ''
  return html`<details class="line ${line.section}" open>
    <summary>
      <span class="points">${sign}${line.counted}</span> <b>${line.code}</b> ${of(line.title)}
    </summary>
    <p class="meta">
      ${say('basisLine', { basis: line.basis })} ·
      ${endText(line, voice)}!${capsText(line, voice)}!${figuresText(line, voice)}
    </p>
    !${items}
  </details>`
}

function endText(line: AssessmentLine, { say }: Voice): string {
  if (line.endsOn !== null) return say('endsOn', { day: line.endsOn })
  return say(line.figures === null ? 'endsOpen' : 'endsWithFigures')
}

function capsText(line: AssessmentLine, { say }: Voice): string {
  const texts = [
    line.cap !== null && line.afterCap !== line.afterEvents
      ? say('cappedFrom', { points: line.afterEvents, cap: line.cap })
      : '',
    line.counted === line.afterCap ? '' : say('groupCapped', { points: line.counted }),
  ]
  return texts.map((each) => (each ? html` · ${each}` : '')).join('')
}

function figuresText({ figures }: AssessmentLine, { say }: Voice): string {
  if (!figures) return ''
  const { k, n, boundPercent, peerRatio, peers } = figures
  const share = k === null || n === null ? '' : say('figures', { k: grouped(k), n: grouped(n) })
  const bound = boundPercent === null ? '' : say('figuresBound', { percent: boundPercent })
  const ratio =
    peerRatio === null ? '' : say('figuresPeers', { ratio: peerRatio, peers: peers ?? '—' })
  const told = [share + bound, ratio].filter((each) => each !== '')
  return told.length === 0 ? '' : html` · ${told.join(' · ')}`
}

function itemTable(line: AssessmentLine, voice: Voice): string {
  const { say } = voice
  return dataTable(
    {
      caption: say('items', { code: line.code }),
      columns: [
        { title: say('record') },
        { title: say('counted'), kind: 'number' },
        { title: say('itemPoints'), kind: 'minorNumber' },
        { title: say('validity') },
      ],
      rows: line.items
        .toSorted(countingFirst)
        .map((item) => [
          recordCell(item, voice),
          text(item.counted),
          text(item.points),
          html`${validityText(item, voice)}!${item.why ? html`<small>${voice.of(item.why)}</small>` : ''}`,
        ]),
    },
    voice,
  )
}

/** What costs or gives points first, then the newest. */
function countingFirst(one: AssessmentItem, other: AssessmentItem): number {
  const byPoints = Number(other.counted) - Number(one.counted)
  return byPoints || other.from.localeCompare(one.from)
}

function recordCell(item: AssessmentItem, { say, of }: Voice): string {
  const parts = [
    item.tier ? of(item.tier) : '',
    plainText(item.evidence ?? ''),
    item.event === null ? '' : say('event', { event: item.event }),
  ].filter((part) => part !== '')
  return html`<span class="code">${item.record}</span
    >!${parts.length > 0 ? html`<small>${parts.join(' · ')}</small>` : ''}`
}

function idleItem(item: AssessmentItem, { of }: Voice): string {
  return html`<small
    ><span class="code">${item.record}</span> ${item.why ? of(item.why) : ''}</small
  >`
}

function validityText({ from, to }: AssessmentItem, { say }: Voice): string {
  return to === null ? say('fromOn', { from }) : say('fromTo', { from, to })
}
