import { Button, Divider } from 'antd'
import { useSignInWays } from './session-api.ts'
import { useSessionWords } from './session-words.ts'

/** The way in through the identity provider, where one is configured; it comes back to `next`. */
export function ProviderButton({ next }: { next: string }) {
  const { t } = useSessionWords()
  const provider = useSignInWays().data?.provider
  if (!provider) return null
  const query = new URLSearchParams({ next })
  return (
    <>
      <Button type="primary" block href={`${provider.href}?${query.toString()}`}>
        {t('byProvider', { name: provider.name })}
      </Button>
      <Divider plain>{t('orByPassword')}</Divider>
    </>
  )
}

/** Over a page whose session has ended: the page stays, so the provider opens in another window. */
export function ProviderAgain({ onSignedIn }: { onSignedIn: () => void }) {
  const { t } = useSessionWords()
  const provider = useSignInWays().data?.provider
  if (!provider) return null
  return (
    <>
      <p>{t('inNewWindow')}</p>
      <Button type="primary" block href={provider.href} target="_blank">
        {t('byProvider', { name: provider.name })}
      </Button>
      <p>
        <Button block onClick={onSignedIn}>
          {t('goOn')}
        </Button>
      </p>
    </>
  )
}
