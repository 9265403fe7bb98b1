import type {
  CountyName,
  GradeTotal,
  LiveGradeView,
  PlatformDetail,
  PlatformList,
  PlatformListQuery,
  PreNotice,
  PublishedGradeView,
  SourceState,
  Words,
} from '@liangma/contracts'
import { PLATFORM_TYPES, WHOLE_CITY, isoOf, spellTenths } from '@liangma/contracts'
import type { Rulebook } from '@liangma/rulebook'
import type { App } from '../app.ts'
import type { Graded, SubjectGrades } from '../modules/grading/index.ts'
import type { Platform } from '../modules/registry/index.ts'

const TYPE_EN: Record<keyof typeof PLATFORM_TYPES, string> = {
  trade: 'Online trade',
  catering: 'Online catering',
  live: 'Live commerce',
  social: 'Social commerce',
  wholesale: 'Wholesale',
  crossBorder: 'Cross-border',
  service: 'Services',
}

const NOT_ASSESSED = 'unrated'

/** Counts of one county by live grade; null: platforms whose county is not stated. */
export interface CountyTotals {
  county: CountyName | null
  totals: GradeTotal[]
}

/** Platforms as the API and the pages show them: register, grades and sources side by side. */
export class PlatformViews {
  readonly #app: App
  readonly #grades: Rulebook['grades']

  constructor(app: App) {
    this.#app = app
    this.#grades = app.rulebooks.newest().rulebook.grades
  }

  async list(query: PlatformListQuery, sourcesLate: string[]): Promise<PlatformList> {
    const { registry, grading, clock } = this.#app
    const matching = await registry.listMatching({
      search: query.q || null,
      countyCode: query.county || null,
    })
    const ids = matching.map((each) => each.subjectId)
    const grades = await grading.gradesOf(ids)
    const wanted = ids.filter((id) => !query.grade || gradeOf(grades.get(id)) === query.grade)
    const after = Number(query.cursor ?? 0)
    const page = wanted.filter((id) => id > after).slice(0, query.limit)
    const counties = await this.#counties()
    const platforms = await registry.listPlatforms(page)
    const last = page.at(-1)
    return {
      asOf: isoOf(clock.today()),
      total: wanted.length,
      totals: this.#totals(wanted.map((id) => gradeOf(grades.get(id)))),
      platforms: platforms.map((platform) => ({
        ...this.#identity(platform, counties, grades.get(platform.subjectId)),
        sourcesLate,
      })),
      nextCursor: last !== undefined && last !== wanted.at(-1) ? String(last) : null,
    }
  }

