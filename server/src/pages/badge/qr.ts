import { encode } from 'uqr'

/** A QR code as one path of unit squares, with the number of squares a side; no quiet zone. */
export function qrPath(text: string): { path: string; size: number } {
  const { data, size } = encode(text, { ecc: 'M', border: 0 })
  const path = data.map((row, y) => rowPath(row, y)).join('')
  return { path, size }
}

/** Neighbouring squares as one bar. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = ''
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue
    const from = x
    while (row[x + 1]) x += 1
    const width = x - from + 1
    path += `M${from} ${y}h${width}v1h-${width}z`
  }
  return path
}
