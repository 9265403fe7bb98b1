import { spellSigned, tenthsOf, waterfallOf } from '@liangma/contracts'
import type { Assessment, WaterfallPart, WaterfallStep } from '@liangma/contracts'
import { useId, useState } from 'react'
import { useExplanationWords } from './explanation-words.ts'
import { LineDetail, useLineEnd } from './line-detail.tsx'
import type { RecordAddress } from './line-detail.tsx'

const COLUMNS = 6

/** From the full score to the score: one bar a line, each opening its evidence. */
export function Waterfall({
  assessment,
  addressOf,
}: {
  assessment: Assessment
  /** Where a record can be looked at; none where the reader has no such page. */
  addressOf?: RecordAddress
}) {
  const { t } = useExplanationWords()
  const { base, parts, bounding, score } = waterfallOf(assessment)
  return (
    <div className="facts-frame" role="region" tabIndex={0} aria-label={t('sum')}>
      <table className="facts waterfall">
        <thead>
          <tr>
            <th scope="col">{t('item')}</th>
            <th scope="col" className="bar-column" aria-hidden="true" />
            <th scope="col" className="number">
              {t('points')}
            </th>
            <th scope="col" className="number">
              {t('rest')}
            </th>
            <th scope="col">{t('ends')}</th>
            <th scope="col">{t('basis')}</th>
          </tr>
        </thead>
        <tbody>
          <Total label={t('base')} value={base} base={base} />
        </tbody>
        {parts.map((part) => (
          <Part key={part.key} part={part} base={base} addressOf={addressOf} />
        ))}
        <tbody>
          {parts.length === 0 && (
            <tr>
              <td colSpan={COLUMNS}>{t('nothingCounts')}</td>
            </tr>
          )}
          {bounding !== 0 && (
            <tr>
              <th scope="row">{t('bounded')}</th>
              <td aria-hidden="true" />
              <td className="number">{spellSigned(bounding)}</td>
              <td className="number">{(score / 10).toFixed(1)}</td>
              <td colSpan={2} />
            </tr>
          )}
          <Total label={t('result')} value={score} base={base} />
        </tbody>
      </table>
    </div>
  )
}

function Total({ label, value, base }: { label: string; value: number; base: number }) {
  return (
    <tr className="total">
      <th scope="row">{label}</th>
      <td aria-hidden="true">
        <Bar from={0} to={value} base={base} kind="total" />
      </td>
      <td />
      <td className="number">{(value / 10).toFixed(1)}</td>
      <td colSpan={2} />
    </tr>
  )
}

interface PartProps {
  part: WaterfallPart
  base: number
  addressOf: RecordAddress | undefined
}

function Part({ part, base, addressOf }: PartProps) {
  const { t, of } = useExplanationWords()
  const title = typeof part.title === 'string' ? t(part.title) : of(part.title)
  const code = typeof part.title === 'string' ? '' : `${part.key} `
  return (
    <tbody>
      <tr className="heading">
        <th scope="rowgroup" colSpan={COLUMNS}>
          {code}
          {title} <small>{part.cap === null ? t('noCap') : t('cap', { cap: part.cap })}</small>
        </th>
      </tr>
      {part.steps.map((step) => (
        <Step key={step.line.code} step={step} base={base} addressOf={addressOf} />
      ))}
    </tbody>
  )
}

function Step({
  step: { line, change, before, after },
  base,
  addressOf,
}: {
  step: WaterfallStep
  base: number
  addressOf: RecordAddress | undefined
}) {
  const { t, of } = useExplanationWords()
  const [isOpen, setOpen] = useState(false)
  const detail = useId()
  const end = useLineEnd(line)
  const isCapped = tenthsOf(line.raw) > tenthsOf(line.counted)
  return (
    <>
      <tr>
        <th scope="row">
          <button
            type="button"
            className="opener"
            aria-expanded={isOpen}
            aria-controls={detail}
            aria-label={`${line.code} ${of(line.title)}, ${t(isOpen ? 'close' : 'open', { code: line.code })}`}
            onClick={() => setOpen(!isOpen)}
          >
            <span aria-hidden="true">{isOpen ? '▾' : '▸'}</span> {line.code} {of(line.title)}
          </button>
        </th>
        <td aria-hidden="true">
          <Bar from={before} to={after} base={base} kind={change < 0 ? 'loss' : 'gain'} />
        </td>
        <td className="number">
          {spellSigned(change)}
          {isCapped && <small> ({t('cap', { cap: line.cap ?? '—' })})</small>}
        </td>
        <td className="number">{(after / 10).toFixed(1)}</td>
        <td>{end}</td>
        <td>{line.basis}</td>
      </tr>
      <tr id={detail} hidden={!isOpen}>
        <td colSpan={COLUMNS}>{isOpen && <LineDetail line={line} addressOf={addressOf} />}</td>
      </tr>
    </>
  )
}

interface BarProps {
  from: number
  to: number
  base: number
  kind: 'total' | 'loss' | 'gain'
}

function Bar({ from, to, base, kind }: BarProps) {
  const share = (tenths: number) => `${Math.min(100, Math.max(0, (tenths / base) * 100))}%`
  const style = { left: share(Math.min(from, to)), width: share(Math.abs(to - from)) }
  return (
    <div className="rail">
      <div className={kind} style={style} />
    </div>
  )
}
