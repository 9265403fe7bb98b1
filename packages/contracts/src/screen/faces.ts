import { z } from 'zod'
import { bilingual, count } from '../api/basics.ts'

/** What the public sees of a platform: see `Face`. */
export const faceKey = z
  .string()
  .max(40)
  .regex(/^[a-z][A-Za-z0-9_-]*$/)
  .meta({
    description:
      'A grade of the rulebook, or a state without colour: stale, expired, revoked, unknown (never published)',
    examples: ['yellow'],
  })

/** Each face with its words, in the order in which legends show them: grades best first, then the states. */
export const faceLegend = z
  .array(z.object({ face: faceKey, name: bilingual, words: bilingual }))
  .meta({ id: 'FaceLegend' })
export type FaceLegend = z.infer<typeof faceLegend>

/** How many show which face; faces that nobody shows are left out. */
export const faceCounts = z.record(faceKey, count).meta({
  id: 'FaceCounts',
  examples: [{ blue: 97, yellow: 19, red: 6, unrated: 6 }],
})
export type FaceCounts = z.infer<typeof faceCounts>

/** A county as screens name it. */
export const screenCounty = z
  .object({ code: z.string(), zh: z.string(), en: z.string() })
  .meta({ id: 'ScreenCounty', examples: [{ code: '330782', zh: '义乌市', en: 'Yiwu' }] })
export type ScreenCounty = z.infer<typeof screenCounty>

/** Longitude and latitude in WGS84. */
export const lonLat = z
  .tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])
  .meta({ description: 'Longitude, latitude (WGS84)', examples: [[120.075, 29.306]] })
