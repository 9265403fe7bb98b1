import type { Language } from '@liangma/contracts'
import { html } from 'ghtml'
import { linkTo } from '../links.ts'
import { dataTable, text } from '../pieces/index.ts'
import { type PublicFrame, layOutPublic, publicPaths } from '../public/index.ts'
import { type Voice, voiceOf } from '../words/index.ts'
import type { RulebookView } from './rulebook-views.ts'

export interface RulebooksListView {
  frame: PublicFrame
  rulebooks: readonly RulebookView[]
}

/** `/rulebooks`: which version decides, decided or will, and what each changed. */
export function renderRulebooksList(
  { frame, rulebooks }: RulebooksListView,
  language: Language,
): string {
  const voice = voiceOf(language)
  const title = voice.say('rulesTitle')
  const kinds = [...Map.groupBy(rulebooks, ({ appliesTo }) => appliesTo)]
  const main = html`<h1>${title}</h1>
    <p class="lead">${voice.say('rulesIntro')}</p>
    !${kinds.map(([kind, own]) => kindSection(kind, own, voice))}`
  return layOutPublic({ title, path: '/rulebooks', main }, language, frame)
}

function kindSection(
  kind: RulebookView['appliesTo'],
  rulebooks: readonly RulebookView[],
  voice: Voice,
): string {
  const { say } = voice
  const title = say(`rulesFor_${kind}`)
  return html`<section aria-labelledby="${kind}">
    <h2 id="${kind}">${title}</h2>
    !${termsTable(rulebooks, { caption: title, voice })}
    !${rulebooks.map((each) => differencesOf(each, voice))}
  </section>`
}

/** When each version decides, and by whom that was decided. */
export function termsTable(
  rulebooks: readonly RulebookView[],
  { caption, voice }: { caption: string; voice: Voice },
): string {
  const { say, of, language } = voice
  return dataTable(
    {
      caption,
      isCaptionHidden: true,
      columns: [
        { title: say('rulesVersion') },
        { title: say('rulesState') },
        { title: say('rulesFrom') },
        { title: say('rulesUntil') },
        { title: say('rulesDecidedBy') },
      ],
      rows: rulebooks.map((each) => [
        html`<a href="${linkTo(publicPaths.rulebook(each), language)}"
          >${each.id} ${each.version}</a
        >`,
        text(of(each.stateWords)),
        text(each.from ?? say('rulesSinceEver')),
        text(each.until ?? say('rulesOpen')),
        text(say(each.from === null ? 'rulesFounded' : 'rulesByTwo')),
      ]),
    },
    voice,
  )
}

/** What a version changed in the one before it. */
export function differencesOf(
  { version, before, differences }: RulebookView,
  { say, of }: Voice,
  level: 'h2' | 'h3' = 'h3',
): string {
  if (before === null) return ''
  return html`<!${level}>${say('rulesDifferences', { version, before })}</!${level}>
    !${
      differences.length === 0
        ? html`<p>${say('rulesNoDifferences')}</p>`
        : html`<ul>
            !${differences.map((each) => html`<li>${of(each)}</li>`)}
          </ul>`
    }`
}
