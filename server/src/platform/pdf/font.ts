import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { create } from 'fontkit'
import type { Font } from 'fontkit'

/** Noto Sans SC, which comes with the program: nothing is fetched when a page is set. */
export const FONT_FILES = {
  normal: fileURLToPath(
    import.meta.resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'),
  ),
  bold: fileURLToPath(
    import.meta.resolve('@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf'),
  ),
} as const

let font: Font | undefined

/** Whether the font draws a character. */
export function isDrawn(codePoint: number): boolean {
  font ??= create(readFileSync(FONT_FILES.normal)) as Font
  return font.hasGlyphForCodePoint(codePoint)
}
