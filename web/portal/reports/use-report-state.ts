import type { OwnReport } from '@liangma/contracts'
import { useReportWords } from './report-words.ts'

/** How far a report has come, in words and a mark. */
export function useReportState(): (report: Pick<OwnReport, 'state'>) => string {
  const { t } = useReportWords()
  const words = {
    checking: t('underWay'),
    committed: t('committed'),
    failed: t('failedState'),
  }
  return ({ state }) => words[state]
}
