import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { applyChange, type GroupFile, withoutStamps } from '../../src/domain/groupFile'
import { Library } from '../../src/main/library/library'
import { newAgency } from '../../src/main/library/newAgency'

const stamp = { at: '2026-11-22T10:00:00+07:00', by: 'ratri' }
const who = { label: 'ratri (kantor)', since: stamp.at }
const wish = {
  name: 'LKS Rintisan (Fiktif)',
  kind: 'LKS',
  address: 'Jalan Misal 2, Salatiga',
  purpose: 'Mendampingi keluarga.',
  headName: 'Sri Rekaan',
  headTitle: 'Ketua',
  letterCode: 'LKS-RT',
  timezone: 'WITA',
} as const

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guyub-agency-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const renamed = (current: GroupFile): GroupFile => {
  const [agency] = current.records.agency
  if (!agency) throw new Error('no agency')
  const record = { ...withoutStamps<'agency'>(agency), phone: '(0298) 0000002' }
  const result = applyChange(current, { put: [{ kind: 'agency', record }], remove: [] }, stamp)
  if (!result.ok) throw new Error(JSON.stringify(result.faults))
  return result.group
}

test('an agency can be told before its first group, and a change of it outlives the sitting', async () => {
  const library = await Library.open(folder, who)
  expect(await library.agency()).toBeNull()
  await expect(library.updateAgency(renamed)).rejects.toMatchObject({ code: 'agencyNeeded' })
  await library.addAgency(newAgency('22222222-2222-4222-8222-222222222222', wish, stamp))
  await library.updateAgency(renamed)
  await library.close()

  const again = await Library.open(folder, who)
  const agency = await again.agency()
  expect(agency).toMatchObject({ revision: 2 })
  expect(agency?.records.agency).toMatchObject([{ name: wish.name, phone: '(0298) 0000002' }])
  expect(await again.agencyHead()).toEqual({ timezone: 'WITA' })
  await again.close()
})

test('a library has one agency: a second one is refused and changes nothing', async () => {
  const library = await Library.open(folder, who)
  await library.addAgency(newAgency('22222222-2222-4222-8222-222222222222', wish, stamp))
  const other = newAgency('33333333-3333-4333-8333-333333333333', { ...wish, name: 'Lain' }, stamp)
  await expect(library.addAgency(other)).rejects.toMatchObject({ code: 'alreadyExists' })
  expect((await library.agency())?.records.agency).toMatchObject([{ name: wish.name }])
  await library.close()
})

test('whoever may only read sees the agency and cannot change it', async () => {
  const holder = await Library.open(folder, who)
  await holder.addAgency(newAgency('22222222-2222-4222-8222-222222222222', wish, stamp))
  const reader = await Library.open(folder, { ...who, label: 'bagas (gudang)' })
  expect((await reader.agency())?.records.agency).toMatchObject([{ name: wish.name }])
  await expect(reader.updateAgency(renamed)).rejects.toMatchObject({ code: 'libraryHeld' })
  await reader.close()
  await holder.close()
})
