import { Alert, Typography } from 'antd'
import { useAccountsWords } from './accounts-words.ts'

/** A password or key that nobody can read again. */
export function SecretShown({ secret, of }: { secret: string; of: 'person' | 'program' }) {
  const { t } = useAccountsWords()
  return (
    <Alert
      type="success"
      role="status"
      showIcon
      title={t(of === 'person' ? 'shownOnce' : 'secretOnce')}
      description={
        <Typography.Text code copyable={{ text: secret, tooltips: [t('copy'), t('copy')] }}>
          {secret}
        </Typography.Text>
      }
    />
  )
}
