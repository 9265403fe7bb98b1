import type { Assessment, PlatformDetail, PreNotice } from '@liangma/contracts'
import { html } from 'ghtml'
import { gradeChip, gradeText } from '../pieces/index.ts'
import type { Voice } from '../words/index.ts'
import type { PlatformView } from './platform-view.ts'

/** Live grade beside published grade, what decided, and the open pre-notice. */
export function gradePanels({ frame, platform, assessment }: PlatformView, voice: Voice): string {
  const { say } = voice
  const past = assessment && assessment.asOf !== frame.asOf ? assessment.asOf : null
  return html`<section aria-labelledby="grades">
    <h2 id="grades">${say('grades')}</h2>
    !${platform.preNotices.map((notice) => noticeText(notice, voice))}
    <div class="panels">
      <div class="panel">
        <h3>${past ? say('pastGrade', { day: past }) : say('liveGrade')}</h3>
        <p class="meta">${say(past ? 'pastNote' : 'liveNote')}</p>
        !${livePanel(platform, assessment, voice)}
        !${platform.live && !past ? html`<p class="meta">${say('since', { day: platform.live.since })}</p>` : ''}
      </div>
      <div class="panel">
        <h3>${say('publishedGrade')}</h3>
        <p class="meta">${say('publishedNote')}</p>
        !${publishedPanel(platform, voice)}
      </div>
    </div>
  </section>`
}

function livePanel({ live }: PlatformDetail, assessment: Assessment | null, voice: Voice): string {
  const { say } = voice
  const shown = assessment ?? live
  if (!shown) return html`<p>${say('notAssessed')}</p>`
  return html`<p class="verdict">!${gradeChip(shown, voice)} !${scoreFigure(shown.score, voice)}</p>
    !${assessment ? html`<p>${decidedLine(assessment, voice)}</p>` : ''}
    !${shown.grade === 'unrated' ? html`<p class="meta">${say('notRatedScore')}</p>` : ''}
    <p class="meta">
      ${say('basedOn', { day: shown.asOf, rulebook: assessment?.rulebook.version ?? '—' })}
    </p>`
}

function publishedPanel({ published }: PlatformDetail, voice: Voice): string {
  const { say } = voice
  if (!published) return html`<p>${say('notPublished')}</p>`
  const { effective, asOf, rulebookVersion } = published
  return html`<p class="verdict">
      !${gradeChip(published, voice)} !${scoreFigure(published.score, voice)}
    </p>
    <p class="meta">
      ${say('effective', { day: effective })}<br />${say('basedOn', { day: asOf, rulebook: rulebookVersion })}
    </p>`
}

function scoreFigure(score: string | null, { say, language }: Voice): string {
  if (score === null) return ''
  const unit = say('points', { points: '' }).trim()
  return html`<span class="score"><b>${score}</b>${language === 'zh' ? '' : ' '}${unit}</span>`
}

function decidedLine({ decided }: Assessment, { say, of }: Voice): string {
  const plain = { score: say('decidedScore'), coverage: say('decidedUnrated') }
  const { by } = decided
  return say('decidedLine', {
    words: by === 'score' || by === 'coverage' ? plain[by] : of(decided.words),
  })
}

function noticeText(notice: PreNotice, voice: Voice): string {
  const { say } = voice
  const sentence = say('noticeText', {
    announced: notice.announced,
    from: gradeText({ grade: notice.fromGrade, gradeWords: notice.fromWords }, voice),
    to: gradeText({ grade: notice.toGrade, gradeWords: notice.toWords }, voice),
    due: notice.due,
  })
  const provisional = notice.isProvisional ? say('noticeProvisional') : ''
  return html`<p class="notice" role="note">
    <strong>${say('noticeTitle')}</strong> ${sentence} ${provisional}
  </p>`
}
