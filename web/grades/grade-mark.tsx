import { DASHES, HOLLOW, SHAPES, lookOf } from './faces.ts'

/** The shape of a face in its colour; the words beside it say what it means. */
export function GradeMark({ face }: { face: string }) {
  const { shape, colour } = lookOf(face)
  const lines = {
    fill: 'none',
    stroke: colour,
    strokeWidth: 2,
    ...(shape === 'ring' ? { strokeDasharray: DASHES.join(' ') } : {}),
  }
  return (
    <svg className="mark" viewBox="0 0 16 16" aria-hidden="true">
      <path d={SHAPES[shape]} {...(HOLLOW.includes(shape) ? lines : { fill: colour })} />
    </svg>
  )
}
