import pg from 'pg'
import { platformCode } from './synthetic-files.ts'

const COUNTIES = ['330702', '330703', '330723', '330726', '330727', '330781', '330782', '330783']
const COUNTY_NAMES = [
  '婺城区',
  '金东区',
  '武义县',
  '浦江县',
  '磐安县',
  '兰溪市',
  '义乌市',
  '东阳市',
]
const GOODS = [
  '日用百货',
  '针织服饰',
  '五金工具',
  '箱包',
  '玩具',
  '土特产',
  '文具',
  '饰品',
  '小家电',
]
const ENDINGS = ['商行', '经营部', '店', '工作室', '有限公司']
const STREETS = ['听溪路', '砚池街', '云岫大道', '稻香弄', '望樟路', '拾光街', '半山巷', '临渚路']
const LIVE_GRADES = ['blue', 'blue', 'blue', 'yellow', 'red']

/** How large a register is: so many platforms, and so many shops shared out among them. */
export interface RegisterSize {
  platforms: number
  shops: number
}

/**
 * Fills an empty register with platforms, grades and shops whose names share districts and goods, as real ones do,
 * and differ by two characters out of thousands.
 */
export async function fillWithShops(url: string, size: RegisterSize): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const codes = Array.from({ length: size.platforms }, (_, n) => platformCode(n))
    await client.query('INSERT INTO registry.subjects (code) SELECT unnest($1::text[])', [codes])
    for (const statement of statementsFor(size)) await client.query(statement)
  } finally {
    await client.end()
  }
}

function statementsFor({ platforms, shops }: RegisterSize): string[] {
  const id = 'subject_id'
  return [
    `INSERT INTO registry.platforms (subject_id, name, operator_name, platform_type, site, address,
       county_code, online_day, data_as_of_day, batch_id)
     SELECT subject_id, ${name(id)} || '商城', '金华' || ${name(id)} || '网络科技有限公司', 'trade',
       'https://www.shop' || subject_id || '.example', ${address(id)}, ${oneOf(COUNTIES, id)}, 18000, 20000, 1
     FROM registry.subjects ORDER BY subject_id`,
    `INSERT INTO registry.platform_grades (subject_id, live_grade, score_tenths, since_day, published_grade,
       has_notice)
     SELECT subject_id, ${oneOf(LIVE_GRADES, id)}, 400 + (subject_id * 7919) % 600,
       19000 + subject_id % 1000, 'blue', subject_id % 50 = 0
     FROM registry.subjects`,
    `INSERT INTO registry.subjects (code)
     SELECT '92330782MAY' || lpad(i::text, 7, '0') FROM generate_series(1, ${shops}) i`,
    `INSERT INTO registry.shops (platform_id, url, merchant_id, period, merchant_name, shop_name, address,
       county_code, is_registered, data_as_of_day, batch_id)
     SELECT 1 + (i::bigint * ${platforms} / ${shops + 1})::int,
       'https://shop' || (i % ${platforms}) || '.example/s/' || i, ${platforms} + i, '2026H1',
       ${oneOf(COUNTY_NAMES, 'i')} || ${name('i')} || ${oneOf(GOODS, 'i')} || ${oneOf(ENDINGS, 'i')},
       ${name('i')} || ${oneOf(GOODS, '(i / 7)')} || '旗舰店', ${address('i')}, ${oneOf(COUNTIES, 'i')},
       i % 3 > 0, 20000, 1
     FROM generate_series(1, ${shops}) i`,
    `SELECT gin_clean_pending_list('registry.shops_marks')`,
    'VACUUM ANALYZE registry.subjects, registry.platforms, registry.platform_grades, registry.shops',
  ]
}

/** One of some words, spread by a number. */
function oneOf(words: readonly string[], n: string): string {
  return `('{${words.join(',')}}'::text[])[1 + (${n} * 31) % ${words.length}]`
}

/** Two characters out of three thousand each: what tells firms apart. */
function name(n: string): string {
  return `(chr(19968 + (${n}::bigint * 7919 % 3001)::int) || chr(23000 + (${n}::bigint * 104729 % 2999)::int))`
}

function address(n: string): string {
  return `('浙江省金华市' || ${oneOf(COUNTY_NAMES, n)} || ${oneOf(STREETS, n)} || (${n} % 888 + 1) || '号')`
}
