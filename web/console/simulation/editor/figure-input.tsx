import { InputNumber } from 'antd'
import { figureOf } from '../figure-units.ts'
import { useSimulationWords } from '../simulation-words.ts'
import type { OutlineEntry, OutlineFigure } from './edits.ts'

/** One number of an entry, typed as people read it. */
export function FigureInput({
  entry,
  figure,
  value,
  change,
}: {
  entry: OutlineEntry
  figure: OutlineFigure
  value: number
  change: (value: number) => void
}) {
  const { of } = useSimulationWords()
  const words = figureOf(figure.name)
  const { factor, decimals, sign } = words.unit
  const scale = 10 ** decimals
  const shown = Math.round(value * factor * scale) / scale
  const isChanged = value !== figure.value
  return (
    <label className={isChanged ? 'figure changed' : 'figure'}>
      <span>
        {isChanged && '● '}
        {of(words)}
      </span>
      <InputNumber
        aria-label={`${entry.code} ${of(words)}`}
        value={shown}
        step={decimals === 1 ? 0.5 : 1}
        precision={decimals}
        suffix={of(sign)}
        onChange={(typed) => {
          // An empty box is on its way to another number.
          if (typed !== null) change(storedOf(typed, factor))
        }}
      />
    </label>
  )
}

const MILLION = 1_000_000

/** Tenths are whole; shares have six places at most. */
function storedOf(typed: number, factor: number): number {
  const stored = typed / factor
  return factor < 1 ? Math.round(stored) : Math.round(stored * MILLION) / MILLION
}
