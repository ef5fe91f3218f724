import { mkdtempSync, rmSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { applyChange, type GroupFile } from '../../src/domain/groupFile'
import { Library } from '../../src/main/library/library'

const stamp = { at: '2026-11-28T10:00:00+07:00', by: 'ratri' }
const who = { label: 'ratri (kantor)', since: stamp.at }

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guyub-directory-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const adding = (id: string) => (current: GroupFile) => {
  const record = {
    id,
    name: `Sumber ${id}`,
    category: 'seni',
    systemKind: 'formal',
    status: 'aktif',
  }
  const put = [{ kind: 'resource' as const, record }]
  const result = applyChange(current, { put, remove: [] }, stamp)
  if (!result.ok) throw new Error(JSON.stringify(result.faults))
  return result.group
}
const idsOf = ({ records }: GroupFile) => records.resource.map(({ id }) => id)

test('a directory that nobody wrote is empty and leaves no file; its first changes may come at once', async () => {
  const library = await Library.open(folder, who)
  expect(idsOf(await library.directory())).toEqual([])
  await Promise.all(['SD-0001', 'SD-0002'].map((id) => library.updateDirectory(adding(id))))
  await library.close()

  const again = await Library.open(folder, who)
  expect(idsOf(await again.directory())).toEqual(['SD-0001', 'SD-0002'])
  expect(again.reportOf('directory')).toMatchObject({ isRecovered: false })
  await again.close()
})

test('a damaged directory opens from another save, and that is told', async () => {
  const library = await Library.open(folder, who)
  await library.updateDirectory(adding('SD-0001'))
  await library.updateDirectory(adding('SD-0002'))
  await library.close()
  rmSync(join(folder, 'sumber.guyub.g0000000002'))
  truncateSync(join(folder, 'sumber.guyub'), 300)

  const again = await Library.open(folder, who)
  expect(idsOf(await again.directory())).toEqual(['SD-0001'])
  expect(again.reportOf('directory')).toMatchObject({ isRecovered: true })
  await again.close()
})

test('what one file took is no step of another', async () => {
  const library = await Library.open(folder, who)
  expect(library.takenOf('sumber')).toBe(library.takenOf('sumber'))
  expect(library.takenOf('sumber')).not.toBe(library.takenOf('lembaga'))
  await library.close()
})
