import type { KeysDocument, Language } from '@liangma/contracts'
import { html } from 'ghtml'
import { SITE_CSS } from '../assets.ts'
import { type PublicFrame, layOutPublic, publicPaths } from '../public/index.ts'
import { voiceOf } from '../words/index.ts'
import { cspHash, verifyScript } from './inline-script.ts'

const SCRIPT = verifyScript()

/** Scripts and styles that are in the page, and nothing else; it asks nobody for anything. */
const POLICY = [
  "default-src 'none'",
  `script-src ${cspHash(SCRIPT)}`,
  `style-src ${cspHash(SITE_CSS.body)}`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** Goes with the page; `frame-ancestors` has no meaning inside a document. */
export const VERIFY_POLICY = `${POLICY}; frame-ancestors 'none'`

// Plain text, not templates of markup: the policy allows these very bytes.
const INLINE_SCRIPT = `<script>${SCRIPT}</script>`
const HEAD = [
  `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
  `<style>${SITE_CSS.body}</style>`,
].join('')

/** `/verify`: one document with everything in it, which also works saved, without network. */
export function renderVerifyPage(
  keys: KeysDocument,
  language: Language,
  frame: PublicFrame,
): string {
  const { say } = voiceOf(language)
  const title = say('verifyTitle')
  const words = { good: say('verifyGood'), bad: say('verifyBad') }
  const main = html`<h1>${title}</h1>
    <p class="lead">${say('verifyIntro')}</p>
    <p id="insecure" class="notice late" hidden>${say('verifyInsecure')}</p>
    <noscript>
      <p class="notice">${say('verifyNoScript')}</p>
      <pre class="code">liangma verify FILE</pre>
    </noscript>
    <div id="tool" class="verify" hidden>
      <p>
        <label for="files">${say('verifyFiles')}</label>
        <input id="files" type="file" multiple />
      </p>
      <p>
        <label for="document">${say('verifyPaste')}</label>
        <textarea id="document" class="code" rows="8" spellcheck="false"></textarea>
      </p>
      <p><button id="check" type="button">${say('verifyButton')}</button></p>
      <div id="result" aria-live="polite"></div>
    </div>
    <section aria-labelledby="how">
      <h2 id="how">${say('verifyHow')}</h2>
      <ul>
        <li>${say('verifyHowKey')}</li>
        <li>${say('verifyHowSignature')}</li>
        <li>${say('verifyHowGrade')}</li>
      </ul>
      <p>${say('verifyOffline')}</p>
      <p class="meta">
        ${say('verifyKeys')} !${keys.keys.map(({ kid }) => html`<span class="code">${kid}</span> `)}
      </p>
    </section>
    !${dataBlock('keys', keys)}!${dataBlock('words', words)}!${INLINE_SCRIPT}`
  return layOutPublic({ title, path: publicPaths.verify, main, head: HEAD }, language, frame)
}

/** Data for the script; not run, so no policy is asked. */
function dataBlock(id: string, data: object): string {
  const text = JSON.stringify(data).replaceAll('<', String.raw`\u003c`)
  return `<script type="application/json" id="${id}">${text}</script>`
}
