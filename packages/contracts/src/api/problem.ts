import { z } from 'zod'

/** One thing that is wrong with a request: where, what, and what to do, in both languages. */
export const problemDetail = z
  .object({
    in: z
      .enum(['body', 'querystring', 'params', 'headers', 'row'])
      .meta({ description: 'Part of the request; `row`: a record of the batch' }),
    path: z
      .string()
      .optional()
      .meta({ description: 'JSON pointer inside that part', examples: ['/records/3'] }),
    row: z
      .int()
      .min(1)
      .optional()
      .meta({ description: 'Place of the record in the batch, from 1', examples: [4] }),
    column: z
      .string()
      .optional()
      .meta({ description: 'Column of the record', examples: ['决定日期'] }),
    code: z.string().meta({ examples: ['invalid_type'] }),
    zh: z.string().meta({ examples: ['应为真实的日期 YYYY-MM-DD'] }),
    en: z.string().meta({ examples: ['must be a real date, YYYY-MM-DD'] }),
  })
  .meta({ id: 'ProblemDetail' })
export type ProblemDetail = z.infer<typeof problemDetail>

/** RFC 9457 `application/problem+json`, with our code and both sentences beside `detail`. */
export const problem = z
  .object({
    type: z.string().meta({
      description: 'Stable name of the kind of problem',
      examples: ['urn:liangma:problem:subject.not_found'],
    }),
    title: z.string().meta({ examples: ['Not Found'] }),
    status: z
      .int()
      .min(400)
      .max(599)
      .meta({ examples: [404] }),
    detail: z.string().meta({
      description: 'The sentence in the language of the request',
      examples: ['登记簿中没有统一社会信用代码为 91330702MA2E4T3X0N 的主体。'],
    }),
    instance: z.string().meta({
      description: 'Path of the request',
      examples: ['/api/v1/register/91330702MA2E4T3X0N'],
    }),
    code: z.string().meta({ description: 'Error code', examples: ['subject.not_found'] }),
    requestId: z.string().meta({
      description: 'Name this to the operator: the log has it too',
      examples: ['e2f8e0f3-5a3c-4c8e-9a0b-000000000000'],
    }),
    zh: z
      .string()
      .meta({ examples: ['登记簿中没有统一社会信用代码为 91330702MA2E4T3X0N 的主体。'] }),
    en: z.string().meta({
      examples: ['The register holds no subject with the credit code 91330702MA2E4T3X0N.'],
    }),
    errors: z.array(problemDetail).optional(),
  })
  .meta({ id: 'Problem', description: 'Why a request failed (RFC 9457)' })
export type Problem = z.infer<typeof problem>
