import { defineWords } from '../../office/words.ts'

/** What every decision says: its reason, its confirmation, the line between who proposed and who decides. */
export const useDecidingWords = defineWords('deciding', {
  charactersLeft: { zh: '还可输入 {{count}} 字', en: '{{count}} characters left' },
  tooLong: { zh: '超出 {{count}} 字', en: '{{count}} characters too many' },
  sure: { zh: '确认办理', en: 'Go on' },
  cancel: { zh: '返回修改', en: 'Go back' },
  draft: {
    zh: '草稿已保存在本浏览器标签页，提交前不会丢失。',
    en: 'Your draft is kept in this browser tab until it is sent.',
  },
})
