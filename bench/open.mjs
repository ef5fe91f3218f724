import { mkdtempSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { removeFolder } from '../scripts/project.mjs'
import { longGroup, sampleGroup } from './lib/groups.mjs'
import { interleave } from './lib/interleave.mjs'
import { loadProduct } from './lib/product.mjs'
import { compare } from './lib/ratios.mjs'

/** Opening a group: every kept save is read and verified, the newest one decoded strictly and checked. */
export async function bench() {
  const product = await loadProduct()
  const sample = await sampleGroup(product)
  const folder = mkdtempSync(path.join(os.tmpdir(), 'guyub-bench-'))
  try {
    const sizes = [
      { label: 'the sample', group: sample, rounds: 41 },
      { label: 'ten years', group: longGroup(product, sample, 5), rounds: 11 },
    ]
    const tables = []
    for (const size of sizes) tables.push(await openOne(product, folder, size))
    return { tables }
  } finally {
    removeFolder(folder)
  }
}

async function openOne(product, folder, { label, group, rounds }) {
  const { container, document, groupCodec, groupFile, strictJson } = product
  const options = { kind: 'group', holdsLock: true, ...groupCodec.groupCodec }
  const file = path.join(folder, `${group.id}.guyub`)
  const saved = await document.Document.create(file, options, group)
  const alone = readFileSync(file)
  for (let save = 0; save < 5; save += 1)
    await saved.update((current) => ({ ...current, revision: current.revision + 1 }))
  const lone = path.join(folder, 'lone', `${group.id}.guyub`)
  await document.Document.create(lone, options, group)

  const { payload } = container.decodeContainer(readFileSync(file))
  const text = Buffer.from(payload).toString('utf8')
  const value = JSON.parse(text)
  const cases = [
    { name: 'JSON.parse (floor)', run: () => JSON.parse(text) },
    {
      name: 'read + JSON.parse',
      run: async () => JSON.parse(await readFile(file, 'utf8').then(() => text)),
    },
    { name: 'open, 6 kept saves', run: () => document.Document.open(file, options) },
    { name: 'open, first save only', run: () => document.Document.open(lone, options) },
    { name: '  verify one copy', run: () => container.decodeContainer(alone) },
    { name: '  strict JSON', run: () => strictJson.parseStrictJson(payload) },
    { name: '  schemas and rules', run: () => groupFile.checkGroup(value) },
  ]
  const samples = await interleave(cases, { rounds })
  const rows = compare(samples)
  const open = rows.find((row) => row.case === 'open, 6 kept saves')
  return {
    title: `Open: ${label}, ${(payload.length / 1e6).toFixed(2)} MB`,
    rows,
    goals: [{ label: 'open / JSON.parse, paired', value: open.msPaired, limit: 1.75 }],
  }
}
