import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { applyChange, emptyGroup } from '../../src/domain/groupFile'
import { collectedResources, collectionChange } from '../../src/domain/resources/collectedResources'
import { readExchange } from '../../src/main/library/exchangeFile'
import { resourcesOfGroups } from '../../src/main/library/groupResources'
import { Library } from '../../src/main/library/library'

const GROUP = '11111111-1111-4111-8111-111111111111'
const BROKEN = '22222222-2222-4222-8222-222222222222'
const stamp = { at: '2026-11-22T10:00:00+07:00', by: 'ratri' }
const sample = join(import.meta.dirname, '../../resources/contoh/langkah-baru.json')

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guyub-sumber-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('groups tell what they know without a word of their own, once it is in the directory too', async () => {
  const library = await Library.open(folder, { label: 'ratri', since: stamp.at })
  const reading = await readExchange(sample, { groupId: GROUP, stamp, asOf: '2026-11-22' })
  if (!reading.ok) throw new Error(JSON.stringify(reading))
  await library.addGroup(reading.group)
  writeFileSync(join(folder, `${BROKEN}.guyub`), 'rusak')
  const before = readdirSync(folder).sort()

  const [whole, troubled] = await resourcesOfGroups(library, [GROUP, BROKEN])
  expect(troubled).toMatchObject({ state: 'troubled', error: { code: 'notGroupFile' } })
  if (whole?.state !== 'whole') throw new Error('the group could not be read')
  expect(whole.resources).toHaveLength(18)
  expect(JSON.stringify(whole)).not.toContain('relationStrength')
  expect(JSON.stringify(whole)).not.toContain('Tidak menerima peserta di bawah 18 tahun')
  expect(whole.resources[0]?.resource.verifiedBy).toBe('Bagas Umpama, S.Sos.')
  expect(readdirSync(folder).sort()).toEqual(before)

  const proposals = collectedResources([whole], emptyGroup('x'))
  await library.updateDirectory((directory) => {
    const chosen = proposals.map((collected) => ({ collected, isMerged: true }))
    const result = applyChange(directory, collectionChange(directory, chosen), stamp)
    if (!result.ok) throw new Error(JSON.stringify(result.faults))
    return result.group
  })
  const after = collectedResources([whole], await library.directory())
  expect(after.every(({ like }) => like[0]?.isProbable)).toBe(true)
  await library.close()
})
