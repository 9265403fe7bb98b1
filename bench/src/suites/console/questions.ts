import { platformCode } from '../../registers/synthetic-files.ts'

const register = (query: Record<string, string>) => addressOf('register', query)
const merchants = (query: Record<string, string>) => addressOf('merchants', query)

/** What officers list, in another order and from another place each round. */
export function listQuestions(round: number): string[] {
  const county = ['330782', '330702', '330783', '330727'][round % 4]!
  const score = 400 + ((round * 37) % 600)
  return [
    register({}),
    register({ sort: 'score' }),
    register({ sort: 'score', cursor: `${score}_1` }),
    register({ sort: 'since', order: 'desc', grade: 'yellow' }),
    register({ sort: 'name', county }),
    register({ notice: 'open', published: 'blue' }),
    merchants({}),
    merchants({ county }),
    merchants({ cursor: `0_${(round * 7_919) % 40_000}` }),
    merchants({ platform: platformCode(round % 900) }),
  ]
}

/** What officers look for: rare and common words, two characters and whole names, codes, addresses, misses. */
export function searchQuestions(round: number): string[] {
  const rare = String.fromCodePoint(
    19_968 + ((round * 7_919) % 3_001),
    23_000 + ((round * 104_729) % 2_999),
  )
  const street = ['听溪路', '砚池街', '云岫大道', '稻香弄'][round % 4]!
  const goods = ['文具', '日用百货', '针织服饰', '小家电'][round % 4]!
  const number = String(1 + ((round * 997) % 40_000))
  return [
    register({ q: rare }),
    register({ q: '义乌' }),
    register({ q: platformCode(round % 900) }),
    register({ q: `shop${number.slice(0, 3)}`, sort: 'score' }),
    merchants({ q: rare }),
    merchants({ q: goods }),
    merchants({ q: `${street}${(round * 13) % 888}号` }),
    merchants({ q: `${goods}商行`, county: '330782' }),
    merchants({ q: `92330782MAY${number.padStart(7, '0')}` }),
    merchants({ q: `https://shop${round % 900}.example/s/` }),
    merchants({ q: '没有这样的店' }),
  ]
}

function addressOf(list: string, query: Record<string, string>): string {
  return `/api/v1/${list}?${new URLSearchParams(query).toString()}`
}
