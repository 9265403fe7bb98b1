import type { OwnPlatform } from '@liangma/contracts'
import { Card, Descriptions } from 'antd'
import { useOverviewWords } from './overview-words.ts'

/** What the register says of the platform, and where to have it corrected. */
export function Registration({ own }: { own: OwnPlatform }) {
  const { t, of } = useOverviewWords()
  const facts = [
    ['operator', own.operatorName],
    ['code', own.uscc],
    ['type', of(own.platformTypeWords)],
    ['county', own.county && of(own.county)],
    ['site', own.site],
    ['icp', own.icpNumber],
    ['address', own.address],
    ['online', own.online],
    ['orders', own.ordersPerYear?.toLocaleString('en-US')],
    ['shops', own.shopCount.toLocaleString('en-US')],
  ] as const
  return (
    <Card>
      <h2 className="card-title">{t('registration')}</h2>
      <Descriptions
        size="small"
        column={{ xs: 1, md: 2 }}
        items={facts.map(([key, value]) => ({ key, label: t(key), children: value ?? '—' }))}
      />
      <p className="hint">{t('wrong')}</p>
    </Card>
  )
}
