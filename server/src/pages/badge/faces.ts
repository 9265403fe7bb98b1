/** Drawings inside a 40 × 40 box, painted in `currentColor`: told apart without colour and in print. */
const SHAPES = {
  disc: '<circle cx="20" cy="20" r="20" fill="currentColor"/>',
  diamond: '<path d="M20 0 40 20 20 40 0 20Z" fill="currentColor"/>',
  square: '<path d="M1 1h38v38H1Z" fill="currentColor"/>',
  ring: '<circle cx="20" cy="20" r="17.5" fill="none" stroke="currentColor" stroke-width="4" stroke-dasharray="6.5 4.5"/>',
  clock:
    '<g fill="none" stroke="currentColor" stroke-width="4"><circle cx="20" cy="20" r="17.5"/><path d="M20 9v12l8 5"/></g>',
  cross: '<path d="M5 5l30 30M35 5 5 35" fill="none" stroke="currentColor" stroke-width="6"/>',
  question:
    '<g fill="none" stroke="currentColor" stroke-width="4"><circle cx="20" cy="20" r="17.5"/><path d="M14 15a6 6 0 1 1 9 5q-3 1.5-3 4.5M20 28v4"/></g>',
} as const

type Tone = 'blue' | 'yellow' | 'red' | 'grey'

const LOOKS: Record<string, { shape: keyof typeof SHAPES; tone: Tone }> = {
  blue: { shape: 'disc', tone: 'blue' },
  yellow: { shape: 'diamond', tone: 'yellow' },
  red: { shape: 'square', tone: 'red' },
  stale: { shape: 'clock', tone: 'grey' },
  expired: { shape: 'cross', tone: 'grey' },
  revoked: { shape: 'cross', tone: 'grey' },
  unknown: { shape: 'question', tone: 'grey' },
}
/** Not rated, and grades of a rulebook that has other ones. */
const OTHER = { shape: 'ring', tone: 'grey' } as const

/** The drawing of a face inside a 40 × 40 box; its colour is that of the text around it. */
export function shapeOf(face: string): string {
  return SHAPES[(LOOKS[face] ?? OTHER).shape]
}

export interface Colours {
  ground: string
  edge: string
  /** Texts on the ground: heading, main line, foot. */
  soft: string
  ink: string
  faint: string
  /** Ground and text of the pill's label. */
  label: string
  labelInk: string
  tones: Record<Tone, ToneColours>
}

interface ToneColours {
  fill: string
  /** Text on the fill. */
  ink: string
  outline?: string
}

/** Each text stands at least 4.5:1 against what is behind it (WCAG 1.4.3), which a test computes. */
export const THEMES = {
  light: {
    ground: '#ffffff',
    edge: '#c3cdd9',
    soft: '#44546a',
    ink: '#14202e',
    faint: '#5b6b7f',
    label: '#33414f',
    labelInk: '#ffffff',
    tones: {
      blue: { fill: '#1258c4', ink: '#ffffff' },
      // Yellow alone is too faint on white (WCAG 1.4.11), so its shape has an outline.
      yellow: { fill: '#f2b705', ink: '#1d1600', outline: '#3a2c00' },
      red: { fill: '#c62828', ink: '#ffffff' },
      grey: { fill: '#5b6b7f', ink: '#ffffff' },
    },
  },
  dark: {
    ground: '#14202e',
    edge: '#4a5b6e',
    soft: '#c3cdd9',
    ink: '#ffffff',
    faint: '#a9b7c6',
    label: '#0b1626',
    labelInk: '#ffffff',
    tones: {
      blue: { fill: '#4c9aff', ink: '#0b1626' },
      yellow: { fill: '#ffc53d', ink: '#0b1626' },
      red: { fill: '#ff5a5f', ink: '#0b1626' },
      grey: { fill: '#8fa3bf', ink: '#0b1626' },
    },
  },
} as const satisfies Record<string, Colours>

export type Theme = keyof typeof THEMES
export const BADGE_THEMES = ['light', 'dark'] as const satisfies readonly Theme[]

/** Fill of a face, and what is drawn on and around it. */
export function toneOf(face: string, colours: Colours): ToneColours {
  return colours.tones[(LOOKS[face] ?? OTHER).tone]
}
