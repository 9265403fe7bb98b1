import { isoOf } from '@liangma/contracts'
import type { ScreenCounty } from '@liangma/contracts'
import type { LiveChanges, LiveFace } from '../../grading/index.ts'
import type { RegistryService } from '../../registry/index.ts'
import type { PublicPicture, SeenPlatform } from './public-picture.ts'

export interface LivePictureParts {
  liveChanges: Pick<LiveChanges, 'newest' | 'after' | 'faces'>
  registry: Pick<RegistryService, 'listPlatformIds' | 'listPlatforms'>
  published: Pick<PublicPicture, 'platforms' | 'version'>
}

interface Known {
  uscc: string
  name: string
  countyCode: string | null
}

const AT_ONCE = 2_000
/** The face of a platform that was never assessed. */
const NOT_ASSESSED = 'unknown'

/**
 * Every platform of the register with its live grade, for officers: also before the end of a pre-notice. What
 * explains it, reasons and changes, is what is published.
 */
export class LivePicture {
  readonly #parts: LivePictureParts
  readonly #known = new Map<number, Known>()
  readonly #faces = new Map<number, LiveFace>()
  #platforms: ReadonlyMap<number, SeenPlatform> = new Map()
  #registered = -1
  #changeId = -1
  #version = ''

  constructor(parts: LivePictureParts) {
    this.#parts = parts
  }

  get platforms(): ReadonlyMap<number, SeenPlatform> {
    return this.#platforms
  }

  /** Number of the last change of a live grade that it shows. */
  get revision(): number {
    return Math.max(0, this.#changeId)
  }

  get version(): string {
    return `live-${this.#version}`
  }

  /** Once the public picture is up to date; not to be called while another call of it runs. */
  async refresh(registered: number, counties: readonly ScreenCounty[]): Promise<void> {
    if (registered !== this.#registered) await this.#readRegister()
    this.#registered = registered
    await this.#readFaces()
    const version = `${registered}-${this.#changeId}-${this.#parts.published.version}`
    if (version !== this.#version) this.#platforms = this.#seen(counties)
    this.#version = version
  }

  async #readRegister(): Promise<void> {
    const ids = await this.#parts.registry.listPlatformIds()
    for (let at = 0; at < ids.length; at += AT_ONCE) {
      const some = await this.#parts.registry.listPlatforms(ids.slice(at, at + AT_ONCE))
      for (const { subjectId, code: uscc, name, countyCode } of some)
        this.#known.set(subjectId, { uscc, name, countyCode })
    }
  }

  async #readFaces(): Promise<void> {
    const { liveChanges } = this.#parts
    if (this.#changeId < 0) {
      this.#changeId = await liveChanges.newest()
      for (const face of await liveChanges.faces(null)) this.#faces.set(face.subjectId, face)
      return
    }
    for (;;) {
      const changes = await liveChanges.after(this.#changeId, AT_ONCE)
      const ids = [...new Set(changes.map(({ subjectId }) => subjectId))]
      if (ids.length > 0)
        for (const face of await liveChanges.faces(ids)) this.#faces.set(face.subjectId, face)
      this.#changeId = changes.at(-1)?.changeId ?? this.#changeId
      if (changes.length < AT_ONCE) return
    }
  }

  #seen(counties: readonly ScreenCounty[]): Map<number, SeenPlatform> {
    const byCode = new Map<string | null, ScreenCounty>(
      counties.map((county) => [county.code, county]),
    )
    const { platforms } = this.#parts.published
    const seen = new Map<number, SeenPlatform>()
    for (const [subjectId, { uscc, name, countyCode }] of this.#known)
      seen.set(subjectId, {
        ...NEVER_PUBLISHED,
        ...publishedOf(platforms.get(subjectId)),
        ...gradedOf(this.#faces.get(subjectId)),
        subjectId,
        uscc,
        name,
        county: byCode.get(countyCode) ?? null,
      })
    return seen
  }
}

const NEVER_PUBLISHED = { isInForce: false, reasons: [], steps: [] }

/** What explains a platform. */
function publishedOf(
  seen: SeenPlatform | undefined,
): Partial<Pick<SeenPlatform, 'isInForce' | 'reasons' | 'steps'>> {
  return seen ? { isInForce: seen.isInForce, reasons: seen.reasons, steps: seen.steps } : {}
}

/** The grade that it has now. */
function gradedOf(
  live: LiveFace | undefined,
): Pick<SeenPlatform, 'face' | 'asOf' | 'changedAt' | 'rulebookVersion' | 'revision'> {
  if (!live)
    return {
      face: NOT_ASSESSED,
      asOf: null,
      changedAt: null,
      rulebookVersion: null,
      revision: 0,
    }
  return {
    face: live.grade,
    asOf: isoOf(live.asOf),
    changedAt: live.changedAt.toISOString(),
    rulebookVersion: live.rulebookVersion,
    revision: live.changedAt.getTime(),
  }
}
