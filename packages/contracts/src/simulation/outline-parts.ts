/** The parts of a rulebook whose entries people change, in their order. */
export const OUTLINED_PARTS = [
  'grades',
  'groups',
  'indicators',
  'statutory',
  'bonuses',
  'vetoes',
  'ceilings',
  'states',
] as const

/** These, and what stands above them. */
export const OUTLINE_PARTS = [...OUTLINED_PARTS, 'head'] as const
export type OutlinePart = (typeof OUTLINE_PARTS)[number]
