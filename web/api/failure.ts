import type { Language, Problem } from '@liangma/contracts'

/** Why a request was not answered: the server's own words, or that it could not be reached. */
export class Failure extends Error {
  /** HTTP status; 0 where no answer came. */
  readonly status: number
  readonly problem: Problem | null

  constructor(status: number, problem: Problem | null) {
    super(problem?.en ?? `no answer (${status})`)
    this.name = 'Failure'
    this.status = status
    this.problem = problem
  }

  /** The sentence of the server, where it gave one. */
  sentence(language: Language): string | null {
    return this.problem?.[language] ?? null
  }
}

export function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'code' in body && 'requestId' in body
}
