import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { Document } from '../../src/main/storage/document'
import { isIntact, notebookOptions } from './notebook'
import { buildWriter, startWriter, temporaryFolder } from './processes'

const KILLS = 100
const LANES = 3
const PADDING = 100_000

type Tally = { kills: number; saves: number; lost: number; unreadable: number; leftovers: number }

async function killOnce(writer: string, path: string, last: number) {
  const child = startWriter(writer, ['saveForEver', path, PADDING])
  await child.heard('ready')
  await pause(Math.random() * 100)
  child.process.kill('SIGKILL')
  const saved = (await child.ended).filter((line) => line.startsWith('saved'))
  return { saves: saved.length, last: Number(saved.at(-1)?.split(' ')[1] ?? last) }
}

async function killRepeatedly(writer: string, kills: number): Promise<Tally> {
  const folder = await temporaryFolder()
  const path = join(folder, 'kelompok.guyub')
  const tally = { kills, saves: 0, lost: 0, unreadable: 0, leftovers: 0 }
  let last = 0
  for (let kill = 0; kill < kills; kill += 1) {
    const result = await killOnce(writer, path, last)
    tally.saves += result.saves
    try {
      const { current } = await Document.open(path, notebookOptions())
      if (!isIntact(current)) tally.unreadable += 1
      if (current.seq < result.last) tally.lost += 1
      last = current.seq
    } catch {
      tally.unreadable += 1
    }
    const names = await readdir(folder)
    if (names.some((name) => name.endsWith('.tmp'))) tally.leftovers += 1
  }
  return tally
}

test('S2: a save that was answered survives the death of the process', async () => {
  const writer = await buildWriter()
  const shares = Array.from({ length: LANES }, (_, lane) => Math.ceil((KILLS - lane) / LANES))
  const tallies = await Promise.all(shares.map((kills) => killRepeatedly(writer, kills)))
  const total = (of: keyof Tally) => tallies.reduce((sum, tally) => sum + tally[of], 0)
  console.log(
    `S2: ${total('kills')} kills, ${total('saves')} answered saves, ${total('lost')} lost, ` +
      `${total('unreadable')} unreadable, ${total('leftovers')} with leftovers`,
  )
  expect(total('kills')).toBe(KILLS)
  expect(total('saves')).toBeGreaterThan(KILLS)
  expect([total('lost'), total('unreadable'), total('leftovers')]).toEqual([0, 0, 0])
})
