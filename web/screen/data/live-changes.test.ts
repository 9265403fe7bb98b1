import type { PlatformPoints } from '@liangma/contracts'
import { expect, test } from 'vitest'
import { readKept, writeKept } from './kept-changes.ts'
import { revisionOf, withChanges, withFaces } from './live-changes.ts'
import type { LiveChange } from './live-changes.ts'

function aChange(told: Partial<LiveChange> = {}): LiveChange {
  return {
    id: '1-1',
    change: 'grade',
    uscc: '91330702MA2E4T3X0N',
    name: '虚构商城',
    county: { code: '330782', zh: '义乌市', en: 'Yiwu' },
    point: null,
    from: 'blue',
    to: 'yellow',
    reason: 'downgrade',
    because: null,
    at: '2026-11-23T02:15:00.000Z',
    ...told,
  }
}

test('shows the newest change first, and each once', () => {
  const [one, two] = [aChange({ id: '1-1' }), aChange({ id: '2-2' })]
  const both = withChanges([], [one, two])
  expect(both.map(({ id }) => id)).toEqual(['2-2', '1-1'])
  expect(withChanges(both, [one])).toEqual(both)
})

test('keeps no more of a thousand changes than of fifty', () => {
  const thousand = Array.from({ length: 1_000 }, (_, at) => aChange({ id: `${at}-${at}` }))
  const changes = withChanges([aChange({ id: 'old' })], thousand)
  expect([changes.length, changes[0]?.id, changes.at(-1)?.id]).toEqual([50, '999-999', '950-950'])
})

const POINTS: PlatformPoints = {
  type: 'FeatureCollection',
  revision: 1,
  features: ['91330702MA2E4T3X0N', '91330702MA2E4T3X1M'].map((uscc) => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [120, 29] },
    properties: { uscc, name: '虚构商城', address: null, county: '330782', face: 'blue' },
  })),
  unplaced: [],
}

test('turns the point of the platform to its last face, and no other', () => {
  const { points, areAllPlaced } = withFaces(POINTS, [aChange({ to: 'red' }), aChange()])
  expect(points.features.map(({ properties }) => properties.face)).toEqual(['yellow', 'blue'])
  expect(areAllPlaced).toBe(true)
  expect(POINTS.features[0]?.properties.face).toBe('blue')
})

test('says when a platform is not among the points', () => {
  const changes = [aChange(), aChange({ uscc: '91330702MA2E4T3X2L' })]
  expect(withFaces(POINTS, changes).areAllPlaced).toBe(false)
})

test('reads the revision in a place of the stream', () => {
  expect(revisionOf('812-4711')).toBe(4711)
})

test('keeps the ticker over a reload, and begins anew where nothing can be read', () => {
  const held = new Map<string, string>()
  const store = {
    getItem: (name: string) => held.get(name) ?? null,
    setItem: (name: string, text: string) => void held.set(name, text),
  }
  expect(readKept('published', store)).toBeNull()
  writeKept('published', { cursor: '1-1', changes: [aChange()] }, store)
  expect(readKept('published', store)).toEqual({ cursor: '1-1', changes: [aChange()] })
  expect(readKept('published', { getItem: () => 'not JSON' })).toBeNull()
})
