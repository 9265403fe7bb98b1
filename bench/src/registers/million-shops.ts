import type { Db } from '../../../server/src/platform/database/index.ts'
import { sql } from 'kysely'
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

/** How a register grows: so many platforms, and so many shops shared out among them. */
export interface RegisterSize {
  platforms: number
  shops: number
}

/**
 * Fills an empty register with platforms, grades and shops whose names share districts and goods, as real ones do,
 * and differ by two characters out of thousands.
 */
export async function fillWithShops(db: Db, { platforms, shops }: RegisterSize): Promise<void> {
  const codes = Array.from({ length: platforms }, (_, n) => platformCode(n))
  await sql`INSERT INTO registry.subjects (code) SELECT unnest(${codes}::text[])`.execute(db)
  await sql`
    INSERT INTO registry.platforms (subject_id, name, operator_name, platform_type, site, address,
      county_code, online_day, data_as_of_day, batch_id)
    SELECT subject_id, ${name(sql`subject_id`)} || '商城',
      '金华' || ${name(sql`subject_id`)} || '网络科技有限公司', 'trade',
      'https://www.shop' || subject_id || '.example', ${address(sql`subject_id`)},
      ${oneOf(COUNTIES, sql`subject_id`)}, 18000, 20000, 1
    FROM registry.subjects ORDER BY subject_id`.execute(db)
  await sql`
    INSERT INTO registry.platform_grades (subject_id, live_grade, score_tenths, since_day, published_grade, has_notice)
    SELECT subject_id, ${oneOf(['blue', 'blue', 'blue', 'yellow', 'red'], sql`subject_id`)},
      400 + (subject_id * 7919) % 600, 19000 + subject_id % 1000, 'blue', subject_id % 50 = 0
    FROM registry.subjects`.execute(db)
  await sql`INSERT INTO registry.subjects (code)
    SELECT '92330782MAY' || lpad(i::text, 7, '0') FROM generate_series(1, ${shops}::int) i`.execute(
    db,
  )
  await sql`
    INSERT INTO registry.shops (platform_id, url, merchant_id, period, merchant_name, shop_name, address,
      county_code, is_registered, data_as_of_day, batch_id)
    SELECT 1 + (i::bigint * ${platforms}::int / (${shops}::int + 1))::int,
      'https://shop' || (i % ${platforms}::int) || '.example/s/' || i, ${platforms}::int + i, '2026H1',
      ${oneOf(COUNTY_NAMES, sql`i`)} || ${name(sql`i`)} || ${oneOf(GOODS, sql`i`)} || ${oneOf(ENDINGS, sql`i`)},
      ${name(sql`i`)} || ${oneOf(GOODS, sql`(i / 7)`)} || '旗舰店', ${address(sql`i`)},
      ${oneOf(COUNTIES, sql`i`)}, i % 3 > 0, 20000, 1
    FROM generate_series(1, ${shops}::int) i`.execute(db)
  await sql`SELECT gin_clean_pending_list('registry.shops_pairs'::regclass)`.execute(db)
  for (const table of ['subjects', 'platforms', 'platform_grades', 'shops'])
    await sql`VACUUM ANALYZE ${sql.table(`registry.${table}`)}`.execute(db)
}

/** One of some words, spread by a number. */
function oneOf(words: readonly string[], n: ReturnType<typeof sql>) {
  return sql`(${words}::text[])[1 + (${n} * 31) % ${words.length}::int]`
}

/** Two characters out of three thousand each: what tells firms apart. */
function name(n: ReturnType<typeof sql>) {
  return sql`(chr(19968 + (${n}::bigint * 7919 % 3001)::int) || chr(23000 + (${n}::bigint * 104729 % 2999)::int))`
}

function address(n: ReturnType<typeof sql>) {
  return sql`('浙江省金华市' || ${oneOf(COUNTY_NAMES, n)} || ${oneOf(STREETS, n)} || (${n} % 888 + 1) || '号')`
}
