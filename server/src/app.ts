import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DomainError, dayOf } from '@liangma/contracts'
import type { Day } from '@liangma/contracts'
import { isState } from '@liangma/rulebook'
import type { Config } from './config.ts'
import { AssessmentService } from './modules/assessment/index.ts'
import type { DayRequest } from './modules/assessment/index.ts'
import type { BatchReport, Capture, FileToFeed } from './modules/capture/index.ts'
import { feedDates, openCapture, vocabularyOf } from './modules/capture/index.ts'
import { GradingService, joinOutcomes } from './modules/grading/index.ts'
import type { AssessedRow, GradeScale, GradingOutcome } from './modules/grading/index.ts'
import { MerchantRates } from './modules/merchant-rates/index.ts'
import { PublicationService } from './modules/publication/index.ts'
import { RedressService } from './modules/redress/index.ts'
import { noteGradesOn } from './noted-grades.ts'
import { IdentityService } from './modules/identity/index.ts'
import { RecordsService } from './modules/records/index.ts'
import { RulebookVersions, openShelf } from './modules/rulebooks/index.ts'
import type { ChangesPort, RulebookShelf } from './modules/rulebooks/index.ts'
import { RegistryService } from './modules/registry/index.ts'
import { Simulations } from './modules/simulation/index.ts'
import type { Clock, WorkCalendar } from './platform/clock/index.ts'
import { fixedClock, readWorkCalendar, systemClock } from './platform/clock/index.ts'
import type { Database } from './platform/database/index.ts'
import { migrate, openDatabase } from './platform/database/index.ts'
import { EventBus } from './platform/events/index.ts'
import { openKeys } from './platform/keys/index.ts'
import type { Keys } from './platform/keys/index.ts'
import { findSetting } from './platform/settings/index.ts'
import { openPublicRooms } from './public-rooms.ts'
import type { PublicRooms } from './public-rooms.ts'

/** Every room of the server, wired by hand in the order of the chain. */
export interface App extends PublicRooms {
  database: Database
  clock: Clock
  keys: Keys
  /** Working days, as the law counts them. */
  calendar: WorkCalendar
  /** Whether the register is the fictional one. */
  isSample: boolean
  /** Which version of the rules decides on which day. */
  rulebooks: RulebookShelf
  /** What people do with versions. */
  versions: RulebookVersions
  identity: IdentityService
  registry: RegistryService
  records: RecordsService
  capture: Capture
  assessment: AssessmentService
  merchantRates: MerchantRates
  simulations: Simulations
  grading: GradingService
  redress: RedressService
  publication: PublicationService
  /** Imports files in the best order and settles what follows from them. */
  importFiles: (
    files: readonly FileToFeed[],
    onFile?: (name: string, index: number) => void,
  ) => Promise<BatchReport[]>
  /** Does what a large batch left to be done after its transaction. */
  settle: () => Promise<void>
  /** The day's work: assesses what time has changed, then grades. Safe to repeat. */
  runDay: (asked?: DayRequest) => Promise<GradingOutcome>
  /** Sets grades as of a day between the months; downgrades are only announced. Throws `assessment.day_ahead`. */
  publishAsOf: (asOf: Day) => Promise<GradingOutcome>
  close: () => Promise<void>
}

/**
 * Opens the database, migrates it and wires every module. `clock` is given where the day is a
 * parameter (sample data, tests). Throws `database.in_use`, `key.another`, `clock.refused`,
 * `rulebook.without_law`.
 */
export async function openApp(config: Config, clock?: Clock): Promise<App> {
  mkdirSync(config.dataDir, { recursive: true })
  const database = await openDatabase(config.database)
  try {
    await migrate(database)
    return await wire(config, database, clock ?? (await clockFor(config, database)))
  } catch (error) {
    await database.close()
    throw error
  }
}

