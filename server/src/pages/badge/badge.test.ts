import type { Language, Standing } from '@liangma/contracts'
import { encode } from 'uqr'
import { describe, expect, test } from 'vitest'
import { aStanding } from '../../modules/publication/testing.ts'
import { BADGE_SIZES, THEMES, badgeBox, qrPath, renderBadge } from './index.ts'

const TARGET = 'https://credit.example/p/91330782MA2FICT01X?from=print'
const LANGUAGES: Language[] = ['zh', 'en']
const CHOICES = BADGE_SIZES.flatMap((size) =>
  (['light', 'dark'] as const).flatMap((theme) =>
    LANGUAGES.map((language) => ({ size, theme, language })),
  ),
)
const standard = { size: 'standard', theme: 'light', language: 'zh' } as const

function drawn(changes: Partial<Standing>, language: Language = 'zh'): string {
  return renderBadge(aStanding(changes), { ...standard, language }, TARGET)
}

test('says colour, meaning and day, in both languages', () => {
  expect(drawn({})).toContain('>黄级　需整改<')
  expect(drawn({})).toContain('>Needs rectification · 2026-10-31 评定 · 点击核验<')
  expect(drawn({}, 'en')).toContain('>Yellow · Needs rectification<')
  expect(drawn({}, 'en')).toContain('>需整改 · as of 2026-10-31 · click to verify<')
})

test.each(CHOICES)('never says the score: $size $theme $language', (choice) => {
  expect(renderBadge(aStanding({ scoreTenths: 777 }), choice, TARGET)).not.toMatch(/77\.7|777/)
})

test.each(['stale', 'expired', 'revoked'] as const)('shows no colour while %s', (state) => {
  for (const choice of CHOICES) {
    const { blue, yellow, red } = THEMES[choice.theme].tones
    const badge = renderBadge(aStanding({ state }), choice, TARGET)
    expect(badge).not.toContain('黄')
    expect(badge).not.toContain('Yellow')
    for (const { fill } of [blue, yellow, red]) expect(badge).not.toContain(fill)
  }
})

test('says the day in China on which a state began', () => {
  const changedAt = '2026-11-02T16:30:00.000Z'
  expect(drawn({ state: 'revoked', changedAt })).toContain('2026-11-03 起')
})

test('draws a grade of another rulebook in grey, with its own words', () => {
  const badge = drawn({
    grade: 'gold',
    gradeName: { zh: '金', en: 'Gold' },
    gradeWords: { zh: '示范', en: 'Exemplary' },
  })
  expect(badge).toContain('>金级　示范<')
  expect(badge).toContain(`color="${THEMES.light.tones.grey.fill}"`)
})

test('is honest about a platform that was never published', () => {
  const badge = renderBadge(undefined, standard, TARGET)
  expect(badge).toContain('>未公示<')
  expect(badge).toContain('<title>网络交易平台信用等级 未公示</title>')
})

test.each(CHOICES)('is one plain document of its own: $size $theme $language', (choice) => {
  const name = `</title><script>alert(1)</script><image href="//x.example"/>&"'`
  const words = { zh: name, en: name }
  const badge = renderBadge(aStanding({ name, gradeWords: words }), choice, TARGET)
  const { width, height } = badgeBox(choice)
  expect(badge).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" /)
  expect(badge).toContain(`viewBox="0 0 ${width} ${height}" role="img"`)
  expect(badge).toContain('<title>&#60;/title&#62;&#60;script')
  expect(badge).not.toMatch(/<(script|image|style|a|use|foreignObject)\b| (href|on\w+)="/)
})

test('draws every dark square of the QR code, and no other', () => {
  const { data, size } = encode(TARGET, { ecc: 'M', border: 0 })
  const { path, size: side } = qrPath(TARGET)
  const bars = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)].map((bar) => bar.map(Number))
  const squares = bars.flatMap(([, x = 0, y = 0, width = 0]) =>
    Array.from({ length: width }, (_, i) => `${x + i},${y}`),
  )
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`${x},${y}`] : [])))
  expect(side).toBe(size)
  expect(squares).toEqual(dark)
})

describe.each(Object.entries(THEMES))('in the %s theme', (_, theme) => {
  const onGround = [theme.soft, theme.ink, theme.faint].map((ink) => [ink, theme.ground] as const)
  const onTones = Object.values(theme.tones).map(({ ink, fill }) => [ink, fill] as const)
  test.each([...onGround, ...onTones, [theme.labelInk, theme.label] as const])(
    '%s is read on %s',
    (ink, ground) => expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5),
  )
})

/** Contrast ratio by WCAG 2.1. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
