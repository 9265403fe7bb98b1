import type { GradeRow } from './schema/index.ts'

/** Whether a row of the grades is a state (未评级, 免检, 已停业): it asks for nothing, so no score gives it. */
export function isState({ atLeast, atMost, eachAtMost, otherwise }: GradeRow): boolean {
  return [atLeast, atMost, eachAtMost, otherwise].every((asked) => asked === undefined)
}