  /** The register by county and live grade: all counties, and those without one last. */
  async byCounty(): Promise<{ totals: GradeTotal[]; counties: CountyTotals[] }> {
    const { registry, grading } = this.#app
    const all = await registry.listMatching({ search: null, countyCode: null })
    const grades = await grading.gradesOf(all.map((each) => each.subjectId))
    const counties = await this.#counties()
    const keysIn = (code: string | null) =>
      all
        .filter((each) => each.countyCode === code)
        .map((each) => gradeOf(grades.get(each.subjectId)))
    const known = [...counties].map(([code, county]) => ({
      county,
      totals: this.#totals(keysIn(code)),
    }))
    const unstated = keysIn(null)
    return {
      totals: this.#totals(all.map((each) => gradeOf(grades.get(each.subjectId)))),
      counties:
        unstated.length === 0
          ? known
          : [...known, { county: null, totals: this.#totals(unstated) }],
    }
  }

  /** Throws `subject.not_found`. */
  async detail(code: string, sources: SourceState[]): Promise<PlatformDetail> {
    const { registry, grading } = this.#app
    const platform = await registry.getPlatform(code, WHOLE_CITY)
    const grades = (await grading.gradesOf([platform.subjectId])).get(platform.subjectId)
    return {
      ...this.#identity(platform, await this.#counties(), grades),
      preNotices: (grades?.notices ?? []).map((notice) => this.#notice(notice)),
      address: platform.address,
      point: pointOf(platform),
      icpNumber: platform.icpNumber,
      online: platform.onlineDay === null ? null : isoOf(platform.onlineDay),
      ordersPerYear: platform.ordersPerYear,
      shopCount: await registry.countShops(platform.subjectId),
      sources,
    }
  }

  #identity(
    platform: Platform,
    counties: ReadonlyMap<string, CountyName>,
    grades: SubjectGrades | undefined,
  ): Omit<PlatformList['platforms'][number], 'sourcesLate'> {
    const { platformType } = platform
    return {
      uscc: platform.code,
      name: platform.name,
      operatorName: platform.operatorName,
      platformType,
      platformTypeWords: { zh: PLATFORM_TYPES[platformType], en: TYPE_EN[platformType] },
      county: counties.get(platform.countyCode ?? '') ?? null,
      site: platform.site,
      live: grades ? this.#live(grades) : null,
      published: grades?.published ? this.#published(grades.published) : null,
    }
  }

  #live({ live }: SubjectGrades): LiveGradeView {
    return { ...this.#graded(live), since: isoOf(live.sinceDay) }
  }

  #published(published: NonNullable<SubjectGrades['published']>): PublishedGradeView {
    return {
      ...this.#graded(published),
      effective: isoOf(published.effectiveDay),
      reason: published.reason as PublishedGradeView['reason'],
      rulebookVersion: published.rulebookVersion,
    }
  }

  #graded(graded: Graded): Omit<LiveGradeView, 'since'> {
    return {
      grade: graded.grade,
      gradeWords: this.#words(graded.grade),
      decidedBy: graded.decidedBy as LiveGradeView['decidedBy'],
      decidedCode: graded.decidedCode,
      asOf: isoOf(graded.asOf),
      // The score is computed beside every grade, but an unrated platform shows none.
      score: graded.grade === NOT_ASSESSED ? null : spellTenths(graded.scoreTenths),
    }
  }

  #notice(notice: SubjectGrades['notices'][number]): PreNotice {
    return {
      fromGrade: notice.fromGrade,
      fromWords: this.#words(notice.fromGrade),
      toGrade: notice.grade,
      toWords: this.#words(notice.grade),
      announced: isoOf(notice.announcedDay),
      due: isoOf(notice.dueDay),
      isProvisional: notice.provisional,
    }
  }

  #totals(keys: readonly string[]): GradeTotal[] {
    return this.#grades.map(({ key }) => ({
      grade: key,
      gradeWords: this.#words(key),
      count: keys.filter((each) => each === key).length,
    }))
  }

  #words(key: string): Words {
    return gradeWords(this.#grades, key)
  }

  async #counties(): Promise<Map<string, CountyName>> {
    const counties = await this.#app.registry.listCounties()
    return new Map(
      counties.map(({ countyCode, nameZh, nameEn }) => [
        countyCode,
        { code: countyCode, zh: nameZh, en: nameEn },
      ]),
    )
  }
}

/** What a grade means, e.g. 守信 / Good standing. */
export function gradeWords(grades: Rulebook['grades'], key: string): Words {
  const grade = grades.find((each) => each.key === key)
  return grade ? { zh: grade.words_zh ?? grade.zh, en: grade.en } : { zh: key, en: key }
}

function gradeOf(grades: SubjectGrades | undefined): string {
  return grades?.live.grade ?? NOT_ASSESSED
}

function pointOf(platform: Platform): PlatformDetail['point'] {
  const { longitude, latitude, sourceLongitude, sourceLatitude, sourceDatum } = platform
  if (longitude === null || latitude === null) return null
  const source =
    sourceLongitude === null || sourceLatitude === null || sourceDatum === null
      ? null
      : { longitude: sourceLongitude, latitude: sourceLatitude, datum: sourceDatum }
  return { longitude, latitude, datum: 'WGS84', source }
}
