import { expect, test } from 'vitest'
import { applyChange, type GroupFile, recordOf } from '../groupFile'
import { exampleGroup, exampleProgram } from '../progress/exampleGroup'
import type { AnyDraft, DraftOf } from '../records/kinds'
import { agencyUpdate } from './agencyUpdate'

const stamp = { at: '2026-02-01T08:00:00+07:00', by: 'contoh' }

function agency(fields: Partial<DraftOf<'agency'>> = {}): AnyDraft {
  return {
    kind: 'agency',
    record: {
      id: 'AG-01',
      name: 'LKS Contoh',
      kind: 'LKS',
      address: 'Jalan Contoh 1',
      letterCode: 'LKS-C',
      defaultPaper: 'F4',
      timezone: 'WIB',
      purposes: [
        { id: 'TL-1', text: 'Memulihkan keberfungsian sosial.' },
        { id: 'TL-2', text: 'Menghubungkan dengan sumber.' },
      ],
      head: { name: 'Sri Rekaan', title: 'Ketua' },
      ...fields,
    },
  }
}

function worker(id: string, name: string, fields: Partial<DraftOf<'worker'>> = {}): AnyDraft {
  return { kind: 'worker', record: { id, name, role: 'fasilitatorPendamping', ...fields } }
}

const goalOfSecondPurpose: AnyDraft = {
  kind: 'goal',
  record: {
    id: 'TK-1',
    level: 'kelompok',
    text: 'Kelompok mengenal tiga sumber.',
    status: 'aktif',
    formulatedWith: 'bersama',
    weight: 2,
    alignedAgencyGoalId: 'TL-2',
  },
}

const running = exampleGroup(agency(), ...exampleProgram())

function updated(group: GroupFile, library: GroupFile): GroupFile {
  const update = agencyUpdate(group, library)
  if (!update) throw new Error('nothing to take over')
  const result = applyChange(group, update.change, stamp)
  if (!result.ok) throw new Error(JSON.stringify(result.faults))
  return result.group
}

test('a group that knows its agency as it is has nothing to take over', () => {
  const library = exampleGroup(
    agency({ phone: null, parentLines: [], crisisContacts: null }),
    worker('PS-01', 'Ratri Contohningrum', { role: 'pekerjaSosialUtama' }),
  )
  expect(agencyUpdate(running, library)).toBeNull()
})

test('a changed profile is told field by field, and taking it over leaves nothing to tell', () => {
  const library = exampleGroup(agency({ address: 'Jalan Baru 2', phone: '(024) 1' }))
  expect(agencyUpdate(running, library)?.fields.toSorted()).toEqual(['address', 'phone'])

  const after = updated(running, library)
  expect(recordOf(after, 'agency', 'AG-01')?.address).toBe('Jalan Baru 2')
  expect(agencyUpdate(after, library)).toBeNull()
})

test('a field that the agency has emptied is emptied in the group', () => {
  const group = exampleGroup(agency({ website: 'lama.example' }), ...exampleProgram())
  const after = updated(group, exampleGroup(agency()))
  expect(recordOf(after, 'agency', 'AG-01')?.website ?? null).toBeNull()
})

test('a purpose that a goal of the group serves stays, though the agency gave it up', () => {
  const purposes = [{ id: 'TL-1', text: 'Memulihkan keberfungsian sosial.' }]
  const library = exampleGroup(agency({ purposes, phone: '129' }))
  const group = exampleGroup(agency(), ...exampleProgram(), goalOfSecondPurpose)
  expect(agencyUpdate(group, library)?.keptPurposes.map(({ id }) => id)).toEqual(['TL-2'])

  const after = updated(group, library)
  expect(after.records.agency[0]?.purposes.map(({ id }) => id)).toEqual(['TL-1', 'TL-2'])
  expect(agencyUpdate(after, library)).toBeNull()
  expect(updated(running, library).records.agency[0]?.purposes).toEqual(purposes)
})

test('new workers come, changed ones are corrected, and nobody of the group is taken away', () => {
  const group = exampleGroup(agency(), ...exampleProgram(), worker('PS-09', 'Hanya Di Sini'))
  const library = exampleGroup(
    agency(),
    worker('PS-01', 'Ratri Contohningrum, S.Tr.Sos.', { role: 'pekerjaSosialUtama' }),
    worker('PS-02', 'Bagas Umpama'),
    worker('PS-03', 'Sudah Pindah', { active: false }),
  )
  const update = agencyUpdate(group, library)
  expect(update?.newWorkers.map(({ id }) => id)).toEqual(['PS-02'])
  expect(update?.changedWorkers.map(({ id }) => id)).toEqual(['PS-01'])

  const after = updated(group, library)
  expect(after.records.worker.map(({ id }) => id)).toEqual(['PS-01', 'PS-09', 'PS-02'])
  expect(recordOf(after, 'worker', 'PS-01')?.name).toBe('Ratri Contohningrum, S.Tr.Sos.')
})

test('somebody of the library whose id another person of the group has comes under an id of their own', () => {
  const library = exampleGroup(
    agency(),
    worker('PS-01', 'Lukas Perumpamaan'),
    worker('PS-02', 'Bagas Umpama'),
  )
  expect(agencyUpdate(running, library)?.newWorkers.map(({ id }) => id)).toEqual(['PS-03', 'PS-02'])

  const after = updated(running, library)
  expect(after.records.worker.map(({ id, name }) => `${id} ${name}`)).toEqual([
    'PS-01 Ratri Contohningrum',
    'PS-03 Lukas Perumpamaan',
    'PS-02 Bagas Umpama',
  ])
  expect(agencyUpdate(after, library)).toBeNull()
})

test('one person under two ids is one person, and keeps the id of the group', () => {
  const library = exampleGroup(
    agency(),
    worker('PS-01', 'Lukas Perumpamaan', { active: false }),
    worker('PS-07', 'Ratri Contohningrum, S.Sos.', { strNo: 'STR-1' }),
  )
  const after = updated(running, library)
  expect(after.records.worker.map(({ id, strNo }) => `${id} ${strNo}`)).toEqual(['PS-01 STR-1'])
  expect(agencyUpdate(after, library)).toBeNull()
})

test('a group that is over keeps the letterhead under which it ran', () => {
  const library = exampleGroup(agency({ phone: '1' }))
  for (const status of ['selesai', 'tindakLanjut', 'ditutup', 'dihentikan'] as const) {
    const over = exampleGroup(agency(), ...exampleProgram({ status }))
    expect(agencyUpdate(over, library), status).toBeNull()
  }
})

test('a group of another agency is not told of this one, a renamed agency is still the same', () => {
  const other = exampleGroup(agency({ name: 'Bapas Misal', letterCode: 'BPS' }))
  expect(agencyUpdate(running, other)).toBeNull()
  const renamed = exampleGroup(agency({ name: 'LKSA Contoh' }))
  expect(agencyUpdate(running, renamed)?.fields).toEqual(['name'])
})
