import { NEVER, isoOf, spellTerm } from '@liangma/contracts'
import type { CreditRecord, Day } from '@liangma/contracts'
import type { AssessedRegister } from './assess-register.ts'

/** A register as a person reads it: the days asked for, the feeds, one line a record. */
export function spellRegister({ records, feeds, asOf }: AssessedRegister): string {
  const fed = Object.entries(feeds).map(([kind, day]) => `${kind} ${isoOf(day)}`)
  return [
    `as of ${asOf.map(spellDay).join(', ')}`,
    `feeds ${fed.join(', ') || 'none'}`,
    ...records.map((record) => `  ${spellRecord(record)}`),
  ].join('\n')
}

const DAYS = ['occurred', 'cured', 'repaired', 'ended', 'deadline'] as const

function spellRecord(record: CreditRecord): string {
  const { platformId, status, eventKey, points, k, n } = record
  const said = [
    `subject ${record.subjectId}`,
    platformId === null ? '' : `against platform ${platformId}`,
    spellTerm(record.term),
    ...DAYS.map((name) => (record[name] === NEVER ? '' : `${name} ${isoOf(record[name])}`)),
    status === 'confirmed' ? '' : status,
    eventKey === null ? '' : `event ${JSON.stringify(eventKey)}`,
    points === null ? '' : `points ${points}`,
    k === null ? '' : `k ${k}`,
    n === null ? '' : `n ${n}`,
    `as ${JSON.stringify(`${record.source}:${record.sourceId}`)}`,
  ]
  return said.filter((part) => part !== '').join(', ')
}

function spellDay(day: Day): string {
  return `${isoOf(day)} (${day})`
}
