import type { FastifyReply, FastifyRequest } from 'fastify'
import { assessmentQuery, dayOf, platformParams } from '@liangma/contracts'
import {
  attachmentOf,
  fileOf,
  getOwnPlatform,
  languageOf,
  problems,
} from '../../platform/http/index.ts'
import type { Http } from '../../platform/http/index.ts'
import type { AssessmentViews } from '../assessment-views.ts'
import type { OwnViews } from '../own/own-views.ts'
import type { Paper, PaperViews } from './paper-views.ts'

const PDF = 'application/pdf'
const summary = 'with every line, every record and its law, to be filed'
const description =
  'In Chinese, or in English with `lang=en`. Same register, day and moment: the same bytes. Every download is put on record.'
const answers = {
  200: fileOf('The paper', [PDF]),
  ...problems(400, 404, 422),
}

/** `/api/v1/register/:uscc/assessment.pdf`: the score of a platform on paper. */
export function routePaper(
  http: Http,
  { papers, assessments }: { papers: PaperViews; assessments: AssessmentViews },
): void {
  http.get(
    '/api/v1/register/:uscc/assessment.pdf',
    {
      config: { access: { may: 'register.read', reach: 'subject' }, isOnRecord: true },
      schema: {
        tags: ['register'],
        summary: `The score of a platform on a day as a PDF, ${summary}`,
        description,
        params: platformParams,
        querystring: assessmentQuery,
        response: answers,
      },
    },
    async (request, reply) => {
      const { params, query } = request
      const explained = await assessments.of(params.uscc, { asOf: askedDay(query.as_of) })
      return sendPaper({ request, reply }, await papers.of(explained, languageOf(request)))
    },
  )
}

/** `/api/v1/own/assessment.pdf`: the own score on paper, without what is others'. */
export function routeOwnPaper(
  http: Http,
  { papers, own }: { papers: PaperViews; own: OwnViews },
): void {
  http.get(
    '/api/v1/own/assessment.pdf',
    {
      config: { access: { may: 'own.read', reach: 'own' }, isOnRecord: true },
      schema: {
        tags: ['own'],
        summary: `The own score on a day as a PDF, ${summary}`,
        description,
        querystring: assessmentQuery,
        response: answers,
      },
    },
    async (request, reply) => {
      const subject = getOwnPlatform(request.caller)
      const explained = await own.assessment(subject, askedDay(request.query.as_of))
      return sendPaper({ request, reply }, await papers.of(explained, languageOf(request)))
    },
  )
}

function askedDay(asOf: string | undefined) {
  return asOf === undefined ? null : dayOf(asOf)
}

function sendPaper(
  { request, reply }: { request: FastifyRequest; reply: FastifyReply },
  { name, pdf }: Paper,
): FastifyReply {
  const language = languageOf(request)
  return reply
    .type(PDF)
    .header('content-disposition', attachmentOf(name, { language, ending: 'pdf' }))
    .send(pdf)
}
