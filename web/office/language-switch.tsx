import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { LANG_TAGS, keepLanguage } from './language.ts'
import { useOfficeWords } from './office-words.ts'

/** To the other language at once; nothing typed is lost. */
export function LanguageSwitch() {
  const { t, language } = useOfficeWords()
  const { i18n } = useTranslation()
  const other = language === 'zh' ? 'en' : 'zh'
  const choose = () => {
    keepLanguage(other)
    document.documentElement.lang = LANG_TAGS[other]
    void i18n.changeLanguage(other)
  }
  return (
    <Button type="text" lang={LANG_TAGS[other]} onClick={choose}>
      {t('otherLanguage')}
    </Button>
  )
}
