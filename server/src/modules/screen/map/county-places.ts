import type { GridPlace, ScreenCounty } from '@liangma/contracts'

/** Row and column of each county of Jinhua, as its map has them. Another city brings a list of its own. */
const PLACES: Readonly<Record<string, readonly [row: number, column: number]>> = {
  330726: [0, 2],
  330781: [1, 0],
  330703: [1, 1],
  330782: [1, 2],
  330783: [1, 3],
  330702: [2, 0],
  'JH-KFQ': [2, 1],
  330784: [2, 2],
  330727: [2, 3],
  330723: [3, 1],
}

/** The tile-grid cartogram; counties without a place of their own stand in rows below. */
export function gridOf(counties: readonly ScreenCounty[]): GridPlace[] {
  const placed = counties.flatMap((county) => {
    const [row, column] = PLACES[county.code] ?? []
    return row === undefined || column === undefined ? [] : [{ county, row, column }]
  })
  const columns = Math.max(4, ...placed.map(({ column }) => column + 1))
  const below = Math.max(0, ...placed.map(({ row }) => row + 1))
  const rest = counties.filter(({ code }) => PLACES[code] === undefined)
  const others = rest.map((county, i) => {
    return { county, row: below + Math.floor(i / columns), column: i % columns }
  })
  return [...placed, ...others]
}
