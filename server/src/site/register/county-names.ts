import type { CountyName } from '@liangma/contracts'
import type { RegistryService } from '../../modules/registry/index.ts'

/** Counties by their code. */
export async function countyNames(
  registry: Pick<RegistryService, 'listCounties'>,
): Promise<Map<string, CountyName>> {
  const counties = await registry.listCounties()
  return new Map(
    counties.map(({ countyCode, nameZh, nameEn }) => [
      countyCode,
      { code: countyCode, zh: nameZh, en: nameEn },
    ]),
  )
}
