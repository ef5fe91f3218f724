import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { applyChange, type GroupFile } from '../../src/domain/groupFile'
import { readExchange } from '../../src/main/library/exchangeFile'
import { Library } from '../../src/main/library/library'
import { newGroup } from '../../src/main/library/newGroup'

const GROUP = '11111111-1111-4111-8111-111111111111'
const stamp = { at: '2026-11-22T10:00:00+07:00', by: 'ratri' }
const who = { label: 'ratri (kantor)', since: stamp.at }
const sample = join(import.meta.dirname, '../../resources/contoh/langkah-baru.json')

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guyub-library-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function sampleGroup(groupId = GROUP): Promise<GroupFile> {
  const reading = await readExchange(sample, { groupId, stamp, asOf: '2026-11-22' })
  if (!reading.ok) throw new Error(JSON.stringify(reading))
  return reading.group
}

async function filledLibrary(): Promise<Library> {
  const library = await Library.open(folder, who)
  await library.addGroup(await sampleGroup())
  return library
}

test('a group that was added is listed from its head and opens as it was', async () => {
  const library = await filledLibrary()
  await library.close()

  const again = await Library.open(folder, who)
  const [row, ...others] = await again.list()
  expect(others).toEqual([])
  expect(row).toMatchObject({
    groupId: GROUP,
    state: 'whole',
    summary: { code: 'KLP-2026-03', members: 10, heldSessions: 12 },
  })
  expect((await again.openGroup(GROUP)).group).toEqual(await sampleGroup())
  await again.close()
})

test('a change that was answered is there after reopening; a refused one leaves everything', async () => {
  const library = await filledLibrary()
  await library.updateGroup(GROUP, (current) => {
    const review = current.records.taskReview.find((one) => one.id === 'R4.g')
    if (!review) throw new Error('no review')
    const { createdAt, createdBy, updatedAt, updatedBy, revision, ...draft } = review
    const result = applyChange(
      current,
      { put: [{ kind: 'taskReview', record: { ...draft, attainment: 2 } }], remove: [] },
      stamp,
    )
    if (!result.ok) throw new Error('refused')
    return result.group
  })
  await expect(
    library.updateGroup(GROUP, () => {
      throw new Error('refused by a rule')
    }),
  ).rejects.toThrow('refused by a rule')
  await library.close()

  const again = await Library.open(folder, who)
  const { group } = await again.openGroup(GROUP)
  expect(group.revision).toBe(2)
  expect(group.records.taskReview.find((one) => one.id === 'R4.g')).toMatchObject({
    attainment: 2,
    revision: 2,
  })
  await again.close()
})

test('the second to open a library is told who holds it and may only read', async () => {
  const first = await filledLibrary()
  const second = await Library.open(folder, { label: 'bagas (laptop)', since: stamp.at })

  expect(second.readOnly).toMatchObject({ kind: 'held', holder: { label: 'ratri (kantor)' } })
  expect((await second.openGroup(GROUP)).group.records.program[0]?.code).toBe('KLP-2026-03')
  await expect(second.updateGroup(GROUP, (group) => group)).rejects.toMatchObject({
    code: 'libraryHeld',
  })
  await expect(
    second.addGroup(await sampleGroup('22222222-2222-4222-8222-222222222222')),
  ).rejects.toMatchObject({ code: 'libraryHeld' })

  await second.close()
  await first.close()
  const third = await Library.open(folder, who)
  expect(third.readOnly).toBeNull()
  await third.close()
})

test('a damaged file is a troubled row; opening it brings back the last whole save and keeps the evidence', async () => {
  await (await filledLibrary()).close()
  const file = join(folder, `${GROUP}.guyub`)
  const bytes = readFileSync(file)
  unlinkSync(file)
  writeFileSync(file, bytes.subarray(0, 200))

  const library = await Library.open(folder, who)
  expect((await library.list())[0]).toMatchObject({
    groupId: GROUP,
    state: 'troubled',
    error: { code: 'groupDamaged' },
  })
  const { group, report } = await library.openGroup(GROUP)
  expect(group).toEqual(await sampleGroup())
  expect(report?.isRecovered).toBe(true)
  expect(readdirSync(folder).some((name) => name.includes('.rusak-'))).toBe(true)
  await library.close()
})

