import { existsSync, readFileSync, statSync, utimesSync } from 'node:fs'
import path from 'node:path'
import { electronPath, ensureElectron } from './electronRuntime.mjs'
import { withLock } from './lock.mjs'
import { npm, project, Refusal, say, whenStarted } from './project.mjs'
import { ensureSystemLibraries } from './systemLibraries.mjs'

export { electronPath }

/**
 * Makes the machine ready to build, run and test Guyub, and does nothing where it already is.
 * Prints to stderr only.
 */
export async function setup({ electron = true, retryDownload = false } = {}) {
  requireNode()
  if (!arePackagesCurrent()) await withLock('paket', ensurePackages)
  if (!electron) return
  await withLock('electron', () => ensureElectron({ retryDownload }))
  await withLock('pustaka', () => ensureSystemLibraries(electronPath()))
}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19)) return
  throw new Refusal(
    `Guyub memerlukan Node 20.19 atau 22.12 ke atas, sedangkan di sini Node ${process.versions.node}.`,
  )
}

async function ensurePackages() {
  if (arePackagesCurrent()) return
  say('Memasang paket-paket (npm ci).')
  const code = await npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'])
  if (code !== 0)
    throw new Refusal('Paket-paket tidak dapat dipasang. Periksa jaringan, lalu ulangi.')
}

function arePackagesCurrent() {
  const lock = path.join(project, 'package-lock.json')
  const installed = path.join(project, 'node_modules', '.package-lock.json')
  if (!existsSync(installed)) return false
  if (statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return true
  if (!isSameTree(lock, installed)) return false

  // The lock file was only touched, by a checkout or by npm itself: spare everybody a new install.
  const now = new Date()
  utimesSync(installed, now, now)
  return true
}

function isSameTree(lock, installed) {
  const wanted = JSON.parse(readFileSync(lock, 'utf8')).packages
  const present = JSON.parse(readFileSync(installed, 'utf8')).packages
  const isWanted = ([place, entry]) => wanted[place]?.integrity === entry.integrity
  const isPresent = ([place, entry]) => !place || entry.optional || place in present
  return Object.entries(present).every(isWanted) && Object.entries(wanted).every(isPresent)
}

await whenStarted(import.meta.url, async () => {
  await setup({ retryDownload: true })
  say(`Siap. Electron: ${electronPath()}`)
})
