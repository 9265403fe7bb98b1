import type { Assessment, Language, PlatformDetail } from '@liangma/contracts'
import { html } from 'ghtml'
import { layOut } from '../layout.ts'
import { grouped, linkTo, safeSite } from '../links.ts'
import { lateAlert, sourcesTable } from '../pieces/index.ts'
import { type Voice, voiceOf } from '../words/index.ts'
import { gradePanels } from './grades.ts'
import { idleLines, firedLines } from './lines.ts'
import { outlook } from './outlook.ts'
import type { PlatformView } from './platform-view.ts'
import { arithmetic } from './score.ts'

export type { PlatformView }

/** 注册号 of before the credit code: kept where it is all that a source knows. */
const OLD_NUMBER_LENGTH = 15

/** `/platforms/:uscc`: the grade of a platform with every reason, and what comes next. */
export function renderPlatform(view: PlatformView, language: Language): string {
  const voice = voiceOf(language)
  const { say } = voice
  const { frame, platform, assessment } = view
  const path = `/platforms/${encodeURIComponent(platform.uscc)}`
  const main = html`<h1>${platform.name}</h1>
    <p class="lead">
      ${platform.operatorName} · <span class="code">${platform.uscc}</span>
      ${platform.uscc.length === OLD_NUMBER_LENGTH ? say('oldNumber') : ''}
    </p>
    !${lateAlert(platform.sources, voice)} !${gradePanels(view, voice)}
    !${assessment ? reasons(assessment, voice) : html`<p class="notice">${say('noAssessment')}</p>`}
    !${facts(platform, voice)}
    <section aria-labelledby="sources">
      <h2 id="sources">${say('sources')}</h2>
      !${sourcesTable(platform.sources, voice)}
    </section>`
  const query = assessment && assessment.asOf !== frame.asOf ? { as_of: assessment.asOf } : {}
  return layOut({ title: platform.name, path, query, main }, language, frame)
}

function reasons(assessment: Assessment, voice: Voice): string {
  const { say, language } = voice
  const { uscc, asOf } = assessment
  const path = `/platforms/${encodeURIComponent(uscc)}`
  return html`!${arithmetic(assessment, voice)} !${firedLines(assessment, voice)}
    !${outlook(assessment, voice)} !${idleLines(assessment, voice)}
    <section class="replay" aria-labelledby="replay">
      <h2 id="replay">${say('replay')}</h2>
      <form class="search" method="get" action="${path}">
        <input type="hidden" name="lang" value="${language}" />
        <p>
          <label for="as_of">${say('replayDay')}</label
          ><input id="as_of" name="as_of" type="date" value="${asOf}" required />
        </p>
        <p><button type="submit">${say('replayButton')}</button></p>
      </form>
      <p class="meta">
        <a
          href="${linkTo(`/api/v1/register/${encodeURIComponent(uscc)}/assessment`, language, { as_of: asOf })}"
          >${say('asJson')}</a
        >
        · ${say('digest')} <span class="code">${assessment.recordsDigest}</span>
      </p>
    </section>`
}

function facts(platform: PlatformDetail, voice: Voice): string {
  const { say, of } = voice
  const rows: [string, string | null][] = [
    [say('creditCode'), html`<span class="code">${platform.uscc}</span>`],
    [say('operator'), html`${platform.operatorName}`],
    [say('type'), html`${of(platform.platformTypeWords)}`],
    [say('county'), platform.county && html`${of(platform.county)}`],
    [say('address'), platform.address && html`${platform.address}`],
    [say('site'), platform.site && siteLink(platform.site)],
    [say('icp'), platform.icpNumber && html`${platform.icpNumber}`],
    [
      say('online'),
      platform.online && html`<time datetime="${platform.online}">${platform.online}</time>`,
    ],
    [say('orders'), platform.ordersPerYear === null ? null : grouped(platform.ordersPerYear)],
    [say('shops'), grouped(platform.shopCount)],
    [say('place'), pointText(platform, voice)],
  ]
  const list = rows.map(
    ([name, value]) =>
      html`<dt>${name}</dt>
        <dd>!${value || html`${say('unknown')}`}</dd>`,
  )
  return html`<section aria-labelledby="facts">
    <h2 id="facts">${say('facts')}</h2>
    <dl class="facts">!${list}</dl>
  </section>`
}

/** A link that tells the site nothing about us; text where it is no web address. */
function siteLink(site: string): string {
  const href = safeSite(site)
  return href === undefined
    ? html`${site}`
    : html`<a href="${href}" rel="noreferrer noopener nofollow">${site}</a>`
}

function pointText({ point }: PlatformDetail, { say }: Voice): string | null {
  if (!point) return null
  const { longitude, latitude, source } = point
  const own = source ? ` (${say('sourceDatum', { datum: source.datum })})` : ''
  return html`${longitude.toFixed(5)}, ${latitude.toFixed(5)}${own}`
}
