import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { build } from 'vite'
import type { HtmlTagDescriptor, InlineConfig, Plugin } from 'vite'

/** Each app has a folder here, is built into one of `dist`, and served at the address of that name. */
const APPS = ['screen', 'console', 'portal'] as const

/** What an app is known to need soon: asked for with the page, not only when its first code has run. */
const SOON: Partial<Record<(typeof APPS)[number], string>> = { screen: 'map/county-map.tsx' }

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
    plugins: [askedForSoon(app), compressed(outDir)],
  }
}

function askedForSoon(app: (typeof APPS)[number]): Plugin {
  return {
    name: 'asked-for-soon',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) =>
        Object.values(bundle ?? {})
          .filter((part) => part.type === 'chunk' && isPart(part.facadeModuleId, SOON[app]))
          .flatMap(({ fileName, viteMetadata }) => [
            preload({ rel: 'modulepreload', href: `/${app}/${fileName}` }),
            ...[...(viteMetadata?.importedCss ?? [])].map((file) =>
              preload({ rel: 'preload', as: 'style', href: `/${app}/${file}` }),
            ),
          ]),
    },
  }
}

function preload(attrs: Record<string, string>): HtmlTagDescriptor {
  return { tag: 'link', attrs: { ...attrs, crossorigin: true }, injectTo: 'head' }
}

function isPart(module: string | null | undefined, path: string | undefined): boolean {
  return path !== undefined && module?.endsWith(`/${path}`) === true
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
