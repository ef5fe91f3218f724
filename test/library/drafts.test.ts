import { mkdtempSync, readdirSync, rmSync, statSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Library } from '../../src/main/library/library'

const GROUP = '11111111-1111-4111-8111-111111111111'
const who = { label: 'ratri (kantor)', since: '2026-11-22T10:00:00+07:00' }
const draft = {
  key: 'member:A-03',
  label: 'lembar anggota A-03',
  place: `/kelompok/${GROUP}/anggota/A-03`,
  base: 2,
  values: { strengths: "pandai <b>bergaul</b>\nsuka menolong, kata 'Ibu'", count: null },
}

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guyub-drafts-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('what is typed and not saved is there again in the next sitting, word for word', async () => {
  const library = await Library.open(folder, who)
  await library.keepDrafts(GROUP, [draft])
  await library.close()

  const again = await Library.open(folder, who)
  expect(await again.drafts(GROUP)).toEqual([draft])
  expect(await again.drafts('lembaga')).toEqual([])
  expect(await again.hasDrafts(GROUP)).toBe(true)
  expect(await again.hasDrafts('daftar')).toBe(false)
  await again.keepDrafts(GROUP, [])
  await again.close()

  const third = await Library.open(folder, who)
  expect(await third.hasDrafts(GROUP)).toBe(false)
  expect(await third.drafts(GROUP)).toEqual([])
  await third.close()
})

test('a group in which nothing was typed has no file of drafts, and drafts are no groups', async () => {
  const library = await Library.open(folder, who)
  await library.keepDrafts(GROUP, [])
  expect(readdirSync(folder).filter((name) => name.startsWith('draf-'))).toEqual([])

  await library.keepDrafts('lembaga', [draft])
  expect(await library.list()).toEqual([])
  expect(statSync(join(folder, 'draf-lembaga.guyub')).mode & 0o777).toBe(0o600)
  await library.close()
})

test('drafts that cannot be read any more stop nobody from typing anew', async () => {
  const library = await Library.open(folder, who)
  await library.keepDrafts(GROUP, [draft])
  await library.close()
  for (const name of readdirSync(folder).filter((one) => one.startsWith('draf-')))
    truncateSync(join(folder, name), 40)

  const again = await Library.open(folder, who)
  expect(await again.drafts(GROUP)).toEqual([])
  await again.keepDrafts(GROUP, [draft])
  await again.close()
  const third = await Library.open(folder, who)
  expect(await third.drafts(GROUP)).toEqual([draft])
  await third.close()
})

test('whoever may only read keeps no drafts', async () => {
  const holder = await Library.open(folder, who)
  await holder.keepDrafts(GROUP, [draft])
  const reader = await Library.open(folder, { ...who, label: 'bagas (gudang)' })
  expect(await reader.drafts(GROUP)).toEqual([])
  await expect(reader.keepDrafts(GROUP, [draft])).rejects.toMatchObject({ code: 'libraryHeld' })
  await reader.close()
  await holder.close()
})
