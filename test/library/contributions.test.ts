import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { recapSheet } from '../../src/domain/report/recapSheet'
import { contributionsOf } from '../../src/main/library/contributions'
import { countedLibrary } from '../../src/main/library/countedLibrary'
import { readExchange } from '../../src/main/library/exchangeFile'
import { Library } from '../../src/main/library/library'
import { recapCsvRows } from '../../src/texts/recapSheet'

const GROUP = '11111111-1111-4111-8111-111111111111'
const BROKEN = '22222222-2222-4222-8222-222222222222'
const CUT = '33333333-3333-4333-8333-333333333333'
const stamp = { at: '2026-11-22T10:00:00+07:00', by: 'ratri' }
const sample = join(import.meta.dirname, '../../resources/contoh/langkah-baru.json')
const year = { from: '2026-01-01', to: '2026-12-31' }

let folder = ''
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'guyub-lintas-'))
  const library = await Library.open(folder, { label: 'ratri', since: stamp.at })
  const reading = await readExchange(sample, { groupId: GROUP, stamp, asOf: '2026-11-22' })
  if (!reading.ok) throw new Error(JSON.stringify(reading))
  await library.addGroup(reading.group)
  await library.close()
  writeFileSync(join(folder, `${BROKEN}.guyub`), 'rusak')
  const bytes = readFileSync(join(folder, `${GROUP}.guyub`))
  writeFileSync(join(folder, `${CUT}.guyub`), bytes.subarray(0, bytes.length - 100))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('groups are counted as their files lie; those that cannot be read are told, with their code where it is known', async () => {
  const before = readdirSync(folder).sort()
  const [whole, broken, cut] = await contributionsOf(
    folder,
    [GROUP, BROKEN, CUT],
    [year, { from: '2026-07-01', to: '2026-09-30' }],
  )
  if (whole?.state !== 'whole') throw new Error('the group could not be read')
  expect(whole.contributions.map(({ meetings }) => meetings.held)).toEqual([12, 9])
  // 88.5% (100 of 113), as the sample expects of the whole program.
  expect(whole.contributions[0]?.attendance).toMatchObject({ present: 100, recorded: 113 })
  expect(broken).toMatchObject({ state: 'troubled', error: { code: 'notGroupFile' }, code: null })
  expect(cut).toMatchObject({
    state: 'troubled',
    error: { code: 'groupDamaged' },
    code: 'KLP-2026-03',
  })
  expect(readdirSync(folder).sort()).toEqual(before)
  const { members }: { members: { fullName: string }[] } = JSON.parse(readFileSync(sample, 'utf8'))
  for (const { fullName } of members) expect(JSON.stringify(whole)).not.toContain(fullName)
  expect(JSON.stringify(whole)).not.toMatch(/\bA-\d\d\b/)
})

test('the recapitulation names what is missing and closes small counts in its table too', async () => {
  const counted = await countedLibrary(folder, year)
  expect(counted.unread).toEqual([`${BROKEN}.guyub`, 'KLP-2026-03'])
  const sheet = recapSheet(null, counted, { period: year, type: null, asOf: '2026-11-22' })
  const rows = recapCsvRows(sheet)
  // Ten members, six boys and four girls: 10 - 6 would tell the four.
  expect(rows).toContainEqual(['Laki-laki', 'ditutup'])
  expect(rows).toContainEqual(['Perempuan', '< 5'])
  expect(rows).toContainEqual(['Semua', 100, 113, 0, 88.5])
  expect(rows).toContainEqual(['Perempuan', 'ditutup', 'ditutup', 'ditutup', 'ditutup'])
  expect(JSON.stringify(rows)).toContain('Tidak terbaca, sehingga tidak ikut dihitung')
})
