import type { RateIndicator, Rulebook } from '../language/schema/index.ts'
import type { Plan } from './plan.ts'

/** The indicators that are judged from figures: rates of metrics, rates of complaints, peer ratios. */
export function judgedOf(
  { indicators }: Rulebook,
  places: ReadonlyMap<string, number>,
): Pick<Plan, 'metricRates' | 'complaintRates' | 'peerRatios'> {
  const slot = (code: string) => places.get(code) ?? 0
  const rates = indicators.filter((row) => row.shape === 'rate')
  return {
    metricRates: rates
      .filter(({ source }) => source === 'metric')
      .map((row) => ({ ...rateOf(row, slot(row.code)), code: row.code, freshDays: row.freshDays })),
    complaintRates: rates
      .filter(({ source }) => source !== 'metric')
      .map((row) => ({
        ...rateOf(row, slot(row.code)),
        windowDays: row.freshDays,
        answer: row.source === 'complaints:onTime' ? 'onTime' : 'mediated',
      })),
    peerRatios: indicators
      .filter((row) => row.shape === 'peerRatio')
      .map((row) => ({
        slot: slot(row.code),
        bands: row.bands.map(({ upTo, points }) => ({ bound: upTo, points })),
        windowDays: row.windowDays,
        minComplaints: row.minComplaints,
        types: row.types,
        results: row.results,
      })),
  }
}

function rateOf(row: RateIndicator, slot: number) {
  const { better, bands, minSample } = row
  return { slot, better, bands, minSample }
}
