import type { IdentityService } from '../../identity/index.ts'
import type { KnownSubject, RegistryService } from '../../registry/index.ts'
import type { CapturedRow, Vocabulary } from '../kinds/index.ts'
import type { Lookups } from './placing.rules.ts'

/** Above this many codes the oldest are forgotten: a batch of any size in constant memory. */
const MOST_CODES = 200_000

/** What identity and registry know, asked once a code while a batch is checked. */
export class LookupCache {
  readonly #registry: RegistryService
  readonly #subjects = new Map<string, KnownSubject>()
  readonly #unknown = new Set<string>()
  readonly #lookups: Lookups

  private constructor(registry: RegistryService, known: Omit<Lookups, 'subjects'>) {
    this.#registry = registry
    this.#lookups = { ...known, subjects: this.#subjects }
  }

  static async open(
    services: { identity: IdentityService; registry: RegistryService },
    { source, vocabulary }: { source: string; vocabulary: Vocabulary },
  ): Promise<LookupCache> {
    return new LookupCache(services.registry, {
      source,
      isReadOf: vocabulary.isReadOf,
      confirmedCodes: await services.identity.confirmedCodes(),
      matches: await services.identity.standingMatches(source),
    })
  }

  /** Lookups that know every code which these rows name, directly or through a match. */
  async forRows(rows: readonly CapturedRow[]): Promise<Lookups> {
    if (this.#subjects.size + this.#unknown.size > MOST_CODES) this.#forget()
    const asked = new Set<string>()
    const ask = (code: string | null) => {
      if (code !== null && !this.#subjects.has(code) && !this.#unknown.has(code)) asked.add(code)
    }
    for (const { who } of rows) {
      ask(who.uscc)
      ask(who.platformUscc)
    }
    for (const code of this.#lookups.matches.values()) ask(code)
    const found = await this.#registry.findRegistered([...asked])
    for (const code of asked) {
      const subject = found.get(code)
      if (subject) this.#subjects.set(code, subject)
      else this.#unknown.add(code)
    }
    return this.#lookups
  }

  #forget(): void {
    this.#subjects.clear()
    this.#unknown.clear()
  }
}
