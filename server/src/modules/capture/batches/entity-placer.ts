import type { Keys } from '../../../platform/keys/index.ts'
import type { RegistryService } from '../../registry/index.ts'
import type { CapturedRow } from '../kinds/index.ts'

/** Gives subjects their numbers: firms by code, natural persons by keyed hash. */
export class EntityPlacer {
  readonly #registry: RegistryService
  readonly #keys: Keys

  constructor(registry: RegistryService, keys: Keys) {
    this.#registry = registry
    this.#keys = keys
  }

  /** Numbers for the platforms or merchants of these rows, keyed by `keyOf`. */
  async numbersFor(rows: readonly CapturedRow[]): Promise<Map<string, number>> {
    const codes = rows.flatMap((row) => (row.who.uscc === null ? [] : [row.who.uscc]))
    const hashes = rows.flatMap((row) => (row.who.uscc === null ? [this.keyOf(row)] : []))
    const [firms, persons] = [
      await this.#registry.numbersForCodes(codes),
      await this.#registry.numbersForPersons(hashes),
    ]
    return new Map([...firms, ...persons])
  }

  /** The credit code, or the keyed hash of the person's number. */
  keyOf(row: CapturedRow): string {
    return row.who.uscc ?? this.#keys.keyedHash(`person ${row.who.personNumber ?? ''}`)
  }
}
