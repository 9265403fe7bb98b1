import { bandOrder } from './bands.ts'
import { idleCaps } from './caps.ts'
import { duplicateCodes, groupOrder, sameRecordTwice, unknownGroups } from './codes.ts'
import {
  componentRows,
  gradeNames,
  lowestThreshold,
  scoreRange,
  thresholdOrder,
  thresholdSense,
} from './grades.ts'
import { burdensHaveLaw, knownLaws, lawDays } from './laws.ts'
import { indicatorPoints, peersSaid, sizeBands } from './points.ts'
import { reachableGrades } from './reach.ts'
import { countedInspections, maskWidth, signs } from './signs.ts'
import { countedMerchants, coverageOfMerchants, deliveredKinds, knownFindings } from './sources.ts'
import type { Check, Finding } from './finding.ts'
import type { Rulebook } from '../schema/index.ts'

const CHECKS: Check[] = [
  duplicateCodes,
  unknownGroups,
  groupOrder,
  sameRecordTwice,
  indicatorPoints,
  bandOrder,
  sizeBands,
  peersSaid,
  thresholdSense,
  thresholdOrder,
  lowestThreshold,
  componentRows,
  scoreRange,
  gradeNames,
  signs,
  maskWidth,
  countedInspections,
  idleCaps,
  reachableGrades,
  deliveredKinds,
  knownFindings,
  countedMerchants,
  coverageOfMerchants,
  knownLaws,
  burdensHaveLaw,
  lawDays,
]

/** What a schema cannot say: how the parts of a rulebook fit together. */
export function checkRulebook(rulebook: Rulebook): Finding[] {
  return CHECKS.flatMap((check) => check(rulebook))
}