/** On sample data the clock stands at the day of the sample, or where `--today` puts it. */
async function clockFor(config: Config, database: Database): Promise<Clock> {
  const sampleDay = await findSetting(database.db, 'sample_day')
  if (sampleDay !== undefined) return fixedClock(config.today ?? dayOf(sampleDay))
  if (config.today === undefined) return systemClock()
  // Before the fictional city moves in, `--today` says of which day it is to be.
  const records = new RecordsService(database, new EventBus())
  const isFresh = config.sample && (await records.lastSequence()) === 0
  if (!isFresh) throw new DomainError('clock.refused')
  return fixedClock(config.today)
}

async function wire(config: Config, database: Database, clock: Clock): Promise<App> {
  const rooms = await openRooms(config, database, clock)
  const {
    capture,
    assessment,
    merchantRates,
    simulations,
    grading,
    redress,
    publication,
    licenceDisplay,
  } = rooms
  const settle = () => assessment.runPending()
  const isSample = (await findSetting(database.db, 'sample_day')) !== undefined
  if (isSample && licenceDisplay) throw new DomainError('sample.stays_here')
  return {
    ...rooms,
    isSample,
    importFiles: async (files, onFile) => {
      const reports = await capture.feeding.feedFiles(files, onFile)
      await settle()
      return reports
    },
    settle,
    runDay: async (asked) => {
      await assessment.runDay(clock.today(), asked)
      await merchantRates.runDay(clock.today())
      await settle()
      asked?.onProgress('grades', 0, 0)
      await assessment.announceLateSources(clock.today())
      const due = await grading.runDay()
      const outcome = joinOutcomes([due, ...(await redress.runDay())])
      await publication.runDay()
      await licenceDisplay?.runDay(clock.today())
      return outcome
    },
    publishAsOf: async (asOf) => {
      if (asOf > clock.today()) throw new DomainError('assessment.day_ahead')
      await settle()
      return grading.publishAsOf(asOf)
    },
    close: async () => {
      await simulations.close()
      await assessment.close()
      await database.close()
    },
  }
}

type Rooms = Omit<App, 'isSample' | 'importFiles' | 'settle' | 'runDay' | 'publishAsOf' | 'close'>

async function openRooms(config: Config, database: Database, clock: Clock): Promise<Rooms> {
  const { dataDir, clickHouseUrl } = config
  const events = new EventBus()
  const keys = openKeys(config.key, dataDir)
  const calendar = await readWorkCalendar(join(dataDir, 'calendars'))
  const platform = { database, clock, events, keys }

  const registry = new RegistryService(database)
  const identity = await openIdentity(config, { ...platform, registry })
  const intake = await openIntake(config, { ...platform, identity, registry })
  const { records, rulebooks, capture } = intake
  const sources = { records, rulebooks, feedDates }
  const assessment = new AssessmentService({ ...platform, ...sources, dataDir, clickHouseUrl })
  const merchantRates = new MerchantRates({ registry, ...intake, assessment })
  const { simulations, versions } = openVersions({ ...platform, registry, ...intake, assessment })
  const grading = new GradingService({
    ...platform,
    calendar,
    scale: scaleOf(rulebooks),
    assessAsOf: (asOf) => assessment.storedAsOf(asOf),
  })
  const redress = new RedressService({ ...platform, calendar, assessment, grading })
  const publication = await PublicationService.open({
    ...platform,
    calendar,
    registry,
    records,
    assessment,
    grading,
  })
  connect(events, { assessment, grading, redress, publication })
  noteGradesOn(events, { registry, grading })
  const graded = { rulebooks, registry, assessment, publication }
  const open = openPublicRooms(config, { ...platform, ...graded })
  return {
    database,
    clock,
    keys,
    calendar,
    rulebooks,
    versions,
    identity,
    registry,
    records,
    capture,
    assessment,
    merchantRates,
    simulations,
    grading,
    redress,
    publication,
    ...open,
  }
}

