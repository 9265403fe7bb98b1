import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { listFiles } from './source-tree.ts'

/** The modules in the order in which they may know each other: each only those to its left. */
export const MODULE_ORDER = [
  'identity',
  'registry',
  'records',
  'rulebooks',
  'capture',
  'assessment',
  'merchant-rates',
  'simulation',
  'grading',
  'leads',
  'inspections',
  'redress',
  'publication',
  'notices',
  'screen',
  'open-data',
]

export const MODULES_FOLDER = 'server/src/modules'

/** The modules that exist, by their folders. */
function listModules(root: string): string[] {
  const inside = listFiles(root).filter((path) => path.startsWith(`${MODULES_FOLDER}/`))
  return [...new Set(inside.map((path) => path.split('/')[3] ?? ''))]
}

/** Every module folder stands in the list, and has its door and its ten lines of README. */
export function checkModules(root: string): string[] {
  return listModules(root).flatMap((name) => {
    const folder = `${MODULES_FOLDER}/${name}`
    const missing = ['index.ts', 'README.md'].filter((f) => !existsSync(join(root, folder, f)))
    const faults = missing.map((file) => `${folder}: has no ${file}`)
    if (!MODULE_ORDER.includes(name))
      faults.push(`${folder}: not in MODULE_ORDER, so nobody knows its place`)
    return faults
  })
}
