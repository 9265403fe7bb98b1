const PREFIX = 'platform:'

/** The source under which a platform's own reports are kept. */
export function sourceOfReporter(uscc: string): string {
  return `${PREFIX}${uscc}`
}

/** The platform that reports under a source; null: a source of the bureau. */
export function reporterOf(source: string): string | null {
  return source.startsWith(PREFIX) ? source.slice(PREFIX.length) : null
}
