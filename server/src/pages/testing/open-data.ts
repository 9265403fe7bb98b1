import type { DumpList, Language } from '@liangma/contracts'
import { renderOpenData } from '../index.ts'

const FOLDER = 'https://credit.fictional.example/open-data/dumps'

function aDump(day: string): DumpList['dumps'][number] {
  const files = (['csv', 'jsonl', 'parquet'] as const).map((format) => ({
    name: `grades.${format}`,
    table: 'grades' as const,
    format,
    rows: 100_000,
    bytes: 23_456_789,
    sha256: '3b'.repeat(32),
    url: `${FOLDER}/${day}/grades.${format}`,
    checksum: `${FOLDER}/${day}/grades.${format}.sha256`,
  }))
  return { day, madeAt: `${day}T16:40:00.000Z`, manifest: `${FOLDER}/${day}/manifest.json`, files }
}

/** The page of open data; with a text where the bureau may put one of its own. */
export function openDataPage(language: Language, or: (usual: string) => string): string {
  const bureau = {
    nameZh: or('金华市市场监督管理局'),
    nameEn: or('Jinhua Administration for Market Regulation'),
    contact: or('0579-00000000'),
    publicUrl: 'https://credit.fictional.example',
  }
  const name = { zh: or('署名许可'), en: or('By attribution') }
  const licence = { id: 'CC-BY-4.0', name, url: 'https://creativecommons.org/licenses/by/4.0/' }
  const frame = { bureau, version: '0.1.0', isSample: true }
  const dumps = ['2026-11-05', '2026-11-04'].map(aDump)
  return renderOpenData({ frame, list: { licence, dumps } }, language)
}
