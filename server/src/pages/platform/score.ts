import type { Assessment, AssessmentGroup, AssessmentMark } from '@liangma/contracts'
import { html } from 'ghtml'
import { type GradeWithWords, dataTable, dayMark, gradeText, text } from '../pieces/index.ts'
import type { Voice } from '../words/index.ts'

/** From the full score to the score: groups, statutory points, bonus, vetoes and ceilings. */
export function arithmetic(assessment: Assessment, voice: Voice): string {
  const { say } = voice
  return html`<section aria-labelledby="sum">
    <h2 id="sum">${say('arithmetic')}</h2>
    <p class="sum">${sumText(assessment, voice)}</p>
    !${groupTable(assessment, voice)}
    <p class="meta">${coverageText(assessment, voice)}</p>
    <h3>${say('marks')}</h3>
    !${markTable(assessment, voice)}
  </section>`
}

function sumText(assessment: Assessment, { say }: Voice): string {
  const { base, groups, statutory, bonus, score } = assessment
  const off = groups.reduce((sum, group) => sum + tenthsOf(group.counted), 0)
  const plain = tenthsOf(base) - off - tenthsOf(statutory) + tenthsOf(bonus.counted)
  const sentence = say('sumLine', {
    base,
    groups: (off / 10).toFixed(1),
    statutory,
    bonus: bonus.counted,
    score,
  })
  return plain === tenthsOf(score) ? sentence : sentence + say('sumClamped')
}

function groupTable({ groups, statutory, bonus }: Assessment, voice: Voice): string {
  const { say, of } = voice
  const rows = groups.map((group) => [
    html`${group.code} ${of(group.title)}`,
    text(group.counted),
    text(group.afterCaps),
    text(group.cap ?? say('noCap')),
    capBar(group),
  ])
  return dataTable(
    {
      caption: say('groupsTable'),
      columns: [
        { title: say('group') },
        { title: say('counted'), kind: 'number' },
        { title: say('beforeCap'), kind: 'minorNumber' },
        { title: say('cap'), kind: 'number' },
        { title: say('share'), kind: 'minor' },
      ],
      rows: [
        ...rows,
        [text(say('statutory')), text(statutory), text(statutory), text(say('noCap')), ''],
        [
          text(say('bonus')),
          text(`+${bonus.counted}`),
          text(`+${bonus.afterCaps}`),
          text(bonus.cap ?? say('noCap')),
          '',
        ],
      ],
    },
    voice,
  )
}

const BAR_WIDTH = 120

/** How much of the cap is used up; the numbers beside it say the same. */
function capBar({ counted, cap }: AssessmentGroup): string {
  if (cap === null || tenthsOf(cap) === 0) return ''
  const width = Math.round((tenthsOf(counted) / tenthsOf(cap)) * BAR_WIDTH)
  return html`<svg class="bar" viewBox="0 0 120 10" width="120" height="10" aria-hidden="true">
    <rect class="rail" width="120" height="10" />
    <rect width="${width}" height="10" />
  </svg>`
}

function coverageText({ coverage }: Assessment, { say, language }: Voice): string {
  const codes = coverage.withoutData.join(language === 'zh' ? '、' : ', ') || say('none')
  return say('coverage', { percent: coverage.percent, codes })
}

function markTable({ vetoes, ceilings }: Assessment, voice: Voice): string {
  const { say } = voice
  if (vetoes.length + ceilings.length === 0) return html`<p>${say('noMarks')}</p>`
  return dataTable(
    {
      caption: say('marksTable'),
      isCaptionHidden: true,
      columns: [
        { title: say('mark') },
        { title: say('effect') },
        { title: say('until') },
        { title: say('record') },
        { title: say('basis') },
      ],
      rows: [
        ...vetoes.map((mark) => markRow(mark, 'forces', voice)),
        ...ceilings.map((mark) => markRow(mark, 'allows', voice)),
      ],
    },
    voice,
  )
}

function markRow(mark: AssessmentMark, effect: 'forces' | 'allows', voice: Voice): string[] {
  const { say, of } = voice
  const grade: GradeWithWords = { grade: mark.grade, gradeWords: mark.gradeWords }
  const decided = mark.decided ? html` <strong>${say('thisDecided')}</strong>` : ''
  return [
    html`<b>${mark.code}</b> ${of(mark.title)}!${decided}`,
    text(say(effect, { grade: gradeText(grade, voice) })),
    mark.to === null ? text(say('open')) : dayMark(mark.to),
    html`!${mark.records.map((record) => html`<span class="code">${record}</span> `)}`,
    text(mark.basis ?? '—'),
  ]
}

function tenthsOf(decimal: string): number {
  return Math.round(Number(decimal) * 10)
}
