import type { GradeReceipt, PublicRecord, SourceState, Standing } from '@liangma/contracts'
import type { PublicFrame } from './public-frame.ts'

/** A statement of the platform that an officer has looked at. */
export interface ReplyShown {
  text: string
  /** Moment in UTC. */
  shownAt: string
}

/** All that the credit page of a platform says. */
export interface CreditView {
  frame: PublicFrame
  /** ISO day in Shanghai. */
  today: string
  standing: Standing
  /** The receipt of the newest published grade. */
  receipt: GradeReceipt
  /** What was published about it in the past year, newest first. */
  history: readonly PublicRecord[]
  /** How far each source reaches today. */
  sources: readonly SourceState[]
  reply: ReplyShown | null
  /** A site on which the badge was clicked that is not the platform's. */
  foreignHost: string | null
}

/** Number under which a public record is found, whatever it is. */
export function recordIdOf(record: PublicRecord): number {
  switch (record.type) {
    case 'liangma/grade/1':
      return record.receiptId
    case 'liangma/correction/1':
      return record.correctionId
    case 'liangma/withdrawal/1':
      return record.withdrawalId
  }
}
