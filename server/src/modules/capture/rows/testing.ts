import type { SourceKind } from '@liangma/contracts'
import { type Mapping, applyMapping } from '../mappings/index.ts'
import type { CapturedRow, CheckedRow, Vocabulary } from '../kinds/index.ts'
import { KINDS, checkRow, makeRowChecker } from '../kinds/index.ts'

/** Fictional firms with right check characters. */
export const PLATFORM = '91330700MA2EXW4W83'
export const SHOP = '91330782MA2HT5RP4U'

export const VOCABULARY: Vocabulary = {
  findings: new Map([
    ['G1-02', null],
    [
      'G2-03',
      new Map([
        ['lifeHealth', 'lifeHealth'],
        ['生命健康类', 'lifeHealth'],
        ['other', 'other'],
        ['其他', 'other'],
      ]),
    ],
    ['V7', null],
    ['X-01', null],
    ['X-02', null],
    ['X-03', null],
  ]),
  rates: new Set(['G1-03', 'G8-02']),
  metrics: new Set(['G1-03']),
  isReadOf: () => true,
  rateBounds: (_code, { k, n }) => ({ lower: k, upper: n }),
  bonuses: new Set(['B1', 'B2']),
  marks: new Set(['V2', 'V3']),
  inspected: new Set(['X-03']),
  pointsFromRecord: new Map([
    ['X-01', null],
    ['X-02', new Set([20, 40])],
  ]),
}

type Cells = Record<string, string>

/** Checks one row given by header; cells that are not named are empty, columns in `without` absent. */
export function check(
  kind: SourceKind,
  cells: Cells,
  options: { without?: string[]; mapping?: Mapping } = {},
): CheckedRow {
  const own = Object.values(KINDS[kind].columns).map((each) => each.header)
  const all = options.mapping ? Object.keys(cells) : [...new Set([...own, ...Object.keys(cells)])]
  const theirs = all.filter((name) => !options.without?.includes(name))
  const row = theirs.map((name) => cells[name] ?? '')
  const mapped = options.mapping ? applyMapping(options.mapping, theirs) : null
  const header = mapped?.header ?? theirs
  const checker = makeRowChecker({ kind, header, source: 'test', vocabulary: VOCABULARY })
  return checkRow(checker, { cells: mapped?.cellsOf(row) ?? row })
}

export function captured(kind: SourceKind, cells: Cells, without: string[] = []): CapturedRow {
  const checked = check(kind, cells, { without })
  if ('errors' in checked) throw new Error(JSON.stringify(checked.errors))
  return checked.row
}

/** `column: code` of every error. */
export function refused(kind: SourceKind, cells: Cells): string[] {
  const checked = check(kind, cells)
  return 'errors' in checked ? checked.errors.map((each) => `${each.column}: ${each.code}`) : []
}
