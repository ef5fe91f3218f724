import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { withLock } from './lock.mjs'
import { project, Refusal, removeFolder, run, say, tool, whenStarted } from './project.mjs'

const SOURCES = ['src', 'resources', 'electron.vite.config.ts', 'package.json', 'package-lock.json']
const BUILDER = tool('electron-vite', 'bin/electron-vite.js')
const out = path.join(project, 'out')
const stamp = path.join(out, 'stamp')

/**
 * Builds the app into out/ unless what lies there was built from these very sources.
 * A process that comes while another one builds waits, so nobody runs a half-written build.
 */
export async function ensureBuilt() {
  if (isFresh()) return
  await withLock('build', async () => {
    if (!isFresh()) await build()
  })
}

function isFresh() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint()
}

async function build() {
  say('Membangun aplikasi.')
  // Taken beforehand: a source saved during the build makes the next start build again.
  const sources = fingerprint()
  const next = path.join(out, 'next')
  removeFolder(next)
  const args = [BUILDER, 'build', '--outDir', next, '--logLevel', 'warn']
  const code = await run(process.execPath, args, { stdio: ['ignore', 2, 2] })
  if (code !== 0) throw new Refusal('Aplikasi tidak dapat dibangun; sebabnya tertulis di atas.')
  replaceWith(next)
  writeFileSync(stamp, sources)
}

function replaceWith(next) {
  removeFolder(stamp)
  const old = path.join(out, 'old')
  removeFolder(old)
  mkdirSync(old)
  for (const room of readdirSync(next)) {
    const place = path.join(out, room)
    if (existsSync(place)) renameSync(place, path.join(old, room))
    renameSync(path.join(next, room), place)
  }
  removeFolder(next)
  removeFolder(old)
}

/** Names, sizes and times of all sources, in one short text. */
function fingerprint() {
  const hash = createHash('sha256')
  for (const file of SOURCES.flatMap(filesIn).sort()) {
    const { size, mtimeMs } = statSync(file, { throwIfNoEntry: false }) ?? {}
    hash.update(`${path.relative(project, file)} ${size} ${mtimeMs}\n`)
  }
  return hash.digest('hex')
}

function filesIn(source) {
  const place = path.join(project, source)
  const found = statSync(place, { throwIfNoEntry: false })
  if (!found) return []
  if (found.isFile()) return [place]
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
}

await whenStarted(import.meta.url, ensureBuilt)
