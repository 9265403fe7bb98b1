import type { Language, Problem } from '@liangma/contracts'
import { html } from 'ghtml'
import type { ApiOperation, FramePages } from '../platform/http/index.ts'
import { type Page, layOut } from './layout.ts'
import { linkTo } from './links.ts'
import { dataTable } from './pieces/index.ts'
import { isPublicPath, layOutPublic, publicPaths } from './public/index.ts'
import { type Voice, voiceOf } from './words/index.ts'

/** The pages that the HTTP frame itself shows. */
export const framePages: FramePages = { problem: renderProblem, apiDocs: renderApiDocs }

/** What went wrong, in one sentence, with the number under which the log has it. */
export function renderProblem(problem: Problem, language: Language): string {
  const { say, of } = voiceOf(language)
  const title = say(problem.status === 404 ? 'notFoundTitle' : 'problemTitle')
  const main = html`<h1>${title}</h1>
    <p class="lead">${of(problem)}</p>
    <p class="meta">${say('requestNumber')} <span class="code">${problem.requestId}</span></p>
    <p>!${wayBack(problem.instance, voiceOf(language))}</p>`
  const page: Page = { title, path: withinSite(problem.instance), main }
  return isPublicPath(page.path) ? layOutPublic(page, language) : layOut(page, language)
}

/** The public is not led to the officers' pages. */
function wayBack(path: string, { say, language }: Voice): string {
  return isPublicPath(path)
    ? html`<a href="${linkTo(publicPaths.search, language)}">${say('backToSearch')}</a>`
    : html`<a href="${linkTo('/console/', language)}">${say('backHome')}</a>`
}

/** An address that a browser cannot take for another site, as it would `//host` and `/\\host`. */
function withinSite(path: string): string {
  return path.replace(/^[/\\]*/, '/')
}

/** `/api/docs`: the operations of the API, without script and without anything from outside. */
export function renderApiDocs(operations: readonly ApiOperation[], language: Language): string {
  const voice = voiceOf(language)
  const { say } = voice
  const main = html`<h1>${say('apiTitle')}</h1>
    <p class="lead">${say('apiIntro')} <a href="/api/openapi.json">/api/openapi.json</a></p>
    !${dataTable(
      {
        caption: say('apiOperations'),
        columns: [
          { title: say('apiMethod') },
          { title: say('apiSummary') },
          { title: say('apiParameters') },
          { title: say('apiStatuses'), kind: 'minor' },
        ],
        rows: operations.map((operation) => [
          html`<span class="code"><b>${operation.method}</b> ${operation.path}</span>`,
          html`<span lang="en">${operation.summary}</span
            >!${operation.description ? html`<small lang="en">!${withCode(operation.description)}</small>` : ''}
            !${exampleOf(operation, voice)}`,
          parameterList(operation, voice),
          html`${operation.statuses.join(', ')}`,
        ]),
      },
      voice,
    )}`
  return layOut({ title: say('apiTitle'), path: '/api/docs', main }, language)
}

function exampleOf({ examples }: ApiOperation, { say }: Voice): string {
  const { request, answer } = examples
  if (request === undefined && answer === undefined) return ''
  return html`<details>
    <summary>${say('apiExample')}</summary>
    !${
      request === undefined
        ? ''
        : html`<p>${say('apiRequest')}</p>
            <pre class="example">${request}</pre>`
    }
    !${
      answer === undefined
        ? ''
        : html`<p>${say('apiAnswer')}</p>
            <pre class="example">${answer}</pre>`
    }
  </details>`
}

function parameterList({ parameters }: ApiOperation, { say }: Voice): string {
  if (parameters.length === 0) return '—'
  const items = parameters.map(
    (each) =>
      html`<li>
        <span class="code">${each.name}</span
        >!${each.required ? html` <em>${say('apiRequired')}</em>` : ''}
        <small lang="en">!${withCode(each.description)}</small>
      </li>`,
  )
  return html`<ul class="plain">
    !${items}
  </ul>`
}

/** Text in which backticks mark code, as markup. */
function withCode(marked: string): string {
  return marked
    .split('`')
    .map((part, i) => (i % 2 === 1 ? html`<span class="code">${part}</span>` : html`${part}`))
    .join('')
}
