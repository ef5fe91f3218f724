import { spawn } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { electronPath, sandboxArguments } from '../../scripts/electronRuntime.mjs'
import { project, removeFolder } from '../../scripts/project.mjs'
import { benchOut } from './outcome.mjs'

const PATIENCE_MS = 90_000

/**
 * How to start an app folder with this clone's Electron. The fallback runtime starts whatever stands
 * in `resources/app` beside its executable, so each app gets a runtime of its own, by hard links.
 */
export function starterFor(name, appFolder) {
  const executable = electronPath()
  const runtime = path.dirname(executable)
  if (!existsSync(path.join(runtime, 'resources', 'app'))) return { executable, appFolder }
  const own = path.join(benchOut, 'runtime', name)
  removeFolder(own)
  for (const entry of readdirSync(runtime, { recursive: true, withFileTypes: true })) {
    if (entry.isFile())
      linkOrCopy(runtime, own, path.join(entry.parentPath ?? entry.path, entry.name))
  }
  mkdirSync(path.join(own, 'resources'), { recursive: true })
  symlinkSync(appFolder, path.join(own, 'resources', 'app'))
  return { executable: path.join(own, path.basename(executable)), appFolder }
}

function linkOrCopy(from, to, file) {
  const target = path.join(to, path.relative(from, file))
  mkdirSync(path.dirname(target), { recursive: true })
  try {
    linkSync(file, target)
  } catch {
    copyFileSync(file, target)
  }
}

/**
 * Starts an app with a private profile and home and answers what its probe says: the JSON after
 * `PROBE `, and the instant of the start. Waits for the end of the app, so that runs never overlap.
 */
export function runProbed({ executable, appFolder }, { home, profile, env = {}, more = [] }) {
  const args = [
    appFolder,
    ...sandboxArguments(),
    '--disable-gpu',
    ...more,
    '--log-level=3',
    `--user-data-dir=${profile}`,
  ]
  const places = { HOME: home, XDG_CONFIG_HOME: path.join(home, '.config'), LANG: 'id_ID.UTF-8' }
  return new Promise((resolve, reject) => {
    const startedAt = performance.timeOrigin + performance.now()
    const child = spawn(executable, args, {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, ...places, ...env },
    })
    let said = ''
    child.stdout.on('data', (data) => {
      said += data
    })
    const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS)
    child.once('error', reject)
    child.once('close', () => {
      clearTimeout(timer)
      const found = /^PROBE (.*)$/m.exec(said)
      if (found) resolve({ startedAt, ...JSON.parse(found[1]) })
      else reject(new Error(`${appFolder} ended without a word from its probe`))
    })
  })
}

/** An app folder for a bench; the product's build and resources stand in it as they do in the product's own. */
export function writeApp(name, files, main) {
  const folder = path.join(benchOut, 'apps', name)
  mkdirSync(folder, { recursive: true })
  const about = { name: `guyub-bench-${name}`, version: '0.0.0', main }
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify(about))
  for (const [file, text] of Object.entries(files)) writeFileSync(path.join(folder, file), text)
  for (const room of ['out', 'resources']) {
    const link = path.join(folder, room)
    removeFolder(link)
    symlinkSync(path.join(project, room), link)
  }
  return folder
}
