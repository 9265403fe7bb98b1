import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { build } from 'vite'
import type { InlineConfig, Plugin } from 'vite'

/** Each app has a folder here, is built into one of `dist`, and served at the address of that name. */
const APPS = ['screen', 'console', 'portal'] as const

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url))

for (const app of APPS) await build(configOf(app))

function configOf(app: (typeof APPS)[number]): InlineConfig {
  const outDir = folder(`dist/${app}`)
  return {
    configFile: false,
    root: folder(app),
    base: `/${app}/`,
    logLevel: 'warn',
    build: {
      outDir,
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
    plugins: [compressed(outDir)],
  }
}

/** Leaves `.br` and `.gz` beside each text, so that the server compresses nothing while it serves. */
function compressed(outDir: string): Plugin {
  // The last step of Brotli's eleven takes seconds a file and saves a twentieth.
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9 }
  return {
    name: 'compressed',
    apply: 'build',
    closeBundle() {
      for (const file of readdirSync(outDir, { recursive: true, encoding: 'utf8' })) {
        if (!/\.(js|mjs|css|html|svg)$/.test(file)) continue
        const bytes = readFileSync(join(outDir, file))
        writeFileSync(join(outDir, `${file}.br`), brotliCompressSync(bytes, { params }))
        writeFileSync(join(outDir, `${file}.gz`), gzipSync(bytes))
      }
    },
  }
}
