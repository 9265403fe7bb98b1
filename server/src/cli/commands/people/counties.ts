import type { App } from '../../../app.ts'
import { CliFault } from '../../run.ts'

/** Codes of counties that the register knows; null where none are given. Throws `CliFault`. */
export async function countiesOf(app: App, text: string | undefined): Promise<string[] | null> {
  if (text === undefined) return null
  const codes = text.split(',').map((code) => code.trim())
  const known = (await app.registry.listCounties()).map(({ countyCode }) => countyCode)
  const unknown = codes.filter((code) => !known.includes(code))
  if (unknown.length === 0) return codes
  throw new CliFault([
    {
      zh: `没有区县 ${unknown.join('、')}；可用的有：${known.join('、')}。`,
      en: `There is no county ${unknown.join(', ')}; there are: ${known.join(', ')}.`,
    },
  ])
}
