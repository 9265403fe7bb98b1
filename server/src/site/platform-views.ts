import type {
  CountyName,
  GradeTotal,
  LiveGradeView,
  PlatformDetail,
  PlatformList,
  PlatformListQuery,
  PreNotice,
  PublishedGradeView,
  Scope,
  SourceState,
  Words,
} from '@liangma/contracts'
import { PLATFORM_TYPE_WORDS, WHOLE_CITY, isoOf, spellTenths } from '@liangma/contracts'
import type { Rulebook } from '@liangma/rulebook'
import type { App } from '../app.ts'
import type { Graded, SubjectGrades } from '../modules/grading/index.ts'
import type { GradeCount, Platform } from '../modules/registry/index.ts'
import { countyNames } from './register/county-names.ts'

const NOT_ASSESSED = 'unrated'

/** Counts of one county by live grade; null: platforms whose county is not stated. */
export interface CountyTotals {
  county: CountyName | null
  totals: GradeTotal[]
}

/** Platforms as the API and the pages show them: register, grades and sources side by side. */
export class PlatformViews {
  readonly #app: App

  constructor(app: App) {
    this.#app = app
  }

  get #grades(): Rulebook['grades'] {
    return this.#app.rulebooks.current().rulebook.grades
  }

  /** A page of what lies within the caller's scope, with how many there are of each grade. */
  async list(scope: Scope, query: PlatformListQuery, sourcesLate: string[]): Promise<PlatformList> {
    const { registry, clock } = this.#app
    const [{ platforms, nextCursor }, counts] = await Promise.all([
      this.page(scope, query, sourcesLate),
      registry.search.countPlatforms(scope, filterOf(query)),
    ])
    return {
      asOf: isoOf(clock.today()),
      total: sumOf(counts),
      totals: this.#totals(counts),
      platforms,
      nextCursor,
    }
  }

  /** The same page without the counts. */
  async page(
    scope: Scope,
    query: PlatformListQuery,
    sourcesLate: string[],
  ): Promise<Pick<PlatformList, 'platforms' | 'nextCursor'>> {
    const { registry, grading } = this.#app
    const { rows, nextCursor } = await registry.search.listPlatforms(scope, {
      filter: filterOf(query),
      order: { sort: query.sort, isDescending: query.order === 'desc' },
      page: { cursor: query.cursor, limit: query.limit },
    })
    const grades = await grading.gradesOf(rows.map((each) => each.subjectId))
    const counties = await this.#counties()
    return {
      platforms: rows.map((platform) => ({
        ...this.#identity(platform, counties, grades.get(platform.subjectId)),
        sourcesLate,
      })),
      nextCursor,
    }
  }

  /** The register by county and live grade: all counties, and those without one last. */
  async byCounty(scope: Scope): Promise<{ totals: GradeTotal[]; counties: CountyTotals[] }> {
    const all = await this.#app.registry.search.countPlatforms(scope, NO_FILTER)
    const counties = await this.#counties()
    const totalsIn = (code: string | null) =>
      this.#totals(all.filter((each) => each.countyCode === code))
    const known = [...counties].map(([code, county]) => ({ county, totals: totalsIn(code) }))
    const hasUnstated = all.some((each) => each.countyCode === null)
    return {
      totals: this.#totals(all),
      counties: hasUnstated ? [...known, { county: null, totals: totalsIn(null) }] : known,
    }
  }

  /** Throws `subject.not_found`. */
  async detail(code: string, sources: SourceState[]): Promise<PlatformDetail> {
    const { registry, grading, clock } = this.#app
    const platform = await registry.getPlatform(code, WHOLE_CITY)
    const grades = (await grading.gradesOf([platform.subjectId])).get(platform.subjectId)
    return {
      asOf: isoOf(clock.today()),
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
      platformTypeWords: PLATFORM_TYPE_WORDS[platformType],
      county: counties.get(platform.countyCode ?? '') ?? null,
      site: platform.site,
      live: grades ? this.#live(grades) : null,
      published: grades?.published ? this.#published(grades.published) : null,
      hasNotice: (grades?.notices.length ?? 0) > 0,
    }
  }

  #live({ live }: SubjectGrades): LiveGradeView {
    return { ...this.#graded(live), since: isoOf(live.sinceDay) }
  }

  #published(published: NonNullable<SubjectGrades['published']>): PublishedGradeView {
    return {
      ...this.#graded(published),
      effective: isoOf(published.effectiveDay),
      reason: published.reason,
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
      noticeId: notice.noticeId,
      fromGrade: notice.fromGrade,
      fromWords: this.#words(notice.fromGrade),
      toGrade: notice.grade,
      toWords: this.#words(notice.grade),
      announced: isoOf(notice.announcedDay),
      due: isoOf(notice.dueDay),
      isProvisional: notice.provisional,
    }
  }

  #totals(counts: readonly GradeCount[]): GradeTotal[] {
    return this.#grades.map(({ key }) => ({
      grade: key,
      gradeWords: this.#words(key),
      count: sumOf(counts.filter((each) => each.grade === key)),
    }))
  }

  #words(key: string): Words {
    return gradeWords(this.#grades, key)
  }

  #counties(): Promise<Map<string, CountyName>> {
    return countyNames(this.#app.registry)
  }
}

/** What a grade means, e.g. 守信 / Good standing. */
export function gradeWords(grades: Rulebook['grades'], key: string): Words {
  const grade = grades.find((each) => each.key === key)
  return grade ? { zh: grade.words_zh ?? grade.zh, en: grade.en } : { zh: key, en: key }
}

const NO_FILTER = {
  search: null,
  countyCode: null,
  platformType: null,
  grade: null,
  publishedGrade: null,
  hasNotice: null,
}

function filterOf(query: PlatformListQuery) {
  return {
    search: query.q ?? null,
    countyCode: query.county ?? null,
    platformType: query.type ?? null,
    grade: query.grade ?? null,
    publishedGrade: query.published ?? null,
    hasNotice: query.notice === undefined ? null : query.notice === 'open',
  }
}

function sumOf(counts: readonly GradeCount[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0)
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
