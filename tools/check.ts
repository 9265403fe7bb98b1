import { fileURLToPath } from 'node:url'
import { checkDeadCode, checkFormat, checkLint, checkTypes } from './checks/commands.ts'
import { checkDependencies } from './checks/dependencies.ts'
import { checkDocuments } from './checks/documents.ts'
import { checkImports } from './checks/imports.ts'
import { checkModules } from './checks/modules.ts'
import { checkOldKernels } from './checks/old-kernels.ts'
import { checkSizesAndNames } from './checks/sizes-and-names.ts'
import type { Check } from './checks/source-tree.ts'
import { checkStrays } from './checks/strays.ts'
import { checkTables } from './checks/tables.ts'

const CHECKS: Record<string, Check> = {
  format: checkFormat,
  lint: checkLint,
  types: checkTypes,
  imports: checkImports,
  tables: checkTables,
  modules: checkModules,
  'sizes and names': checkSizesAndNames,
  'dead code': checkDeadCode,
  dependencies: checkDependencies,
  documents: checkDocuments,
  strays: checkStrays,
  'old kernels': checkOldKernels,
}

/** Runs every check, whatever the others found; answers how many failed. */
async function checkAll(root: string): Promise<number> {
  let failed = 0
  for (const [name, check] of Object.entries(CHECKS)) {
    const started = performance.now()
    const faults = await check(root)
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    console.log(`${faults.length === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`)
    for (const fault of faults) console.log(`       ${fault}`)
    if (faults.length > 0) failed += 1
  }
  return failed
}

const failed = await checkAll(fileURLToPath(new URL('..', import.meta.url)))
if (failed > 0) console.error(`${failed} of ${Object.keys(CHECKS).length} checks failed`)
process.exitCode = failed > 0 ? 1 : 0
