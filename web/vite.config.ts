import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { defineConfig } from 'vite'
import type { Plugin } from 'vite'

/** Each app has a folder here, is built into one of `dist`, and served at the address of that name. */
const APP = 'screen'

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  root: folder(APP),
  base: `/${APP}/`,
  build: {
    outDir: folder(`dist/${APP}`),
    emptyOutDir: true,
    // The kernels of the browsers that public offices have.
    target: 'chrome87',
    // MapLibre alone is a megabyte, a quarter of that on the wire.
    chunkSizeWarningLimit: 2_000,
    rolldownOptions: {
      onLog: (level, log, tell) => {
        // 'use client' is for servers that render React; there is none here.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') tell(level, log)
      },
    },
  },
  worker: { format: 'es' },
  plugins: [compressed(folder(`dist/${APP}`))],
})

/** Leaves `.br` and `.gz` beside each text, so that the server compresses nothing while it serves. */
function compressed(outDir: string): Plugin {
  return {
    name: 'compressed',
    apply: 'build',
    closeBundle() {
      for (const file of readdirSync(outDir, { recursive: true, encoding: 'utf8' })) {
        if (!/\.(js|mjs|css|html|svg)$/.test(file)) continue
        const bytes = readFileSync(join(outDir, file))
        writeFileSync(join(outDir, `${file}.br`), brotliCompressSync(bytes))
        writeFileSync(join(outDir, `${file}.gz`), gzipSync(bytes))
      }
    },
  }
}
