import { defineConfig } from 'vitest/config'

/** The package by itself, as the mutation check runs it: no server, no browser. */
export default defineConfig({
  test: {
    include: ['packages/{rulebook,contracts}/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
