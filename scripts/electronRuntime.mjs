import { spawn } from 'node:child_process'
import { constants, existsSync, readFileSync, realpathSync } from 'node:fs'
import { copyFile, link, mkdir, mkdtemp, readdir, rename, symlink } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { fallbackElectron, fallbackName, sizeOf } from './fallbackElectron.mjs'
import { project, projectCache, Refusal, removeFolder, say } from './project.mjs'

const SILENCE_SECONDS = 20
const electronPackage = path.join(project, 'node_modules', 'electron')
const fallbackFolder = path.join(projectCache, fallbackName)

/**
 * The Electron executable for this clone: the one named by ELECTRON_OVERRIDE_DIST_PATH, else the
 * official one, else the fallback runtime. Ignores its first argument in the fallback runtime,
 * which always runs this project.
 */
export function electronPath() {
  const found = overridden() ?? official() ?? fallback()
  if (!found) throw new Refusal('Electron belum terpasang. Jalankan: node scripts/setup.mjs')
  return found
}

/** Chromium refuses to start its sandbox for root. */
export function sandboxArguments() {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : []
}

/** Makes sure that `electronPath` has an answer, and that require('electron') gives the same one. */
export async function ensureElectron({ retryDownload = false } = {}) {
  if (!overridden() && !official() && (retryDownload || !fallback())) await install()
  if (!overridden() && !official()) process.env.ELECTRON_OVERRIDE_DIST_PATH = fallbackFolder
}

async function install() {
  if (await downloadOfficial()) return
  if (!fallback()) await linkFallback(await fallbackElectron())
}

function overridden() {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (!folder) return null
  const executable = path.join(folder, executableName())
  if (existsSync(executable)) return executable
  throw new Refusal(
    `ELECTRON_OVERRIDE_DIST_PATH menunjuk ke ${folder}, tetapi Electron tidak ada di sana.`,
  )
}

function official() {
  try {
    const { version } = JSON.parse(readFileSync(path.join(electronPackage, 'package.json'), 'utf8'))
    const installed = readFileSync(path.join(electronPackage, 'dist', 'version'), 'utf8')
    // Written last by Electron's installer: without it the folder may be half unpacked.
    const executable = readFileSync(path.join(electronPackage, 'path.txt'), 'utf8')
    const file = path.join(electronPackage, 'dist', executable)
    return installed.trim().replace(/^v/, '') === version && existsSync(file) ? file : null
  } catch {
    return null
  }
}

function fallback() {
  const executable = path.join(fallbackFolder, 'electron')
  return existsSync(executable) ? executable : null
}

function executableName() {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron'
  return process.platform === 'win32' ? 'electron.exe' : 'electron'
}

/** Runs Electron's own installer, but gives up once nothing has arrived for a while. */
async function downloadOfficial() {
  say('Mengunduh Electron dari sumber resminya.')
  const folder = await mkdtemp(path.join(os.tmpdir(), 'guyub-electron-'))
  const env = { ...process.env, TMPDIR: folder, TEMP: folder, TMP: folder }
  const child = spawn(process.execPath, [path.join(electronPackage, 'install.js')], {
    stdio: 'ignore',
    env,
  })
  const timer = endWhenSilent(child, [folder, path.join(electronPackage, 'dist')])
  await new Promise((resolve) => child.once('close', resolve))
  clearInterval(timer)
  removeFolder(folder)

  if (official()) return true
  removeFolder(path.join(electronPackage, 'dist'))
  say('Sumber resmi Electron tidak terjangkau.')
  return false
}

function endWhenSilent(child, folders) {
  let size = 0
  let heard = Date.now()
  return setInterval(async () => {
    const sizes = await Promise.all(folders.map(sizeOf))
    const now = sizes.reduce((total, each) => total + each, 0)
    if (now !== size) heard = Date.now()
    size = now
    if (Date.now() - heard > SILENCE_SECONDS * 1000) child.kill('SIGKILL')
  }, 500)
}

/**
 * Lays this clone's own runtime over the shared files. The runtime starts whatever stands in
 * `resources/app` beside its executable, so that link must not lie in the cache shared by all clones,
 * and the executable must be a real file here (a symbolic link would lead it back to the cache).
 */
async function linkFallback(shared) {
  const part = `${fallbackFolder}.part-${process.pid}`
  removeFolder(part)
  for (const entry of await readdir(shared, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const from = path.join(entry.parentPath ?? entry.path, entry.name)
    await linkOrCopy(from, path.join(part, path.relative(shared, from)))
  }
  const resources = path.join(part, 'resources')
  await mkdir(resources)
  await symlink(path.relative(realpathSync(resources), project), path.join(resources, 'app'))
  await rename(part, fallbackFolder)
}

async function linkOrCopy(from, to) {
  await mkdir(path.dirname(to), { recursive: true })
  await link(from, to).catch(() => copyFile(from, to, constants.COPYFILE_FICLONE))
}
