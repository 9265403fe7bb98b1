import type { Assessment, PlatformDetail } from '@liangma/contracts'
import type { PageFrame } from '../layout.ts'

/** What the page of a platform shows. */
export interface PlatformView {
  frame: PageFrame
  platform: PlatformDetail
  /** Of the day chosen; null: never assessed. */
  assessment: Assessment | null
}
