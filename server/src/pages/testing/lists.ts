import type { Language } from '@liangma/contracts'
import type { ScreenService } from '../../modules/screen/index.ts'
import { renderChangesList, renderShopsList, renderSourcesList } from '../index.ts'
import { aPublicFrame } from './credit.ts'
import { someSources } from './frame.ts'

type Or = (usual: string) => string

const USCC = '91330782MA2FICT01X'

/** The lists behind the numbers of the wall. */
export function listPages(language: Language, or: Or): Record<string, string> {
  const frame = aPublicFrame(or)
  const counties = [{ code: '330782', zh: or('义乌市'), en: or('Yiwu') }]
  const grades = ['blue', 'yellow'].map((key) => {
    return { key, name: { zh: or('蓝'), en: or('Blue') }, words: { zh: or('好'), en: or('Good') } }
  })
  const [changes, shops] = [someChanges(or), someShops(or)]
  return {
    changesList: renderChangesList(
      {
        frame,
        counties,
        grades,
        list: changes,
        choice: { month: '2026-11', direction: 'down', county: '330782' },
        months: ['2026-11', '2026-10'],
      },
      language,
    ),
    shopsList: renderShopsList(
      { frame, county: '330782', counties, grades, list: shops },
      language,
    ),
    sourcesList: renderSourcesList({ frame, sources: someSources() }, language),
  }
}

/** A wall's lists, each with one entry about one platform. */
export function someLists(uscc: string): Pick<ScreenService, 'changes' | 'shops' | 'reason'> {
  const { changes } = someChanges()
  const { platforms } = someShops()
  return {
    changes: async () => ({ total: 1, changes: changes.map((row) => ({ ...row, uscc })) }),
    shops: async () => ({
      total: 6,
      elsewhere: 1,
      platforms: platforms.map((row) => ({ ...row, uscc })),
    }),
    reason: async () => ({ title: { zh: '刷单', en: 'Fake orders' }, subjectIds: [1] }),
  }
}

function someChanges(or: Or = (usual) => usual) {
  const county = { code: '330782', zh: or('义乌市'), en: or('Yiwu') }
  const turn = { from: 'blue', to: 'yellow', direction: 'down' as const, day: '2026-11-02' }
  return { total: 2_000, changes: [{ uscc: USCC, name: or('虚构商城'), county, ...turn }] }
}

function someShops(or: Or = (usual) => usual) {
  const platforms = [{ uscc: USCC, name: or('虚构商城'), face: 'yellow', shops: 5 }]
  return { total: 6, elsewhere: 1, platforms }
}
