import type { Words } from '@liangma/contracts'
import type { ExplanationLine } from '../explain/explanation.ts'
import type { DifferencePart } from './score-difference.ts'
import { effectOn, sayOf } from './sides.ts'
import type { Sides } from './sides.ts'

/** What a line judged by a figure does otherwise, before its cap. */
export function figureParts(
  sides: Sides,
  { before, after }: { before: ExplanationLine; after: ExplanationLine },
): DifferencePart[] {
  const scoreTenths =
    effectOn(sides.after.plan, after.role, after.afterEventOnce) -
    effectOn(sides.before.plan, before.role, before.afterEventOnce)
  if (scoreTenths === 0) return []
  const [old, now] = [figureWords(before), figureWords(after)]
  if (old.zh === now.zh && sides.isOtherVersion) {
    const words = {
      zh: `${now.zh}；规则新版本的分档不同`,
      en: `${now.en}; the bands of the other version differ`,
    }
    return [sayOf(after, { cause: 'rules', scoreTenths }, words)]
  }
  const words = { zh: `由“${old.zh}”变为“${now.zh}”`, en: `from ${old.en} to ${now.en}` }
  return [sayOf(after, { cause: 'figure', scoreTenths }, words)]
}

/** What a line was judged by: `481/500（97.5540%）`, `1.84 times the median`, or why there is nothing. */
function figureWords({ figure, reason }: ExplanationLine): Words {
  if (!figure || figure.valueMillionths === null)
    return { zh: reason?.zh ?? '—', en: reason?.en ?? '—' }
  const value = figure.valueMillionths
  if ('peerGroup' in figure && figure.peerGroup !== null) return ratioWords(value)
  const { k, n } = figure
  return { zh: `${k}/${n}（${decimal(value, 4)}%）`, en: `${k}/${n} (${decimal(value, 4)}%)` }
}

function ratioWords(value: number): Words {
  const ratio = decimal(value, 6).slice(0, -4)
  return { zh: `同类中位数的 ${ratio} 倍`, en: `${ratio} times the median of the peers` }
}

/** An integer as a decimal with its point moved to the left: 975535 by 4 is 97.5535. */
function decimal(value: number, places: number): string {
  const digits = String(value).padStart(places + 1, '0')
  return `${digits.slice(0, -places)}.${digits.slice(-places)}`
}
