import { mkdtempSync } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { removeFolder } from '../scripts/project.mjs'
import { homeWithLibrary } from './lib/groups.mjs'
import { interleave } from './lib/interleave.mjs'
import { loadProduct } from './lib/product.mjs'
import { compare } from './lib/ratios.mjs'

/** Listing a library by the heads of its files, against naming the files and looking at each. */
export async function bench() {
  const product = await loadProduct()
  const folder = mkdtempSync(path.join(os.tmpdir(), 'guyub-bench-'))
  try {
    const tables = []
    for (const count of [200, 1000]) tables.push(await listOne(product, folder, count))
    return { tables }
  } finally {
    removeFolder(folder)
  }
}

async function listOne(product, folder, count) {
  const home = await homeWithLibrary(product, path.join(folder, String(count)), count)
  const place = path.join(home, 'Pustaka')
  const library = await product.library.Library.open(place, { label: 'bench', since: '' })
  const cases = [
    {
      name: 'readdir + stat (floor)',
      run: async () =>
        Promise.all((await readdir(place)).map((name) => stat(path.join(place, name)))),
    },
    { name: 'list by heads', run: () => library.list() },
  ]
  const samples = await interleave(cases, { rounds: 9 })
  await library.close()
  return { title: `List: ${count} groups`, rows: compare(samples) }
}
