import type { Config } from './config.ts'
import type { AssessmentService } from './modules/assessment/index.ts'
import { NoticesService } from './modules/notices/index.ts'
import type { Bureau } from './modules/notices/index.ts'
import { OpenDataService } from './modules/open-data/index.ts'
import { LicenceDisplay, RepliesService, scaleSteps } from './modules/publication/index.ts'
import type { PublicationService } from './modules/publication/index.ts'
import type { RegistryService } from './modules/registry/index.ts'
import type { RulebookShelf } from './modules/rulebooks/index.ts'
import { BoundaryShelf } from './modules/screen/index.ts'
import type { BasemapSource } from './modules/screen/index.ts'
import type { Clock } from './platform/clock/index.ts'
import type { Database } from './platform/database/index.ts'
import type { EventBus } from './platform/events/index.ts'
import type { Keys } from './platform/keys/index.ts'
import { Outgoing } from './platform/outgoing/index.ts'

/** The rooms by which what is published reaches people and systems outside. */
export interface PublicRooms {
  replies: RepliesService
  notices: NoticesService
  /** Colours to the 亮证亮照 system, where one is configured. */
  licenceDisplay: LicenceDisplay | null
  outgoing: Outgoing
  openData: OpenDataService
  /** The map of the counties, where one was imported. */
  boundaries: BoundaryShelf
  /** Somebody else's map below ours; null: none. */
  basemap: BasemapSource | null
  /** Who publishes, and where the public finds it. */
  bureau: Bureau
}

interface RoomsBefore {
  database: Database
  clock: Clock
  events: EventBus
  keys: Keys
  rulebooks: RulebookShelf
  registry: RegistryService
  assessment: AssessmentService
  publication: PublicationService
}

/** Opens them in the order of the chain and has them listen to what is published. */
export function openPublicRooms(config: Config, rooms: RoomsBefore): PublicRooms {
  const { database, clock, events, rulebooks, assessment, publication } = rooms
  const bureau = { ...config.bureau, publicUrl: publicUrlOf(config) }
  const { publicUrl } = bureau
  const outgoing = new Outgoing(database)
  const place = config.licenceDisplay
  const licenceDisplay =
    place && new LicenceDisplay({ database, outgoing, publication, publicUrl, place })
  const notices = new NoticesService({
    ...rooms,
    outgoing,
    bureau,
    scale: () => scaleSteps(rulebooks.current().rulebook),
    smtp: config.smtp,
    allowPrivateWebhooks: config.privateWebhooks,
  })
  licenceDisplay?.connect(events)
  notices.connect(events)
  return {
    replies: new RepliesService({ database, clock }),
    notices,
    licenceDisplay,
    outgoing,
    openData: new OpenDataService({
      publication,
      registerId: () => assessment.registerId(),
      dataDir: config.dataDir,
      clock,
      publicUrl,
    }),
    boundaries: new BoundaryShelf(config.dataDir),
    basemap: config.basemap,
    bureau,
  }
}

/** The address by which the public comes: as configured, else where this machine itself finds it. */
function publicUrlOf({ publicSite, port }: Config): string {
  return publicSite.url ?? `http://localhost:${publicSite.port ?? port}`
}
