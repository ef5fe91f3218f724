import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { run, say } from './project.mjs'

// What Electron loads on Debian and Ubuntu; a name with t64 is the same library on newer releases.
const LIBRARIES = [
  ...['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1', 'libatk-bridge2.0-0', 'libcups2'],
  ...['libatspi2.0-0', 'libdrm2', 'libxkbcommon0', 'libxcomposite1', 'libxdamage1', 'libxrandr2'],
]
const DISPLAY_SERVER = ['xvfb', 'xauth']

/** Installs what Electron needs of a Debian or Ubuntu system, or names the command that does. */
export async function ensureSystemLibraries(executable) {
  if (process.platform !== 'linux' || !findProgram('apt-get')) return
  adviseSandbox(executable)
  const missing = [...missingLibraries(executable), ...missingDisplayServer()]
  if (missing.length === 0) return

  if (process.getuid() === 0 && (await aptInstall(missing))) return
  say('Electron memerlukan beberapa pustaka sistem. Jalankan sekali saja:')
  say(`  sudo apt-get update && sudo apt-get install -y ${missing.map(installable).join(' ')}`)
}

async function aptInstall(packages) {
  say(`Memasang pustaka sistem: ${packages.join(', ')}.`)
  const apt = (args) =>
    run('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=120', ...args], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'ignore', 2],
    })
  await apt(['update'])
  // Names are looked up only now, because a fresh machine knows no package before the update.
  const names = packages.map(installable)
  return (await apt(['install', '-y', '--no-install-recommends', ...names])) === 0
}

/** A minimal system lacks many at once, and one library hides the next: install the whole list. */
function missingLibraries(executable) {
  const answer = spawnSync('ldd', [executable], { encoding: 'utf8' })
  return answer.stdout?.includes('not found') ? LIBRARIES : []
}

function missingDisplayServer() {
  const isComplete = ['Xvfb', 'xvfb-run', 'xauth'].every(findProgram)
  return hasDisplay() || isComplete ? [] : DISPLAY_SERVER
}

/** The name under which this release has the package. */
function installable(name) {
  const known = spawnSync('apt-cache', ['show', `${name}t64`], { stdio: 'ignore' }).status === 0
  return known ? `${name}t64` : name
}

/** Ubuntu 24.04 denies ordinary users the namespaces that Chromium's sandbox is built from. */
function adviseSandbox(executable) {
  const setting = '/proc/sys/kernel/apparmor_restrict_unprivileged_userns'
  const sandbox = path.join(path.dirname(executable), 'chrome-sandbox')
  if (process.getuid() === 0 || !existsSync(setting) || !existsSync(sandbox)) return
  if (readFileSync(setting, 'utf8').trim() !== '1') return

  const { uid, mode } = statSync(sandbox)
  if (uid === 0 && mode & 0o4000) return
  say('Sistem ini membatasi pengaman Electron. Jalankan sekali saja:')
  say(`  sudo chown root:root '${sandbox}' && sudo chmod 4755 '${sandbox}'`)
}

/** Whether a window could be shown to anybody here. */
export function hasDisplay() {
  if (process.platform !== 'linux') return true
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

export function findProgram(name) {
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  return folders.map((folder) => path.join(folder, name)).find(isExecutable)
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
