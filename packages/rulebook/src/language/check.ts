import { duplicateCodes, groupOrder, sameRecordTwice, unknownGroups } from './check-codes.ts'
import {
  gradeNames,
  lowestThreshold,
  scoreRange,
  thresholdOrder,
  unratedGrade,
} from './check-grades.ts'
import { bandOrder, indicatorPoints, sizeBands } from './check-points.ts'
import { maskWidth, signs } from './check-signs.ts'
import type { Check, Finding } from './finding.ts'
import type { Rulebook } from './schema.ts'

const CHECKS: Check[] = [
  duplicateCodes,
  unknownGroups,
  groupOrder,
  sameRecordTwice,
  indicatorPoints,
  bandOrder,
  sizeBands,
  thresholdOrder,
  lowestThreshold,
  unratedGrade,
  scoreRange,
  gradeNames,
  signs,
  maskWidth,
]

/** What a schema cannot say: how the parts of a rulebook fit together. */
export function checkRulebook(rulebook: Rulebook): Finding[] {
  return CHECKS.flatMap((check) => check(rulebook))
}
