import { lstatSync } from 'node:fs'
import {
  chmod,
  chown,
  lstat,
  mkdir,
  readdir,
  readFile,
  readlink,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Document, readDocument } from '../../src/main/storage/document'
import { nodeIo } from '../../src/main/storage/io'
import { notebookOf, notebookOptions } from './notebook'
import { buildWriter, startWriter, temporaryFolder } from './processes'

const NOBODY = 65_534
const isRoot = process.getuid?.() === 0
const hasModes = process.platform !== 'win32'

test.skipIf(!isRoot)(
  'S8: a read-only folder is told as such, by a user whom it binds',
  async () => {
    const writer = await buildWriter()
    const folder = await temporaryFolder()
    const path = join(folder, 'kelompok.guyub')
    await Document.create(path, notebookOptions(), notebookOf(1))
    for (const name of await readdir(folder)) await chown(join(folder, name), NOBODY, NOBODY)
    await chmod(folder, 0o555)
    const before = await readdir(folder)
    expect(await startWriter(writer, ['trySave', path], NOBODY).ended).toEqual(['readOnly'])
    expect(await readdir(folder)).toEqual(before)
    expect((await readDocument(path, notebookOptions())).document.seq).toBe(1)

    await chown(folder, NOBODY, NOBODY)
    await chmod(folder, 0o700)
    expect(await startWriter(writer, ['trySave', path], NOBODY).ended).toEqual(['saved 2'])
  },
)

test.skipIf(!isRoot)('S8: a file we may not read is a failed read, and nothing new', async () => {
  const writer = await buildWriter()
  const folder = await temporaryFolder()
  const path = join(folder, 'kelompok.guyub')
  await Document.create(path, notebookOptions(), notebookOf(1))
  await chmod(folder, 0o777)
  const before = await readdir(folder)
  expect(await startWriter(writer, ['trySave', path], NOBODY).ended).toEqual(['readFailed'])
  expect(await readdir(folder)).toEqual(before)
})

test.skipIf(!hasModes)('S8: files are for their owner alone, and so is a new folder', async () => {
  const folder = join(await temporaryFolder(), 'Guyub')
  const path = join(folder, 'kelompok.guyub')
  const document = await Document.create(path, notebookOptions(), notebookOf(1))
  await document.save(notebookOf(2))
  expect((await stat(folder)).mode & 0o777).toBe(0o700)
  for (const name of await readdir(folder)) {
    expect((await stat(join(folder, name))).mode & 0o777, name).toBe(0o600)
  }
})

test.skipIf(!hasModes)(
  'S8: a file reached by a link is saved at its target, and the link stays',
  async () => {
    const folder = await temporaryFolder()
    const [real, shortcut] = [join(folder, 'asli'), join(folder, 'pintas')]
    await mkdir(real)
    await mkdir(shortcut)
    const target = join(real, 'kelompok.guyub')
    const link = join(shortcut, 'kelompok.guyub')
    await Document.create(target, notebookOptions(), notebookOf(1))
    await symlink(target, link)
    const document = await Document.open(link, notebookOptions())
    await document.save(notebookOf(2))
    expect(await readlink(link)).toBe(target)
    expect(await readdir(shortcut)).toEqual(['kelompok.guyub'])
    expect((await readDocument(target, notebookOptions())).document.seq).toBe(2)
  },
)

test.skipIf(!hasModes)(
  'S8: a link planted under the name of a new file is neither followed nor replaced',
  async () => {
    const folder = await temporaryFolder()
    const victim = join(folder, 'korban')
    const planted = join(folder, '.kelompok.guyub.0123456789ab.tmp')
    await writeFile(victim, 'milik orang lain')
    await symlink(victim, planted)
    await expect(nodeIo.create(planted)).rejects.toMatchObject({ code: 'EEXIST' })

    const path = join(folder, 'kelompok.guyub')
    const document = await Document.create(path, notebookOptions(), notebookOf(1))
    await document.save(notebookOf(2))
    expect(await readFile(victim, 'utf8')).toBe('milik orang lain')
    expect((await lstat(path)).isFile()).toBe(true)
    expect(() => lstatSync(planted)).toThrow('ENOENT')
  },
)

test('S8: a folder that vanishes during use is told, and saving goes on when it is back', async () => {
  const folder = join(await temporaryFolder(), 'Guyub')
  const path = join(folder, 'kelompok.guyub')
  const document = await Document.create(path, notebookOptions(), notebookOf(1))
  await rm(folder, { recursive: true })
  await expect(document.save(notebookOf(2))).rejects.toMatchObject({ code: 'folderMissing' })
  expect(document.current.seq).toBe(1)
  await expect(Document.open(path, notebookOptions())).rejects.toMatchObject({
    code: 'folderMissing',
  })
})
