import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { JSONFile } from 'lowdb/node'
import { removeFolder } from '../scripts/project.mjs'
import { longGroup, sampleGroup, stamp } from './lib/groups.mjs'
import { interleave } from './lib/interleave.mjs'
import { loadProduct } from './lib/product.mjs'
import { compare } from './lib/ratios.mjs'

/** One rating through the door and safe on disk, against the same bytes written and flushed. */
export async function bench() {
  const product = await loadProduct()
  const sample = await sampleGroup(product)
  const folder = mkdtempSync(path.join(os.tmpdir(), 'guyub-bench-'))
  try {
    const tables = [
      await saveOne(product, folder, { label: 'the sample', group: sample, rounds: 31 }),
      await saveOne(product, folder, {
        label: 'ten years',
        group: longGroup(product, sample, 5),
        rounds: 11,
      }),
    ]
    return { tables }
  } finally {
    removeFolder(folder)
  }
}

async function saveOne(product, folder, { label, group, rounds }) {
  const { document, groupCodec, groupFile } = product
  const place = path.join(folder, group.id)
  const file = path.join(place, `${group.id}.guyub`)
  const options = { kind: 'group', holdsLock: true, ...groupCodec.groupCodec }
  const saved = await document.Document.create(file, options, group)
  const bytes = readFileSync(file)
  mkdirSync(path.join(folder, 'lowdb'), { recursive: true })
  const lowdb = new JSONFile(path.join(folder, 'lowdb', `${group.id}.json`))
  const cases = [
    { name: 'write + fdatasync (floor)', run: () => writeBare(path.join(folder, 'bare'), bytes) },
    { name: 'lowdb JSONFile, not durable', run: () => lowdb.write(group) },
    {
      name: 'a rating through the door',
      run: () => saved.update((current) => rated(groupFile, current)),
    },
    { name: '  the door alone', run: () => void rated(groupFile, saved.current) },
    { name: '  JSON.stringify alone', run: () => void JSON.stringify(saved.current) },
  ]
  const samples = await interleave(cases, { rounds })
  return { title: `Save: ${label}, ${(bytes.length / 1e6).toFixed(2)} MB`, rows: compare(samples) }
}

async function writeBare(file, bytes) {
  const handle = await open(file, 'w')
  try {
    await handle.writeFile(bytes)
    await handle.datasync()
  } finally {
    await handle.close()
  }
}

/** The first task rated anew, one step up or down. */
function rated(groupFile, group) {
  const draft = groupFile.withoutStamps(group.records.taskReview[0])
  const record = { ...draft, attainment: draft.attainment === 2 ? 1 : 2 }
  const change = { put: [{ kind: 'taskReview', record }], remove: [] }
  const result = groupFile.applyChange(group, change, stamp)
  if (!result.ok) throw new Error(JSON.stringify(result.faults))
  return result.group
}
