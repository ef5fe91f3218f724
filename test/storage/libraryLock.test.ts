import { randomBytes } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Io, nodeIo } from '../../src/main/storage/io'
import { lockLibrary } from '../../src/main/storage/libraryLock'
import { ownIdentity } from '../../src/main/storage/processIdentity'
import { buildWriter, startWriter, temporaryFolder } from './processes'
import { ioError } from './simulatedDisk'

const REQUEST = { label: 'Ratna di PC-2', since: '2026-11-22T10:00:00+07:00' }

const withoutLinks: Io = { ...nodeIo, link: () => Promise.reject(ioError('EPERM')) }

type Identity = Awaited<ReturnType<typeof ownIdentity>>

/** A lock left by somebody who was like us, but for these differences. */
async function folderLockedBy(differences: Partial<Identity>): Promise<string> {
  const folder = await temporaryFolder()
  const nonce = randomBytes(8).toString('hex')
  const content = { ...(await ownIdentity()), ...differences, nonce, label: 'Budi', since: 'x' }
  await writeFile(join(folder, '.kunci'), JSON.stringify(content))
  return folder
}

test.each([
  ['with hard links', nodeIo],
  ['without hard links', withoutLinks],
])('S6: the lock is held once, names its holder, and is free after release (%s)', async (_, io) => {
  const folder = await temporaryFolder()
  const lock = await lockLibrary(folder, REQUEST, io)
  if (!lock.held) throw new Error('not held')
  const second = await lockLibrary(folder, { ...REQUEST, label: 'Budi' }, io)
  expect(second).toMatchObject({ held: false, holder: { ...REQUEST, pid: process.pid } })
  await lock.release()
  expect(await readdir(folder)).toEqual([])
  expect((await lockLibrary(folder, REQUEST, io)).held).toBe(true)
  expect(await readdir(folder)).toEqual(['.kunci'])
})

const overs: [string, Partial<Identity>][] = [
  ['a process that is gone', { pid: 2 ** 22 - 1 }],
  ['an earlier boot of this computer', { boot: 'earlier' }],
  ['a process whose number another program now has', { start: '1' }],
]

test.skipIf(process.platform !== 'linux').each(overs)(
  'S6: the lock of %s is taken over',
  async (_, differences) => {
    for (const io of [nodeIo, withoutLinks]) {
      const folder = await folderLockedBy(differences)
      expect((await lockLibrary(folder, REQUEST, io)).held).toBe(true)
      expect(await readdir(folder)).toEqual(['.kunci'])
    }
  },
)

const alive: [string, Partial<Identity>][] = [
  ['a living process', {}],
  ['a living process that could not tell when it began', { start: null }],
  [
    'another computer, though its process number is unknown here',
    { host: 'PC-9', pid: 2 ** 22 - 1 },
  ],
  ['another computer after a boot of its own', { host: 'PC-9', boot: 'other' }],
]

test.each(alive)('S6: the lock of %s is never taken', async (_, differences) => {
  const folder = await folderLockedBy(differences)
  const before = await readFile(join(folder, '.kunci'), 'utf8')
  expect(await lockLibrary(folder, REQUEST)).toMatchObject({
    held: false,
    holder: { label: 'Budi' },
  })
  expect(await readFile(join(folder, '.kunci'), 'utf8')).toBe(before)
  expect(await readdir(folder)).toEqual(['.kunci'])
})

test('S6: a lock that was torn while being written is taken over after a moment', async () => {
  const folder = await temporaryFolder()
  await writeFile(join(folder, '.kunci'), '')
  expect((await lockLibrary(folder, REQUEST)).held).toBe(true)
})

test('S6: a taker who died before finishing does not stop the next one', async () => {
  const folder = await folderLockedBy({ boot: 'earlier' })
  const { nonce } = JSON.parse(await readFile(join(folder, '.kunci'), 'utf8'))
  const taker = { ...(await ownIdentity()), boot: 'earlier', nonce: 'f'.repeat(16), label: 'Cici' }
  const right = join(folder, `.kunci.ganti-${nonce}`)
  await writeFile(right, JSON.stringify({ ...taker, since: 'x' }))
  expect((await lockLibrary(folder, REQUEST)).held).toBe(true)
  expect(await readdir(folder)).toEqual(['.kunci'])
})

test('S6: a lock released by another does not take away ours', async () => {
  const folder = await temporaryFolder()
  const lock = await lockLibrary(folder, REQUEST)
  if (!lock.held) throw new Error('not held')
  await writeFile(join(folder, '.kunci'), JSON.stringify({ ...(await ownIdentity()), nonce: 'x' }))
  await lock.release()
  expect(await readdir(folder)).toEqual(['.kunci'])
})

test.each([
  ['a free', false, nodeIo],
  ['an abandoned', true, nodeIo],
  ['a free, without hard links,', false, withoutLinks],
])('S6: of many that reach for %s lock at once exactly one gets it', async (_, isStale, io) => {
  for (let round = 0; round < 20; round += 1) {
    const folder = isStale ? await folderLockedBy({ boot: 'earlier' }) : await temporaryFolder()
    const locks = await Promise.all(
      Array.from({ length: 6 }, () => lockLibrary(folder, REQUEST, io)),
    )
    expect(locks.filter(({ held }) => held)).toHaveLength(1)
  }
})

test('S6: another process is refused while we live, and the killed leave no lock behind', async () => {
  const writer = await buildWriter()
  const folder = await temporaryFolder()
  const holder = startWriter(writer, ['lock', folder, 'Budi', 60_000])
  await holder.heard('held')
  expect(await lockLibrary(folder, REQUEST)).toMatchObject({ holder: { label: 'Budi' } })
  const refused = startWriter(writer, ['lock', folder, 'Cici', 0])
  expect(await refused.ended).toEqual(['refused Budi'])

  holder.process.kill('SIGKILL')
  await holder.ended
  expect((await lockLibrary(folder, REQUEST)).held).toBe(true)
})

test('a read-only folder is told as such when its lock is asked for', async () => {
  const io: Io = { ...nodeIo, create: () => Promise.reject(ioError('EROFS')) }
  await expect(lockLibrary(await temporaryFolder(), REQUEST, io)).rejects.toMatchObject({
    code: 'readOnly',
  })
})
