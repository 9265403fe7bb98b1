import type { Language } from '@liangma/contracts'
import { html } from 'ghtml'
import { SITE_CSS } from './assets.ts'
import { type LinkQuery, linkTo } from './links.ts'
import { type PageWord, type Voice, voiceOf } from './words/index.ts'

export interface Page {
  title: string
  path: string
  /** Parameters of the page, kept when the language is switched. */
  query?: LinkQuery
  /** Markup in place of the link to the style sheet, for a document that stands alone. */
  head?: string
  /** Markup of the main part, with one h1. */
  main: string
}

/** What stands around the pages of one audience. */
export interface Surroundings {
  line: PageWord
  /** The first entry is where the brand leads. */
  navigation: readonly [NavigationEntry, ...NavigationEntry[]]
  isSample: boolean
  /** One sentence; none where it is absent. */
  footer?: string
  /** Where else somebody of the audience may have to go; behind the sentence. */
  footerLink?: NavigationEntry
}

interface NavigationEntry {
  path: string
  word: PageWord
}

const FOR_OFFICERS: Surroundings = {
  line: 'productLine',
  navigation: [
    { path: '/console/', word: 'overview' },
    { path: '/api/docs', word: 'api' },
  ],
  isSample: false,
}

/** A whole document around the main part of a page for officers. */
export function layOut(page: Page, language: Language): string {
  return layOutWithin(FOR_OFFICERS, page, language)
}

/** A whole document around a page's main part. */
export function layOutWithin(around: Surroundings, page: Page, language: Language): string {
  const voice = voiceOf(language)
  const { say } = voice
  const [home] = around.navigation
  return html`<!doctype html>
    <html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light" />
        <title>${page.title} · ${say('product')}</title>
        <link rel="icon" href="data:," />
        !${page.head ?? html`<link rel="stylesheet" href="${SITE_CSS.href}" />`}
      </head>
      <body>
        <a class="skip" href="#main">${say('skip')}</a>
        <header class="band">
          <div class="inner">
            <a class="brand" href="${linkTo(home.path, language)}"
              ><strong>${say('product')}</strong> <span>${say(around.line)}</span></a
            >
            !${navigation(around, page, voice)}
          </div>
        </header>
        !${around.isSample ? sampleBanner(voice) : ''}
        <main id="main" class="inner" tabindex="-1">!${page.main}</main>
        !${around.footer === undefined ? '' : footer(around.footer, footerLink(around, voice))}
      </body>
    </html> `
}

function navigation(around: Surroundings, page: Page, { language, say }: Voice): string {
  const { path, query } = page
  const other = language === 'zh' ? 'en' : 'zh'
  const links = around.navigation.map(
    (item) =>
      html`<li>
        <a
          href="${linkTo(item.path, language)}"
          !${item.path === path ? ' aria-current="page"' : ''}
          >${say(item.word)}</a
        >
      </li>`,
  )
  return html`<nav aria-label="${say('navigation')}">
    <ul>
      !${links}
      <li>
        <a
          class="language"
          href="${linkTo(path, other, query)}"
          lang="${other === 'zh' ? 'zh-CN' : 'en'}"
          hreflang="${other === 'zh' ? 'zh-CN' : 'en'}"
          >${say('otherLanguage')}</a
        >
      </li>
    </ul>
  </nav>`
}

function sampleBanner({ say }: Voice): string {
  return html`<aside class="sample" aria-label="${say('sampleTag')}">
    <p class="inner"><strong>${say('sampleTag')}</strong> ${say('sampleBanner')}</p>
  </aside>`
}

function footer(text: string, link: string): string {
  return html`<footer class="foot">
    <p class="inner">${text}!${link}</p>
  </footer>`
}

function footerLink({ footerLink: link }: Surroundings, { say, language }: Voice): string {
  if (!link) return ''
  return html` · <a href="${linkTo(link.path, language)}">${say(link.word)}</a>`
}
