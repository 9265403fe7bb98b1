import type { Language } from '@liangma/contracts'
import type { Map as MapLibreMap } from 'maplibre-gl'
import { DASHES, DRAWN_FACES, HOLLOW, SHAPES, lookOf } from '../../../grades/faces.ts'

const GROUND = '#0b1626'
/** Twice as fine as it is shown, for dense screens. */
const RATIO = 2

/** The image of a face by its name; faces without a look of their own share one. */
export const FACE_IMAGE = [
  'match',
  ['get', 'face'],
  [...DRAWN_FACES],
  ['concat', 'face-', ['get', 'face']],
  'face-other',
] as const

/** The same with the character of the grade inside, for where there is room. */
export const LETTERED_IMAGE = [
  'match',
  ['get', 'face'],
  [...DRAWN_FACES],
  ['concat', 'lettered-', ['get', 'face']],
  'lettered-other',
] as const

/** One character a face; ink that stands out on its colour. */
const LETTERS: Record<string, { zh: string; en: string; ink: string }> = {
  blue: { zh: '蓝', en: 'B', ink: '#06152b' },
  yellow: { zh: '黄', en: 'Y', ink: '#1d1600' },
  red: { zh: '红', en: 'R', ink: '#2b0506' },
}

/** Draws every face, and the hatching of small samples, into the map's images. */
export function addImages(map: MapLibreMap, language: Language): void {
  for (const face of [...DRAWN_FACES, 'other']) {
    map.addImage(`face-${face}`, faceImage(face), { pixelRatio: RATIO })
    const lettered = LETTERS[face] ? letteredImage(face, LETTERS[face], language) : faceImage(face)
    map.addImage(`lettered-${face}`, lettered, { pixelRatio: RATIO })
  }
  map.addImage('hatch', hatch(), { pixelRatio: RATIO })
}

function faceImage(face: string): ImageData {
  const { shape, colour } = lookOf(face)
  const path = new Path2D(SHAPES[shape])
  return drawn(20, (brush) => {
    brush.translate(2, 2)
    brush.strokeStyle = GROUND
    brush.lineWidth = HOLLOW.includes(shape) ? 5 : 3
    brush.stroke(path)
    if (HOLLOW.includes(shape)) {
      if (shape === 'ring') brush.setLineDash([...DASHES])
      brush.strokeStyle = colour
      brush.lineWidth = 2
      brush.stroke(path)
    } else {
      brush.fillStyle = colour
      brush.fill(path)
    }
  })
}

function letteredImage(
  face: string,
  { ink, ...letters }: { zh: string; en: string; ink: string },
  language: Language,
): ImageData {
  const { shape, colour } = lookOf(face)
  return drawn(32, (brush) => {
    brush.save()
    brush.translate(2, 2)
    brush.scale(1.75, 1.75)
    const path = new Path2D(SHAPES[shape])
    brush.strokeStyle = GROUND
    brush.lineWidth = 2
    brush.stroke(path)
    brush.fillStyle = colour
    brush.fill(path)
    brush.restore()
    brush.fillStyle = ink
    brush.font = "700 13px 'Noto Sans CJK SC', 'Microsoft YaHei', 'PingFang SC', sans-serif"
    brush.textAlign = 'center'
    brush.textBaseline = 'middle'
    brush.fillText(letters[language], 16, 16.5)
  })
}

function hatch(): ImageData {
  return drawn(8, (brush) => {
    brush.strokeStyle = 'rgba(201, 214, 234, 0.45)'
    brush.lineWidth = 1
    for (const from of [-8, 0, 8]) {
      brush.moveTo(from, 8)
      brush.lineTo(from + 8, 0)
    }
    brush.stroke()
  })
}

function drawn(size: number, draw: (brush: CanvasRenderingContext2D) => void): ImageData {
  const canvas = document.createElement('canvas')
  canvas.width = size * RATIO
  canvas.height = size * RATIO
  const brush = canvas.getContext('2d')
  if (!brush) throw new Error('this browser draws on no canvas')
  brush.scale(RATIO, RATIO)
  draw(brush)
  return brush.getImageData(0, 0, canvas.width, canvas.height)
}
