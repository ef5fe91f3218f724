import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Refusal, removeFolder } from './project.mjs'
import { findProgram, hasDisplay } from './systemLibraries.mjs'

/**
 * Starts a virtual screen where there is none, and answers what a window needs to find it.
 * Xvfb itself instead of xvfb-run: it picks a free number without a race between two runs, is ready
 * at once, and does not outlive an interrupted command.
 */
export async function openDisplay() {
  if (hasDisplay()) return { env: {}, async close() {} }
  if (!findProgram('Xvfb'))
    throw new Refusal('Xvfb belum terpasang. Jalankan: node scripts/setup.mjs')

  const folder = mkdtempSync(path.join(os.tmpdir(), 'guyub-layar-'))
  const authority = path.join(folder, 'Xauthority')
  writeFileSync(authority, cookie(), { mode: 0o600 })
  const options = ['-screen', '0', '1440x900x24', '-nolisten', 'tcp', '-auth', authority]
  const server = spawn('Xvfb', ['-displayfd', '3', ...options], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    // In its own group, so that Ctrl+C reaches the window first and the screen afterwards.
    detached: true,
  })
  const ended = new Promise((resolve) => server.once('close', resolve))
  const close = () => {
    server.kill()
    removeFolder(folder)
    return ended
  }
  process.once('exit', close)
  const number = await firstLine(server)
  return { env: { DISPLAY: `:${number}`, XAUTHORITY: authority }, close }
}

/** An Xauthority entry that holds for every address and every display number. */
function cookie() {
  const field = (bytes) =>
    Buffer.concat([Buffer.from([bytes.length >> 8, bytes.length & 255]), bytes])
  const fields = ['', '', 'MIT-MAGIC-COOKIE-1'].map((text) => field(Buffer.from(text)))
  return Buffer.concat([Buffer.from([0xff, 0xff]), ...fields, field(randomBytes(16))])
}

function firstLine(server) {
  return new Promise((resolve, reject) => {
    const fail = () => reject(new Refusal('Layar semu (Xvfb) tidak dapat dinyalakan.'))
    server.once('error', fail)
    server.once('exit', fail)
    server.stdio[3].once('data', (data) => resolve(String(data).trim()))
  })
}
