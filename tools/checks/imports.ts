import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { ICruiseResult } from 'dependency-cruiser'
import { cruise } from 'dependency-cruiser'
import { IMPORT_RULES } from './import-rules.ts'

const ROOMS = ['packages', 'server', 'samples', 'bench', 'tools', 'web', 'journeys']

/** Imports run one way, and through doors; a cruise that saw nothing is a fault of its own. */
export async function checkImports(root: string): Promise<string[]> {
  const rooms = ROOMS.filter((room) => existsSync(join(root, room)))
  const { output } = await cruise(
    rooms,
    {
      baseDir: root,
      // TypeScript 7 has no compiler interface; without this parser nothing would be seen at all.
      parser: 'swc',
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
      exclude: { path: '^web/dist/' },
      validate: true,
      ruleSet: { forbidden: IMPORT_RULES },
    },
    {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
    },
  )
  return faultsOf(output as ICruiseResult)
}

function faultsOf({ modules, summary }: ICruiseResult): string[] {
  const seen = modules.filter((module) => module.source.endsWith('.ts') && !module.coreModule)
  if (seen.length === 0) return ['no TypeScript file was seen: the cruise itself is broken']
  return summary.violations.map(
    ({ from, to, rule, cycle }) =>
      `${from}: imports ${cycle ? cycle.map((step) => step.name).join(' → ') : to} (${rule.name})`,
  )
}
