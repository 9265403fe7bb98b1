import { fullWidth } from '../../city/codes.ts'
import type { City } from '../../city/population.ts'
import type { Dirt } from '../../dirt.ts'
import {
  ESCAPED_HTML,
  breakCode,
  chain,
  editText,
  lowerCode,
  setCells,
  widenCode,
} from '../../dirt.ts'

const renumber = editText('登记编号', (number) => `${number}-1`)
const widenAmount = editText('涉及金额', fullWidth)
const extraWith = (cells: Record<string, string>) => chain(renumber, setCells(cells))

/** Dirt of the complaint file, some of it naming platforms of the city without their code. */
export function listComplaintDirt(city: City): readonly Dirt[] {
  const nameOnly: Dirt['edit'] = (row, nth) => {
    const named = city.platforms[nth % 3 === 0 ? 11 : nth * 7]
    const nobody = { 统一社会信用代码: '', 平台统一社会信用代码: '' }
    return named ? { ...row, ...nobody, 被投诉主体: named.owner } : undefined
  }
  const edit = chain(renumber, nameOnly)
  return [...DIRT, { kind: 'nameOnly', outcome: 'waiting', rows: 15, place: 'after', edit }]
}

const DIRT: readonly Dirt[] = [
  {
    kind: 'wrongCheck',
    outcome: 'waiting',
    rows: 12,
    place: 'after',
    edit: chain(renumber, breakCode, setCells({ 平台统一社会信用代码: '' })),
  },
  { kind: 'lowerCaseCode', outcome: 'accepted', rows: 10, place: 'instead', edit: lowerCode },
  { kind: 'fullWidthCode', outcome: 'accepted', rows: 6, place: 'instead', edit: widenCode },
  { kind: 'fullWidthDigits', outcome: 'accepted', rows: 6, place: 'instead', edit: widenAmount },
  { kind: 'exactDuplicate', outcome: 'accepted', rows: 12, place: 'after', edit: (row) => row },
  {
    kind: 'conflictingDuplicate',
    outcome: 'refused',
    rows: 4,
    place: 'after',
    edit: setCells({ 涉及金额: '99999.00' }),
  },
  {
    kind: 'missingCell',
    outcome: 'refused',
    rows: 4,
    place: 'after',
    edit: setCells({ 登记编号: '' }),
  },
  {
    kind: 'impossibleDate',
    outcome: 'refused',
    rows: 4,
    place: 'after',
    edit: extraWith({ 登记时间: '20250230' }),
  },
  {
    kind: 'date1901',
    outcome: 'refused',
    rows: 3,
    place: 'after',
    edit: extraWith({ 登记时间: '1901-01-01' }),
  },
  {
    kind: 'conflictMarker',
    outcome: 'refused',
    rows: 1,
    place: 'after',
    edit: () => '<<<<<<< HEAD',
  },
  {
    kind: 'escapedHtml',
    outcome: 'accepted',
    rows: 5,
    place: 'instead',
    edit: editText('不予受理理由', (text) => `${text}${ESCAPED_HTML}`),
  },
]
