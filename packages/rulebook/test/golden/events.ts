import { aCase, aFinding, aPlatform, daysAgo } from '../registers/builders.ts'
import type { Written } from './golden-case.ts'

const event = 'e'

/** Section 5: one event once, before every cap. */
export const EVENTS: Written[] = [
  {
    name: 'different events both count',
    records: [aFinding('G2-02', { event: 'a' }), aCase('general', { event: 'b' })],
    expect: { score: 930 },
  },
  {
    name: 'records without a key are their own events',
    records: [aFinding('G2-02'), aFinding('G2-02'), aCase('general')],
    expect: { score: 910 },
  },
  {
    name: 'several events of one subject, each once',
    records: [
      aFinding('G2-02', { event: 'a' }),
      aCase('general', { event: 'a' }),
      aFinding('G4-02', { event: 'b' }),
      aFinding('G2-02', { event: 'b' }),
    ],
    expect: { score: 920, points: { 'S-02': 50, 'G4-02': 30, 'G2-02': 0 } },
  },
  {
    name: 'a key shared with another subject means nothing',
    records: [
      aFinding('G2-02', { event }),
      aPlatform({ subject: 2 }),
      aCase('general', { event, subject: 2 }),
    ],
    expect: { score: 980 },
  },
  {
    name: 'tie: the indicator goes before the statutory row',
    records: [aFinding('S-06', { event }), aFinding('G2-02', { event })],
    expect: { score: 980, points: { 'G2-02': 20, 'S-06': 0 } },
  },
  {
    name: 'tie: the earlier group goes first',
    records: [aFinding('G5-06', { event }), aFinding('G2-02', { event })],
    expect: { score: 980, points: { 'G2-02': 20, 'G5-06': 0 } },
  },
  {
    name: 'tie: the earlier indicator of a group goes first',
    records: [aFinding('G5-06', { event }), aFinding('G5-02', { event })],
    expect: { score: 980, points: { 'G5-02': 20, 'G5-06': 0 } },
  },
  {
    name: 'tie: ids by code point, not by number',
    records: [aFinding('G2-02', { event, id: '9' }), aFinding('G2-02', { event, id: '10' })],
    expect: { score: 980, winners: ['bureau:10'] },
  },
  {
    name: 'tie: ids by code point, not by UTF-16 unit',
    records: [aFinding('G2-02', { event, id: '𠮷1' }), aFinding('G2-02', { event, id: '！1' })],
    expect: { score: 980, winners: ['bureau:！1'] },
  },
  {
    name: 'tie: upper case goes before lower case',
    records: [aFinding('G2-02', { event, id: 'a' }), aFinding('G2-02', { event, id: 'B' })],
    expect: { score: 980, winners: ['bureau:B'] },
  },
  {
    name: 'tie: of composite ids the shorter goes first',
    records: [aFinding('G2-02', { event, id: 'a/2' }), aFinding('G2-02', { event, id: 'a' })],
    expect: { score: 980, winners: ['bureau:a'] },
  },
  {
    name: 'tie: source and id are compared as one text',
    records: [
      aFinding('G2-02', { event, source: 'bureau', id: '1' }),
      aFinding('G2-02', { event, source: 'bureau-2', id: '2' }),
    ],
    expect: { score: 980, winners: ['bureau-2:2'] },
  },
  {
    name: 'more points beat the order of the rulebook',
    records: [aFinding('G1-05', { event }), aFinding('G9-04', { event, cured: daysAgo(1) })],
    expect: { score: 970, points: { 'G1-05': 0, 'G9-04': 30 } },
  },
  {
    name: 'before caps: three of four remain under the cap of G1-06',
    records: [
      aFinding('G1-06', { event }),
      aFinding('G1-06'),
      aFinding('G1-06'),
      aFinding('G1-06'),
      aCase('general', { event }),
    ],
    expect: { score: 890, points: { 'G1-06': 60, 'S-02': 50 } },
  },
  {
    name: 'before caps: the winner may vanish under its cap and the others stay at 0',
    records: [aFinding('G1-07'), aFinding('G1-07', { event }), aFinding('G2-02', { event })],
    expect: { score: 980, points: { 'G1-07': 20, 'G2-02': 0 } },
  },
  {
    name: 'a record that has expired does not win',
    records: [aFinding('G2-02', { event }), aCase('general', { event, on: daysAgo(365) })],
    expect: { score: 980 },
  },
  {
    name: 'a repaired record does not win',
    records: [aFinding('G2-02', { event }), aCase('general', { event, repaired: daysAgo(1) })],
    expect: { score: 980 },
  },
  {
    name: 'a lead does not win',
    records: [aFinding('G2-02', { event }), aCase('serious', { event, status: 'lead' })],
    expect: { score: 980 },
  },
  {
    name: 'a record of no points takes none away',
    records: [aFinding('S-08', { event }), aCase('minor', { event, published: true })],
    expect: { score: 990 },
  },
  {
    name: 'shown with 0, it still carries its veto',
    records: [
      aCase('serious', { event, id: '1', mark: 'V5' }),
      aCase('serious', { event, id: '2', mark: 'V2' }),
    ],
    expect: {
      score: 850,
      grade: 'red',
      decidedBy: 'veto',
      decidedCode: 'V2',
      vetoes: ['V2', 'V5'],
      ceilings: ['C3'],
      winners: ['bureau:1'],
    },
  },
  {
    name: 'shown with 0, it still carries its ceiling',
    records: [aFinding('G9-04', { event }), aCase('general', { event })],
    expect: {
      score: 950,
      grade: 'yellow',
      decidedBy: 'ceiling',
      decidedCode: 'C2',
      ceilings: ['C2'],
      points: { 'G9-04': 0, 'S-02': 50 },
    },
  },
]
