import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { promisify } from 'node:util'
import { errnoOf } from './storageFailure'

/** Tells one running program from every other, on this computer and any other, now and later. */
export type ProcessIdentity = {
  pid: number
  /** When the process began, as the system counts it; null where it does not say. */
  start: string | null
  boot: string | null
  host: string
}

export async function ownIdentity(): Promise<ProcessIdentity> {
  const [start, boot, host] = await Promise.all([startOf(process.pid), bootId(), hostId()])
  return { pid: process.pid, start, boot, host }
}

/** Only what is provably over counts: a doubt is a living process. */
export async function isOver(other: ProcessIdentity, own: ProcessIdentity): Promise<boolean> {
  if (other.host !== own.host) return false
  if (other.boot !== own.boot) return other.boot !== null && own.boot !== null
  if (!isRunning(other.pid)) return true
  const start = await startOf(other.pid)
  // The number has been given to another program since.
  return start !== null && other.start !== null && start !== other.start
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return errnoOf(error) !== 'ESRCH'
  }
}

async function startOf(pid: number): Promise<string | null> {
  try {
    if (process.platform === 'linux') {
      const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
      // Field 22; the name in field 2 may itself hold spaces and brackets.
      return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
    }
    const [command, ...parts] =
      process.platform === 'win32'
        ? ['powershell', '-NoProfile', '-Command', `(Get-Process -Id ${pid}).StartTime.Ticks`]
        : ['ps', '-o', 'lstart=', '-p', String(pid)]
    const { stdout } = await promisify(execFile)(command, parts, { windowsHide: true })
    return stdout.trim() || null
  } catch {
    return null
  }
}

async function bootId(): Promise<string | null> {
  return await readLine('/proc/sys/kernel/random/boot_id')
}

/** Two computers may bear one name; where the system has a number of its own, it is added. */
async function hostId(): Promise<string> {
  const machine = await readLine('/etc/machine-id')
  if (machine === null) return hostname()
  const mark = createHash('sha256').update(`guyub ${machine}`).digest('hex').slice(0, 12)
  return `${hostname()} ${mark}`
}

async function readLine(path: string): Promise<string | null> {
  try {
    return (await readFile(path, 'utf8')).trim() || null
  } catch {
    return null
  }
}
