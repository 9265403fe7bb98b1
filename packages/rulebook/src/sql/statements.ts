import type { BoundPlan } from '../plan/bind.ts'
import { chargingFigures, figures } from './figures.ts'
import { items } from './items.ts'
import { contextOf } from './options.ts'
import type { StatementOptions } from './options.ts'
import { peers, peersInOutline } from './peers.ts'
import { scores } from './scores/scores.ts'
import { unknowns } from './unknowns.ts'

/** The texts of an assessment's statements. */
export interface Statements {
  /** Confirmed records that the rulebook does not know; any row stops the run. */
  unknowns: string
  /** Rows `FigureRow`: complaint windows and orders of each subject. */
  figures: string
  /** The same, without the subjects whose samples are too small to cost points. */
  chargingFigures: string
  /** Rows `PeerRow` of the whole register, whatever `subjects` says. */
  peers: string
  /** The same, quotients above 0 as one: enough where most platforms have no complaints (`undecidedPeers`). */
  peersInOutline: string
  /** Rows `ScoreRow`, one a registered subject. */
  scores: string
  /** Rows `ItemRow`, one for each record and slot it bears on. */
  items: string
}

/**
 * The statements by which a rulebook is assessed on one engine, as SQL text. Read `unknowns` first;
 * then `figures` and `peers`, judge them (`judgeFigures`), and hand the points back as the relation
 * `figures` of `scores`. Section 1–8 of the semantics; integers only, days and tenths of points.
 */
export function statements(bound: BoundPlan, options: StatementOptions): Statements {
  const context = contextOf(bound, options)
  return {
    unknowns: unknowns(context),
    figures: figures(context),
    chargingFigures: chargingFigures(context),
    peers: peers(context),
    peersInOutline: peersInOutline(context),
    scores: scores(context),
    items: items(context),
  }
}
