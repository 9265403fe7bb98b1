import type { MatchCandidate } from '@liangma/contracts'

type Piece = MatchCandidate['difference'][number]

/** Both names in pieces, by their longest common subsequence of characters: what a person has to look at. */
export function differenceOf(inRow: string, inRegister: string): Piece[] {
  const [left, right] = [[...inRow], [...inRegister]]
  const lengths = commonLengths(left, right)
  const pieces: Piece[] = []
  let [i, j] = [0, 0]
  while (i < left.length || j < right.length) {
    const [a, b] = [left[i], right[j]]
    if (a !== undefined && a === b) {
      add(pieces, { text: a, in: 'both' })
      i += 1
      j += 1
    } else if (
      b === undefined ||
      (a !== undefined && at(lengths, i + 1, j) >= at(lengths, i, j + 1))
    ) {
      add(pieces, { text: a ?? '', in: 'row' })
      i += 1
    } else {
      add(pieces, { text: b, in: 'register' })
      j += 1
    }
  }
  return pieces
}

function commonLengths(left: readonly string[], right: readonly string[]): number[][] {
  const lengths = Array.from({ length: left.length + 1 }, () =>
    Array.from({ length: right.length + 1 }, () => 0),
  )
  for (let i = left.length - 1; i >= 0; i -= 1)
    for (let j = right.length - 1; j >= 0; j -= 1) {
      const longer = Math.max(at(lengths, i + 1, j), at(lengths, i, j + 1))
      const row = lengths[i] ?? []
      row[j] = left[i] === right[j] ? at(lengths, i + 1, j + 1) + 1 : longer
    }
  return lengths
}

function at(lengths: readonly number[][], i: number, j: number): number {
  return lengths[i]?.[j] ?? 0
}

function add(pieces: Piece[], piece: Piece): void {
  const last = pieces.at(-1)
  if (last?.in === piece.in) last.text += piece.text
  else pieces.push(piece)
}
