import { expect, test } from 'vitest'
import { withoutStamps } from '../groupFile'
import { exampleGroup } from '../progress/exampleGroup'
import type { Instrument } from '../records/instrument'
import type { AnyDraft, DraftOf } from '../records/kinds'
import {
  instrumentFamilies,
  newVersionOf,
  nextInstrumentId,
  predecessors,
  removalOf,
  takenInto,
} from './versions'

const draft = (id: string, fields: Partial<DraftOf<'instrument'>> = {}): DraftOf<'instrument'> => ({
  id,
  code: 'SK',
  name: 'Skala contoh',
  items: 4,
  itemMin: 1,
  itemMax: 5,
  min: 4,
  max: 20,
  higherIsBetter: true,
  licence: 'milik lembaga',
  ...fields,
})
function instruments(...drafts: DraftOf<'instrument'>[]): readonly Instrument[] {
  const put = drafts.map((record): AnyDraft => ({ kind: 'instrument', record }))
  return exampleGroup(...put).records.instrument
}
const three = instruments(
  draft('INS-1'),
  draft('INS-2', { code: 'LAIN' }),
  draft('INS-3', { version: '2', supersedes: 'INS-1' }),
  draft('INS-4', { version: '10', supersedes: 'INS-3' }),
)
const idsOf = (all: readonly Instrument[]) =>
  instrumentFamilies(all).map(({ current, older }) => [current.id, ...older.map(({ id }) => id)])

test('versions of one code are folded beneath the latest', () => {
  expect(idsOf(three)).toEqual([['INS-4', 'INS-3', 'INS-1'], ['INS-2']])
  expect(idsOf([])).toEqual([])
})

test('without ties the name of the version decides, numbers by their size', () => {
  const loose = instruments(
    draft('INS-1', { version: '10' }),
    draft('INS-2', { version: '9' }),
    draft('INS-3', { code: 'sk ', version: '9a' }),
  )
  expect(idsOf(loose)).toEqual([['INS-1', 'INS-3', 'INS-2']])
})

test('a circle that came from elsewhere ends', () => {
  const circle = instruments(
    draft('INS-1', { supersedes: 'INS-2' }),
    draft('INS-2', { version: '2', supersedes: 'INS-1' }),
  )
  expect(circle.map((one) => predecessors(one, circle).length)).toEqual([1, 1])
  expect(idsOf(circle)).toEqual([['INS-2', 'INS-1']])
})

test('a new version has the next free number and follows its model', () => {
  expect(nextInstrumentId(three.map(({ id }) => id))).toBe('INS-5')
  expect(newVersionOf(draft('INS-1'), 'INS-5', three)).toEqual(
    draft('INS-5', { version: '3', supersedes: 'INS-1', archivedAt: null }),
  )
  const named = newVersionOf(draft('INS-9', { version: 'revisi A' }), 'INS-10', three)
  expect(named.version).toBe('3')
})

test('an instrument from elsewhere follows the version that is there', () => {
  const { id, ...foreign } = draft('AU-1', { version: '11', supersedes: 'AU-0' })
  expect(takenInto(foreign, 'INS-5', three)).toMatchObject({ id: 'INS-5', supersedes: 'INS-4' })
  expect(takenInto({ ...foreign, code: 'BARU' }, 'INS-5', three).supersedes).toBeNull()
})

test('what came after a removed version follows the one before it', () => {
  const middle = three.find(({ id }) => id === 'INS-3')
  if (!middle) throw new Error('no instrument')
  const { put, remove } = removalOf(middle, three, withoutStamps<'instrument'>)
  expect(remove).toEqual([{ kind: 'instrument', id: 'INS-3' }])
  expect(put).toMatchObject([{ record: { id: 'INS-4', supersedes: 'INS-1' } }])
})
