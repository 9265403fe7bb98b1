/** How a face looks: never by colour alone. */
export interface FaceLook {
  shape: keyof typeof SHAPES
  colour: string
  /** One character that stands for it where a word has no room. */
  mark: string
}

/** Outlines inside a 16 × 16 box; those in `HOLLOW` are drawn as lines. */
export const SHAPES = {
  disc: 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13Z',
  diamond: 'M8 .6 15.4 8 8 15.4 .6 8Z',
  square: 'M1.8 1.8h12.4v12.4H1.8Z',
  ring: 'M8 2.2a5.8 5.8 0 1 0 0 11.6a5.8 5.8 0 1 0 0-11.6Z',
  clock: 'M8 2.2a5.8 5.8 0 1 0 0 11.6a5.8 5.8 0 1 0 0-11.6ZM8 4.8v3.6l2.4 1.6',
  cross: 'M3 3l10 10M13 3 3 13',
} as const

/** Shapes drawn as lines; the ring is dashed. */
export const HOLLOW: readonly string[] = ['ring', 'clock', 'cross']
export const DASHES = [3, 2] as const

const GREY = '#8fa3bf'

/** On the dark ground #0b1626 each colour has at least 6:1. */
const LOOKS: Record<string, FaceLook> = {
  blue: { shape: 'disc', colour: '#4c9aff', mark: '●' },
  yellow: { shape: 'diamond', colour: '#ffc53d', mark: '◆' },
  red: { shape: 'square', colour: '#ff5a5f', mark: '■' },
  stale: { shape: 'clock', colour: GREY, mark: '◷' },
  expired: { shape: 'cross', colour: GREY, mark: '×' },
  revoked: { shape: 'cross', colour: GREY, mark: '×' },
}

/** Not rated, never published, and grades of a rulebook that has other ones. */
const OTHER: FaceLook = { shape: 'ring', colour: GREY, mark: '◌' }

/** The faces with a look of their own, worst first. */
export const DRAWN_FACES = ['red', 'yellow', 'blue', 'stale', 'expired', 'revoked'] as const

/** Grades whose share a county is asked about. */
export const CONCERNS = ['yellow', 'red'] as const

export function lookOf(face: string): FaceLook {
  return LOOKS[face] ?? OTHER
}

/** The grades proper; a wall shows each of them, also while nobody has it. */
export function hasColour(face: string): boolean {
  return lookOf(face).colour !== GREY
}

const RANKS: Record<string, number> = { red: 0, yellow: 1, blue: 2 }

/** In the order in which people look for them: worst grade first, then what has no colour. */
export function worstFirst<T extends { face: string }>(faces: readonly T[]): T[] {
  const rank = ({ face }: T) => RANKS[face] ?? 3
  return [...faces].sort((one, other) => rank(one) - rank(other))
}

/** How many of those counted give concern, and of how many. */
export function concernOf(faces: Readonly<Record<string, number>>): number {
  return CONCERNS.reduce((sum, face) => sum + (faces[face] ?? 0), 0)
}