test('a group of which every copy is damaged is refused, and nothing is overwritten', async () => {
  await (await filledLibrary()).close()
  for (const name of readdirSync(folder).filter((one) => one.startsWith(GROUP)))
    truncateSync(join(folder, name), 100)
  const before = readdirSync(folder).sort()

  const library = await Library.open(folder, who)
  await expect(library.openGroup(GROUP)).rejects.toMatchObject({ code: 'damaged' })
  await library.close()
  expect(readdirSync(folder).sort()).toEqual(before)
})

test('a file that vanished while its saves remain is not shown as an empty group', async () => {
  await (await filledLibrary()).close()
  unlinkSync(join(folder, `${GROUP}.guyub`))

  const library = await Library.open(folder, who)
  expect((await library.list())[0]).toMatchObject({
    groupId: GROUP,
    state: 'troubled',
    error: { code: 'groupMissing' },
  })
  expect((await library.openGroup(GROUP)).group).toEqual(await sampleGroup())
  await library.close()
})

test('two groups of one library never share a code', async () => {
  const library = await filledLibrary()
  const other = await sampleGroup('22222222-2222-4222-8222-222222222222')
  await expect(library.addGroup(other)).rejects.toMatchObject({
    code: 'codeTaken',
    params: { code: 'KLP-2026-03' },
  })
  expect(existsSync(join(folder, `${other.id}.guyub`))).toBe(false)
  await library.close()
})

test('the first group brings the agency; the next one starts from it', async () => {
  const library = await Library.open(folder, who)
  expect(await library.agency()).toBeNull()
  const wish = {
    code: 'KLP-2026-04',
    name: 'Kelompok Orang Tua',
    startDate: '2026-12-01',
    endDate: '2027-02-01',
    plannedSessions: 8,
    sessionMinutes: 90,
    workerName: 'Ratri Contohningrum, S.Tr.Sos.',
    agency: null,
  }
  expect(() => newGroup(GROUP, wish, null, stamp)).toThrow('agencyNeeded')

  await library.adoptAgency(await sampleGroup())
  const group = newGroup(GROUP, wish, await library.agency(), stamp)
  expect(group.records.agency[0]?.name).toBe('LKS Remaja Pelita Tunas (Fiktif)')
  expect(group.records.program[0]).toMatchObject({
    code: 'KLP-2026-04',
    leadWorkerId: 'PS-01',
    status: 'draf',
  })
  expect(group.records.worker).toHaveLength(4)
  await library.close()
})

const isRoot = process.getuid?.() === 0
test.skipIf(isRoot)('a folder that cannot be written is opened for reading', async () => {
  await (await filledLibrary()).close()
  chmodSync(folder, 0o500)
  const library = await Library.open(folder, who)
  expect(library.readOnly).toEqual({ kind: 'folder' })
  expect((await library.openGroup(GROUP)).group.records.program[0]?.code).toBe('KLP-2026-03')
  chmodSync(folder, 0o700)
})

test('two files whose names were exchanged do not pass for each other', async () => {
  const library = await filledLibrary()
  const other = await sampleGroup('22222222-2222-4222-8222-222222222222')
  const program = other.records.program.map((one) => ({ ...one, code: 'KLP-2026-09' }))
  await library.addGroup({ ...other, records: { ...other.records, program } })
  await library.close()
  for (const name of readdirSync(folder).filter((one) => one.includes('.guyub.g')))
    unlinkSync(join(folder, name))
  const [one, two] = [join(folder, `${GROUP}.guyub`), join(folder, `${other.id}.guyub`)]
  renameSync(one, `${one}.x`)
  renameSync(two, one)
  renameSync(`${one}.x`, two)

  const again = await Library.open(folder, who)
  await expect(again.openGroup(GROUP)).rejects.toMatchObject({ code: 'wrongGroup' })
  await expect(again.updateGroup(other.id, (group) => group)).rejects.toMatchObject({
    code: 'wrongGroup',
  })
  await again.close()
})

test.each([
  ['a file', 'berkas'],
  ['below a file', 'berkas/sub'],
  ['a name too long', 'x'.repeat(300)],
])('a library cannot be %s, and says so', async (_name, place) => {
  writeFileSync(join(folder, 'berkas'), '')
  await expect(Library.open(join(folder, place), who)).rejects.toMatchObject({
    code: 'libraryUnreachable',
  })
})
