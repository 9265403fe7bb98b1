import type { Words } from '@liangma/contracts'
import type { Content } from '../../platform/pdf/index.ts'
import type { PaperVoice } from './paper-voice.ts'

/** An announced downgrade on which the platform may still be heard. */
export interface OpenHearing {
  from: { grade: string; gradeWords: Words }
  to: { grade: string; gradeWords: Words }
  due: string
}

interface Facts {
  bureau: { nameZh: string; nameEn: string; contact: string }
  hearings: readonly OpenHearing[]
  hearingDays: number
}

/** How a platform states its case and objects, and until when. */
export function rightsOf({ bureau, hearings, hearingDays }: Facts, voice: PaperVoice): Content[] {
  const name = voice.language === 'zh' ? bureau.nameZh : bureau.nameEn
  const told = [
    voice.say('hearing', { days: hearingDays, bureau: name }),
    ...hearings.map(({ from, to, due }) =>
      voice.say('openHearing', { from: voice.grade(from), to: voice.grade(to), due }),
    ),
    voice.say('objection', { bureau: name }),
    voice.say('contact', { contact: bureau.contact }),
    voice.say('recompute'),
  ]
  return told.map((text) => ({ text, margin: [0, 0, 0, 4] as [number, number, number, number] }))
}
