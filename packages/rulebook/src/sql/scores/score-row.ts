/** A row of the statement `scores`. Points in tenths, grades as places in `Plan.grades`. */
export interface ScoreRow {
  subject_id: number
  as_of_day: number
  score: number
  grade: number
  /** Place in DECIDED_BY. */
  decided: number
  /** The veto or ceiling that decided, else 0. */
  decided_slot: number
  /** Tenths of the caps of indicators with data. */
  coverage: number
  /** 1 when online for as long as a rating asks. */
  online: number
  bonus: number
  statutory: number
  /** Vetoes and ceilings that hold: bit 0 is the first veto. */
  signs: number
  /** Capped sum of the group at this place, from 1. */
  [group: `group_${number}`]: number
}
