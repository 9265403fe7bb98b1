import type {
  CountyTotal,
  FaceCounts,
  Language,
  PlatformPoints,
  ScreenCounty,
  ScreenMap,
} from '@liangma/contracts'
import { concernOf } from '../../../grades/faces.ts'
import type { Layer, Look } from '../../address.ts'

/** All that a map shows; drawn again where a part of it has changed. */
export interface MapView {
  screenMap: ScreenMap
  counties: readonly CountyTotal[]
  points: PlatformPoints | undefined
  look: Look
  layer: Layer
  /** County code; null: the whole city. */
  region: string | null
  /** The only face that is shown; null: all. */
  grade: string | null
  language: Language
  words: {
    /** Names the map for those who hear it. */
    title: string
    zoomIn: string
    zoomOut: string
    unplaced: (count: number) => string
    hidden: string
  }
}

/** Of fewer platforms than this a share says little, and is hatched. */
export const FEW = 5

/** What the map tells of a county. */
export interface CountyShare {
  name: string
  platforms: number
  faces: FaceCounts
  shops: number
  /** 0–1, of yellow and red platforms. */
  share: number
  isFew: boolean
  /** Platforms without coordinates. */
  unplaced: number
}

export function shareOfCounty(
  county: ScreenCounty,
  { counties, points, language }: Pick<MapView, 'counties' | 'points' | 'language'>,
): CountyShare {
  const isHere = ({ county: each }: { county: ScreenCounty | null }) => each?.code === county.code
  const { platforms, faces, shops } = counties.find(isHere) ?? NOTHING
  return {
    name: county[language],
    platforms,
    faces,
    shops,
    share: platforms === 0 ? 0 : concernOf(faces) / platforms,
    isFew: platforms < FEW,
    unplaced: points?.unplaced.find(isHere)?.platforms ?? 0,
  }
}

const NOTHING = { platforms: 0, faces: {}, shops: 0 }
