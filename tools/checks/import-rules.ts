import type { IForbiddenRuleType, IRegularForbiddenRuleType } from 'dependency-cruiser'
import { MODULES_FOLDER, MODULE_ORDER } from './modules.ts'

type From = IRegularForbiddenRuleType['from']
type To = IRegularForbiddenRuleType['to']

const TEST = String.raw`(\.test\.tsx?|/testing\.ts)$|/testing/|^server/test/`
const KYSELY = '(^|/)node_modules/kysely/'
const ROOMS = '^(packages|server|samples|bench|tools|web|journeys)/'
/** What keeps a decision from being a table or a pure function. */
const WORLD = String.raw`^server/src/platform/|\.(queries|service|routes|jobs|listeners)\.ts$|${KYSELY}`

/** The imports that no file may have: how rooms, and the files within a module, may know each other. */
export const IMPORT_RULES: IForbiddenRuleType[] = [
  ...MODULE_ORDER.flatMap(rulesOfModule),
  rule('modules are entered by their door from outside', {
    from: { path: '^server/src/', pathNot: `^${MODULES_FOLDER}/|${TEST}` },
    to: { path: String.raw`^${MODULES_FOLDER}/[^/]+/(?!index\.ts$)` },
  }),
  rule('the platform knows no module', {
    from: { path: '^server/src/platform/' },
    to: { path: '^server/src/(?!platform/)' },
  }),
  rule('modules do not know what composes them', {
    from: { path: `^${MODULES_FOLDER}/` },
    to: { path: String.raw`^server/src/(cli/|[^/]+\.ts$)` },
  }),
  rule('contracts know nobody', {
    from: { path: '^packages/contracts/' },
    to: { path: ROOMS, pathNot: '^packages/contracts/' },
  }),
  rule('the rulebook language knows only the contracts', {
    from: { path: '^packages/rulebook/' },
    to: { path: ROOMS, pathNot: '^packages/(rulebook|contracts)/' },
  }),
  rule('the samples know only the contracts', {
    from: { path: '^samples/' },
    to: { path: ROOMS, pathNot: '^(samples|packages/contracts)/' },
  }),
  rule('the web knows only the contracts', {
    from: { path: '^web/' },
    to: { path: ROOMS, pathNot: '^(web|packages/contracts)/' },
  }),
  rule('packages are entered by their door', {
    from: { path: '^(server|samples|bench|web|journeys|packages/rulebook)/' },
    to: {
      path: String.raw`^packages/[^/]+/src/(?!index\.ts$)`,
      pathNot: '^packages/rulebook/',
    },
  }),
  rule('the product knows neither benchmarks nor development tools', {
    from: { path: '^(packages|server|samples|web)/' },
    to: { path: '^(bench|tools)/' },
  }),
  rule('only queries, and the platform, import Kysely', {
    from: { pathNot: String.raw`\.queries\.ts$|^server/src/platform/|${TEST}` },
    to: { path: KYSELY },
  }),
  rule('rules are pure', {
    from: { path: String.raw`\.rules\.ts$` },
    to: { path: WORLD, dependencyTypesNot: ['type-only'] },
  }),
  rule('rules read no file, network or process', {
    from: { path: String.raw`\.rules\.ts$` },
    to: { dependencyTypes: ['core'], pathNot: '^(node:)?crypto$' },
  }),
  rule('routes never query', {
    from: { path: String.raw`\.routes\.ts$` },
    to: { path: String.raw`\.queries\.ts$|${KYSELY}`, dependencyTypesNot: ['type-only'] },
  }),
  rule('queries serve, they do not call upwards', {
    from: { path: String.raw`\.queries\.ts$` },
    to: {
      path: String.raw`\.(service|routes|jobs|listeners)\.ts$`,
      dependencyTypesNot: ['type-only'],
    },
  }),
  rule('no import goes in a circle, types apart', {
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  }),
  rule('every import is found', { from: {}, to: { couldNotResolve: true } }),
]

function rulesOfModule(name: string, position: number): IForbiddenRuleType[] {
  const left = `(${['nobody', ...MODULE_ORDER.slice(0, position)].join('|')})`
  const others = { path: `^${MODULES_FOLDER}/(?!${name}/)` }
  const doors = String.raw`^${MODULES_FOLDER}/${left}/index\.ts$`
  const testDoors = String.raw`^${MODULES_FOLDER}/${left}/(index|testing)\.ts$`
  const sentence = `${name} knows only the doors of the modules to its left`
  const files = `^${MODULES_FOLDER}/${name}/`
  return [
    rule(sentence, { from: { path: files, pathNot: TEST }, to: { ...others, pathNot: doors } }),
    rule(`${sentence}, its tests also their builders`, {
      from: { path: `${files}.*(?:${TEST})` },
      to: { ...others, pathNot: testDoors },
    }),
  ]
}

function rule(name: string, what: { from: From; to: To }): IForbiddenRuleType {
  return { name, severity: 'error', ...what }
}
