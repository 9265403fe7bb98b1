const MAX_AGE_MS = 10_000

/** Answers that many ask for at once: kept while nothing changes, and some seconds at most. */
export class KeptAnswers<T> {
  readonly #answers = new Map<string, { version: string; madeAt: number; answer: Promise<T> }>()

  /** A failed answer is not kept. */
  get(key: string, version: string, make: () => Promise<T>): Promise<T> {
    const kept = this.#answers.get(key)
    const now = performance.now()
    if (kept?.version === version && now - kept.madeAt < MAX_AGE_MS) return kept.answer
    const answer = make()
    this.#answers.set(key, { version, madeAt: now, answer })
    answer.catch(() => this.#answers.delete(key))
    return answer
  }
}
