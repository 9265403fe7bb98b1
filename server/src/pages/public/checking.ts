import { html } from 'ghtml'
import { badgeBox, qrPath } from '../badge/index.ts'
import { linkTo } from '../links.ts'
import type { Voice } from '../words/index.ts'
import type { CreditView } from './credit-view.ts'
import { embedSnippet } from '../embedding.ts'
import { PORTAL, bureauName, publicPaths } from './public-frame.ts'

/** How to complain about the platform, and how the platform objects. */
export function rightsSection({ frame }: CreditView, { say, language }: Voice): string {
  const { bureau } = frame
  const office = { bureau: bureauName(bureau, language), contact: bureau.contact }
  return html`<section aria-labelledby="rights">
    <h2 id="rights">${say('rightsTitle')}</h2>
    <p>${say('complainText')}</p>
    <p>
      ${say('objectText', office)} ${say('objectSignIn')}
      <a href="${linkTo(PORTAL, language)}">${say('publicPortal')}</a>
    </p>
  </section>`
}

/** Receipt, verify page, twin, badge and QR code. */
export function checkSection(view: CreditView, voice: Voice): string {
  const { say, language } = voice
  const { standing, receipt } = view
  const { facts } = receipt
  const about = { rulebook: facts.rulebook.version, digest: facts.recordsDigest }
  return html`<section aria-labelledby="check">
    <h2 id="check">${say('checkTitle')}</h2>
    <p>${say('checkText')}</p>
    <ul class="links">
      <li><a href="${publicPaths.receipt(standing.receiptId)}">${say('linkReceipt')}</a></li>
      <li><a href="${linkTo(publicPaths.verify, language)}">${say('linkVerify')}</a></li>
      <li>
        <a href="${linkTo(publicPaths.rulebook(facts.rulebook), language)}"
          >${say('linkRulebook', { version: facts.rulebook.version })}</a
        >
      </li>
      <li><a href="${publicPaths.twin(standing.uscc)}">${say('linkTwin')}</a></li>
    </ul>
    <p class="meta code">${say('factsLine', about)}</p>
    !${embedding(view, voice)} !${qrFigure(view, voice)}
  </section>`
}

function embedding({ standing, frame }: CreditView, { say, language }: Voice): string {
  const choice = { size: 'standard', theme: 'light', language } as const
  const { width, height } = badgeBox(choice)
  const src = linkTo(publicPaths.badge(standing.uscc), language)
  return html`<details class="embed">
    <summary>${say('embedSummary')}</summary>
    <p>${say('embedText')}</p>
    <p>
      <img
        src="${src}"
        width="${width}"
        height="${height}"
        alt="${say('badgePreview')}"
        loading="lazy"
      />
    </p>
    <p>
      <label for="snippet">${say('embedLabel')}</label>
      <textarea id="snippet" class="code" rows="4" readonly spellcheck="false">
${embedSnippet({ publicUrl: frame.bureau.publicUrl, uscc: standing.uscc }, choice)}</textarea>
    </p>
  </details>`
}

const QUIET_ZONE = 4

function qrFigure({ standing, frame }: CreditView, { say }: Voice): string {
  const address = frame.bureau.publicUrl + publicPaths.page(standing.uscc)
  const { path, size } = qrPath(`${address}?from=print`)
  const side = size + 2 * QUIET_ZONE
  return html`<figure class="qr">
    <svg
      viewBox="${-QUIET_ZONE} ${-QUIET_ZONE} ${side} ${side}"
      width="148"
      height="148"
      role="img"
      aria-label="${say('qrLabel')}"
      shape-rendering="crispEdges"
    >
      <path d="${path}" />
    </svg>
    <figcaption class="code">${address}</figcaption>
  </figure>`
}
