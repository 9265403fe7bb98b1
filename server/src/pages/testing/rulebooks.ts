import type { Language, Words } from '@liangma/contracts'
import { renderRulebook, renderRulebooksList } from '../index.ts'
import type { RulebookView } from '../index.ts'
import { aPublicFrame } from './credit.ts'

type Or = (usual: string) => string

/** By which rules grades are given: the list, and one version. */
export function rulebookPages(language: Language, or: Or): Record<string, string> {
  const frame = aPublicFrame(or)
  const say = (zh: string, en: string): Words => ({ zh: or(zh), en: or(en) })
  const term: RulebookView = {
    id: 'platform',
    version: or('2026.2'),
    appliesTo: 'platform',
    stateWords: { zh: '待施行', en: 'Scheduled' },
    from: '2026-12-01',
    until: null,
    before: or('2026.1'),
    differences: [{ place: 'G2-02', ...say('分值 2.0 → 3.0', 'points 2.0 → 3.0') }],
  }
  const entry = (kind: 'points' | 'grade' | 'text', key: string, value: string) => {
    return { key, name: { ...say('分值', 'points'), kind }, value: say(value, value) }
  }
  const row = {
    place: 'G2-02',
    title: say('G2-02 禁限售商品', 'G2-02 Prohibited goods'),
    entries: [entry('points', 'points', '2.0'), entry('text', 'basis', 'ECL 13')],
  }
  const grade = {
    place: 'red',
    title: say('red 红', 'red High risk'),
    entries: [entry('grade', 'grade', 'red')],
  }
  const rulebook = {
    id: 'platform',
    version: or('2026.2'),
    sha256: 'ab'.repeat(32),
    terms: [term],
    parts: [
      { part: 'grades', heading: { zh: '等级', en: 'Grades' }, rows: [grade] },
      { part: 'indicators', heading: { zh: '指标', en: 'Indicators' }, rows: [row] },
    ],
    grades: { red: say('高风险', 'High risk') },
    laws: { ECL: { zh: or('电子商务法'), en: or('E-Commerce Law') } },
  }
  return {
    rulebooksList: renderRulebooksList({ frame, rulebooks: [term] }, language),
    rulebook: renderRulebook({ frame, rulebook }, language),
  }
}