/** Versions of the rulebooks; what each would change is told by trying it. */
function openVersions(
  rooms: Pick<Rooms, 'database' | 'clock' | 'registry' | 'records' | 'rulebooks' | 'assessment'> & {
    events: EventBus
  },
): Pick<Rooms, 'simulations' | 'versions'> {
  const simulations = new Simulations({ ...rooms, trials: rooms.assessment.trials })
  const changesOf: ChangesPort = (known, asOf) => simulations.changesToSign(known, asOf)
  return {
    simulations,
    versions: new RulebookVersions({ ...rooms, shelf: rooms.rulebooks, changesOf }),
  }
}

type RoomsBeforeIntake = Pick<Rooms, 'database' | 'clock' | 'keys' | 'identity' | 'registry'>

/** What is known, and by which rules it may come in. Throws `rulebook.invalid`, `rulebook.without_law`. */
async function openIntake(
  { dataDir, rulebooksDir: dir }: Config,
  rooms: RoomsBeforeIntake & { events: EventBus },
): Promise<Pick<Rooms, 'records' | 'rulebooks' | 'capture'>> {
  const records = new RecordsService(rooms.database, rooms.events)
  const isNew = (await records.lastSequence()) === 0
  const rulebooks = await openShelf({ ...rooms, dir, isNew })
  const capture = openCapture({
    ...rooms,
    records,
    vocabulary: async () => {
      await rulebooks.refresh()
      return vocabularyOf(rulebooks.inForceOrScheduled().map(({ rulebook }) => rulebook))
    },
    mappingsDir: join(dataDir, 'mappings'),
    uploadsDir: join(dataDir, 'uploads'),
  })
  return { records, rulebooks, capture }
}

/** Throws `key.another`. */
async function openIdentity(
  { sessions: limits, provider }: Config,
  { database, keys, registry }: Pick<Rooms, 'database' | 'keys' | 'registry'>,
): Promise<IdentityService> {
  const counties = async () => (await registry.listCounties()).map((each) => each.countyCode)
  const identity = new IdentityService({ database, keys, counties, limits, provider })
  await identity.checkKey()
  return identity
}

/** Who answers what inside the transaction that caused it, in this order. */
function connect(
  events: EventBus,
  rooms: Pick<App, 'assessment' | 'grading' | 'redress' | 'publication'>,
): void {
  const { assessment, grading, redress, publication } = rooms
  events.on('record.confirmed', async (trx, changes) => {
    await publication.onRecordsChanged(trx, changes)
    await assessment.assessTouched(trx, changes.subjectIds)
    await publication.onRecordsAssessed(trx, changes)
  })
  events.on('feed.advanced', (trx, event) => assessment.noteFeed(trx, event))
  events.on('rulebook.scheduled', (trx, event) => assessment.noteRulebook(trx, event))
  events.on('subject.assessed', async (trx, { assessments }) => {
    await grading.onAssessed(trx, assessments.map(gradedRow))
  })
  events.on('grade.moved', (trx, event) => publication.onMoved(trx, event))
  redress.connect(events)
  events.on('grade.published', (trx, event) => publication.onPublished(trx, event))
}

function gradedRow({
  score,
  ...row
}: { score: number } & Omit<AssessedRow, 'scoreTenths'>): AssessedRow {
  return { ...row, scoreTenths: score }
}

/** Grades that a score can give are ranked as the rulebook lists them, best first; the others are states. */
function scaleOf(rulebooks: RulebookShelf): GradeScale {
  const keysOf = (isRanked: boolean) => {
    const { grades } = rulebooks.current().rulebook
    return grades.filter((grade) => isState(grade) !== isRanked).map((grade) => grade.key)
  }
  return {
    get ranked() {
      return keysOf(true)
    },
    get unranked() {
      return keysOf(false)
    },
    get atOnce() {
      const { vetoes } = rulebooks.current().rulebook
      return vetoes.filter((veto) => veto.atOnce).map((veto) => veto.code)
    },
  }
}
