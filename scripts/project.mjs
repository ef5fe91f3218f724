import { spawn } from 'node:child_process'
import { realpathSync, rmSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

export const project = path.dirname(path.dirname(fileURLToPath(import.meta.url)))

/** Where the set-up keeps what belongs to this clone alone. `npm ci` may sweep it away. */
export const projectCache = path.join(project, 'node_modules', '.cache', 'guyub')

/** Runs a program in the project folder and answers its exit code. */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: project, stdio: 'inherit', ...options })
    const end = () => child.kill()
    process.once('exit', end)
    child.once('error', reject)
    child.once('exit', (code) => {
      process.off('exit', end)
      resolve(code ?? 1)
    })
  })
}

/** Runs npm. Whatever it prints goes to stderr, because stdout may carry a command's JSON. */
export function npm(args, options = {}) {
  const cli = process.env.npm_execpath
  const stdio = ['ignore', 2, 2]
  if (cli?.endsWith('npm-cli.js'))
    return run(process.execPath, [cli, ...args], { stdio, ...options })
  return run('npm', args, { stdio, shell: process.platform === 'win32', ...options })
}

/** A tool that `npm ci` brought along, started without npx. */
export function tool(packageFolder, file) {
  return path.join(project, 'node_modules', packageFolder, file)
}

export function say(sentence) {
  process.stderr.write(`${sentence}\n`)
}

const MOST_REMOVALS = 15
const PAUSE_MS = 200

/** Removes a folder with all it holds, again and again while a process that is ending still writes into it. */
export function removeFolder(folder, removals = 1) {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 2 })
  } catch (failure) {
    if (removals === MOST_REMOVALS) throw failure
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS)
    removeFolder(folder, removals + 1)
  }
}

export function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** A reason to end that the person at the keyboard can act on: shown as a sentence, without a stack. */
export class Refusal extends Error {}

/** Runs the work of a script that was started itself; does nothing when it was only imported. */
export async function whenStarted(moduleUrl, work) {
  const started = process.argv[1] && pathToFileURL(realpathSync(process.argv[1])).href
  if (started !== moduleUrl) return
  try {
    process.exitCode = (await work(process.argv.slice(2))) ?? 0
  } catch (error) {
    say(error instanceof Refusal ? error.message : error.stack)
    process.exitCode = 1
  }
}
