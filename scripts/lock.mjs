import { createHash } from 'node:crypto'
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { isAlive, project, say } from './project.mjs'

/**
 * Does a piece of work while no other process of the same clone does one of the same name.
 * The lock lies outside the project, because `npm ci` empties node_modules under our feet.
 */
export async function withLock(name, work) {
  const clone = createHash('sha256').update(project).digest('hex').slice(0, 12)
  const file = path.join(os.tmpdir(), `guyub-${clone}-${process.getuid?.() ?? 'user'}-${name}.lock`)

  await acquire(file, name)
  const release = () => rmSync(file, { force: true })
  process.once('exit', release)
  try {
    return await work()
  } finally {
    process.off('exit', release)
    release()
  }
}

async function acquire(file, name) {
  for (let round = 0; !tryLock(file); round++) {
    if (!isAlive(ownerOf(file))) takeAway(file)
    else if (round === 20)
      say(`Menunggu proses lain yang sedang mengerjakan hal yang sama (${name}).`)
    await pause(100 + Math.random() * 100)
  }
}

/** A link appears with its content complete, so nobody ever reads a lock without an owner. */
function tryLock(file) {
  const own = `${file}.${process.pid}`
  writeFileSync(own, String(process.pid))
  try {
    linkSync(own, file)
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(own, { force: true })
  }
}

/** Removes a dead owner's lock; one that a faster process has just made in its place is put back. */
function takeAway(file) {
  const aside = `${file}.${process.pid}.old`
  try {
    renameSync(file, aside)
    if (isAlive(ownerOf(aside))) linkSync(aside, file)
  } catch (error) {
    if (error.code !== 'ENOENT' && error.code !== 'EEXIST') throw error
  } finally {
    rmSync(aside, { force: true })
  }
}

function ownerOf(file) {
  try {
    return Number(readFileSync(file, 'utf8'))
  } catch {
    return process.pid
  }
}
