import type { Language } from '@liangma/contracts'
import { html } from 'ghtml'
import { linkTo } from '../links.ts'
import { voiceOf } from '../words/index.ts'
import type { Voice } from '../words/index.ts'
import { arithmeticSection } from './arithmetic.ts'
import { changesSection } from './changes.ts'
import { checkSection, rightsSection } from './checking.ts'
import type { CreditView } from './credit-view.ts'
import { correctionNotices, gradeBlock } from './grade-block.ts'
import { type PublicFrame, layOutPublic, publicPaths } from './public-frame.ts'
import { reasonsSection } from './reasons.ts'
import { licenceSection, replySection, sourcesSection } from './register-entry.ts'

/** `/p/:uscc`: what the public is told about a platform, with every reason. */
export function renderCreditPage(view: CreditView, language: Language): string {
  const voice = voiceOf(language)
  const { standing, frame } = view
  const main = html`<h1>${standing.name}</h1>
    <p class="lead">${standing.operator} · <span class="code">${standing.uscc}</span></p>
    !${foreignWarning(view, voice)} !${gradeBlock(view, voice)} !${correctionNotices(view, voice)}
    !${reasonsSection(view, voice)} !${replySection(view, voice)} !${arithmeticSection(view, voice)}
    !${changesSection(view, voice)} !${licenceSection(view, voice)} !${rightsSection(view, voice)}
    !${sourcesSection(view, voice)} !${checkSection(view, voice)}`
  const title = voice.say('creditTitle', { name: standing.name })
  return layOutPublic({ title, path: publicPaths.page(standing.uscc), main }, language, frame)
}

/** 亮照: a badge shown by somebody else than the platform is an abuse of it. */
function foreignWarning({ foreignHost, standing }: CreditView, { say }: Voice): string {
  if (foreignHost === null) return ''
  const data = { host: foreignHost, site: standing.site ?? '—' }
  return html`<div class="notice late" role="alert">
    <p><strong>${say('foreignTitle')}</strong></p>
    <p>${say('foreignText', data)}</p>
  </div>`
}

/** 未公示: the same words whether the firm exists or not. */
export function renderNotPublished(uscc: string, language: Language, frame: PublicFrame): string {
  const { say } = voiceOf(language)
  const title = say('notPublishedTitle')
  const main = html`<h1>${title}</h1>
    <p class="lead">${say('notPublishedText')}</p>
    <p class="code">${uscc}</p>
    <p><a href="${linkTo(publicPaths.search, language)}">${say('backToSearch')}</a></p>`
  return layOutPublic({ title, path: publicPaths.page(uscc), main }, language, frame)
}
