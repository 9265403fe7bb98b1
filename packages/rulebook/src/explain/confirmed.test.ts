import { RECORD_STATUS } from '@liangma/contracts'
import type { RecordStatus } from '@liangma/contracts'
import { expect, test } from 'vitest'
import { anItemRow } from '../../test/explained/rows.ts'
import { isConfirmed, statusReason } from './confirmed.ts'

test('only what is confirmed counts, and every other status says why not', () => {
  const names = Object.keys(RECORD_STATUS) as RecordStatus[]
  const found = names.map((status) => {
    const row = anItemRow({ status })
    return [status, isConfirmed(row), statusReason(row)]
  })
  expect(found).toEqual([
    ['lead', false, 'lead'],
    ['confirmed', true, null],
    ['unfounded', false, 'unfounded'],
    ['annulled', false, 'annulled'],
    ['withdrawn', false, 'withdrawn'],
  ])
})

test('a status that nobody knows does not count either', () => {
  const row = { ...anItemRow(), status: 9 }
  expect([isConfirmed(row), statusReason(row)]).toEqual([false, 'withdrawn'])
})
