import type { CountyName, SourceState } from '@liangma/contracts'
import type { PublicationReading, ShownReply } from '../../modules/publication/index.ts'
import type { ScreenService } from '../../modules/screen/index.ts'
import type { Bureau, PublicFrame, SearchView } from '../../pages/index.ts'
import type { Clock } from '../../platform/clock/index.ts'
import type { StandingCache } from './standing-cache.ts'

/** What the public pages are made from. */
export interface PublicParts {
  publication: PublicationReading
  replies: { shownReply(uscc: string): Promise<ShownReply | undefined> }
  standings: StandingCache
  /** The wall's picture of what is published: lists of it hold what its numbers count. */
  screen: Pick<ScreenService, 'changes' | 'shops' | 'reason'>
  /** How far each source reaches today. */
  sources(): Promise<readonly SourceState[]>
  /** Counties of the city, and grades of the rulebook in force, to search by. */
  register: { listCounties(): Promise<readonly CountyName[]>; grades: () => SearchView['grades'] }
  clock: Clock
  bureau: Bureau
  version: string
  isSample: boolean
}

export function frameOf({ bureau, version, isSample }: PublicParts): PublicFrame {
  return { bureau, version, isSample }
}
