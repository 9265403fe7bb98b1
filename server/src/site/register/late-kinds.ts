/** Kinds of source of which one is late. */
export function lateKinds({
  sources,
}: {
  sources: readonly { kind: string; isLate: boolean }[]
}): string[] {
  return [...new Set(sources.filter((source) => source.isLate).map((source) => source.kind))]
}
