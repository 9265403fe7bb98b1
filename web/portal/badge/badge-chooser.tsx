import type { OwnBadge } from '@liangma/contracts'
import { Card, Radio } from 'antd'
import { useAddress } from '../../office/lists/use-address.ts'
import { useBadgeWords } from './badge-words.ts'
import { Snippet } from './snippet.tsx'

const CHOICES = {
  size: ['standard', 'pill', 'square', 'text'],
  theme: ['light', 'dark'],
  language: ['zh', 'en'],
} as const
const WORDS = {
  standard: 'standard',
  pill: 'pill',
  square: 'square',
  text: 'text',
  light: 'light',
  dark: 'dark',
  zh: 'chinese',
  en: 'english',
} as const

/** Size, ground and language; the preview and the code follow. */
export function BadgeChooser({ badge }: { badge: OwnBadge }) {
  const { t } = useBadgeWords()
  const address = useAddress()
  const size = chosen('size', address.get('size'))
  const theme = chosen('theme', address.get('theme'))
  const language = chosen('language', address.get('words'))
  const variant = badge.variants.find(
    (each) => each.size === size && each.theme === theme && each.language === language,
  )
  return (
    <Card>
      <Choice name="size" value={size} put={(value) => address.put({ size: value })} />
      {size !== 'text' && (
        <Choice name="theme" value={theme} put={(value) => address.put({ theme: value })} />
      )}
      <Choice name="language" value={language} put={(value) => address.put({ words: value })} />
      {variant && (
        <>
          <h2 className="card-title">{t('preview')}</h2>
          <p className={`badge-ground ${theme}`}>
            <img src={variant.src} width={variant.width} height={variant.height} alt={t('alt')} />
          </p>
        </>
      )}
      <Snippet html={variant?.html ?? badge.text[language]} />
    </Card>
  )
}

type Choices = typeof CHOICES
type ChoiceName = keyof Choices

/** What the address says, else the first. */
function chosen<N extends ChoiceName>(name: N, stated: string | null): Choices[N][number] {
  const all: readonly Choices[N][number][] = CHOICES[name]
  return all.find((each) => each === stated) ?? all[0]!
}

function Choice<N extends ChoiceName>({
  name,
  value,
  put,
}: {
  name: N
  value: Choices[N][number]
  put: (value: string) => void
}) {
  const { t } = useBadgeWords()
  return (
    <p className="choice">
      <span className="choice-name">{t(name)}</span>
      <Radio.Group
        aria-label={t(name)}
        optionType="button"
        value={value}
        onChange={({ target }) => put(String(target.value))}
        options={CHOICES[name].map((each) => ({ value: each, label: t(WORDS[each]) }))}
      />
    </p>
  )
}
