import { describe, expect, test } from 'vitest'
import type { Activity } from '../records/activity'
import { activityLength, anyActivity, findActivities } from './findActivities'

function offered(id: string, said: Partial<Activity>): { activity: Activity } {
  return {
    activity: {
      id,
      name: id,
      aim: 'Anggota saling mengenal.',
      steps: ['Duduklah melingkar.'],
      minutes: 30,
      phases: ['awal'],
      tasks: ['c'],
      createdAt: '2026-11-22T00:00:00+07:00',
      createdBy: 'uji',
      updatedAt: '2026-11-22T00:00:00+07:00',
      updatedBy: 'uji',
      revision: 1,
      ...said,
    },
  }
}

const contract = offered('kontrak', {
  name: 'Menyusun Kontrak',
  minutes: 75,
  phases: ['awal'],
  tasks: ['a', 'b'],
  materials: ['kertas besar'],
})
const breath = offered('napas', {
  name: 'Bernapas',
  aim: 'Anggota tenang sebelum kontrak dibicarakan.',
  minutes: 15,
  phases: ['awal', 'tengah', 'akhir'],
})
const letter = offered('surat', {
  name: 'Surat Café Élan',
  steps: ['Tulislah di kertas kecil.', 'Lipat suratnya.'],
  minutes: 45,
  phases: ['akhir'],
  tasks: ['b', 'd'],
})
const all = [contract, breath, letter]
const ids = (found: readonly { activity: Activity }[]) => found.map(({ activity }) => activity.id)

describe('words', () => {
  test('none finds every activity in the given order', () => {
    expect(ids(findActivities(all, anyActivity))).toEqual(['kontrak', 'napas', 'surat'])
    expect(ids(findActivities(all, { ...anyActivity, words: '  ' }))).toHaveLength(3)
  })

  test('all must occur, in name, aim, steps or materials, wherever each stands', () => {
    const find = (words: string) => ids(findActivities(all, { ...anyActivity, words }))
    expect(find('kertas')).toEqual(['kontrak', 'surat'])
    expect(find('kertas kecil')).toEqual(['surat'])
    expect(find('lipat surat kertas')).toEqual(['surat'])
    expect(find('kertas napas')).toEqual([])
  })

  test('are found whatever their capitals and accents', () => {
    const find = (words: string) => ids(findActivities(all, { ...anyActivity, words }))
    expect(find('CAFE elan')).toEqual(['surat'])
    expect(find('cafe\u0301')).toEqual(['surat'])
    expect(find('MELINGKÀR')).toEqual(['kontrak', 'napas'])
  })

  test('in the name come before words in the text', () => {
    const order = findActivities([breath, contract], { ...anyActivity, words: 'kontrak' })
    expect(ids(order)).toEqual(['kontrak', 'napas'])
  })
})

test('task, phase and length leave out what does not fit', () => {
  const find = (wish: object) => ids(findActivities(all, { ...anyActivity, ...wish }))
  expect(find({ task: 'b' })).toEqual(['kontrak', 'surat'])
  expect(find({ phase: 'akhir' })).toEqual(['napas', 'surat'])
  expect(find({ length: 'singkat' })).toEqual(['napas'])
  expect(find({ task: 'b', phase: 'akhir', length: 'sedang', words: 'lipat' })).toEqual(['surat'])
  expect(find({ task: 'h' })).toEqual([])
})

test('what fits the phase of the group comes first and nothing is left out', () => {
  expect(ids(findActivities(all, anyActivity, 'akhir'))).toEqual(['napas', 'surat', 'kontrak'])
  expect(ids(findActivities(all, anyActivity, 'prakelompok'))).toEqual([
    'kontrak',
    'napas',
    'surat',
  ])
  const words = { ...anyActivity, words: 'kontrak' }
  expect(ids(findActivities(all, words, 'tengah'))).toEqual(['napas', 'kontrak'])
})

test('20 minutes are still short and 45 still medium', () => {
  const lengths = [5, 20, 21, 45, 46, 240].map((minutes) => activityLength({ minutes }))
  expect(lengths).toEqual(['singkat', 'singkat', 'sedang', 'sedang', 'panjang', 'panjang'])
})

test('an empty library answers an empty list', () => {
  expect(findActivities([], { ...anyActivity, words: 'kontrak' }, 'awal')).toEqual([])
})
