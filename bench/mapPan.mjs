import { mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureBuilt } from '../scripts/build.mjs'
import { project, removeFolder } from '../scripts/project.mjs'
import { openDisplay } from '../scripts/virtualDisplay.mjs'
import { runProbed, starterFor, writeApp } from './lib/electron.mjs'
import { homeWithLibrary } from './lib/groups.mjs'
import { interleave } from './lib/interleave.mjs'
import { loadProduct } from './lib/product.mjs'
import { compare, median } from './lib/ratios.mjs'

const ROUNDS = 3
const RESOURCES = 5000
const PANS = 90
const PROBE = path.join(project, 'bench', 'map', 'probe.cjs')
const CATEGORIES = ['kesehatan', 'pendidikan', 'hukum', 'kesejahteraanSosial', 'komunitas', 'seni']

/** Panning the directory's map with 5,000 resources, against the same map with one: without any there is no map. */
export async function bench() {
  await ensureBuilt()
  const product = await loadProduct()
  const folder = mkdtempSync(path.join(os.tmpdir(), 'guyub-bench-'))
  const display = await openDisplay()
  try {
    const built = pathToFileURL(path.join(project, 'out', 'main', 'index.js')).href
    const main = `import ${JSON.stringify(pathToFileURL(PROBE).href)}\nimport ${JSON.stringify(built)}\n`
    const starter = starterFor('map', writeApp('map', { 'main.mjs': main }, 'main.mjs'))
    const env = { ...display.env, PROBE_PANS: String(PANS) }
    const one = await homeWith(product, path.join(folder, 'one'), 1)
    const many = await homeWith(product, path.join(folder, 'many'), RESOURCES)
    const tables = []
    for (const [title, hasGraphics] of [
      ['WebGL, drawn in software', true],
      ['plain map, for computers without WebGL', false],
    ]) {
      const cases = [
        {
          name: 'one resource (floor)',
          run: () => panned(starter, { home: one, env, hasGraphics }),
        },
        {
          name: `${RESOURCES} resources`,
          run: () => panned(starter, { home: many, env, hasGraphics }),
        },
      ]
      tables.push(tableOf(title, compare(await interleave(cases, { rounds: ROUNDS, warmUps: 0 }))))
    }
    return { tables }
  } finally {
    await display.close()
    removeFolder(folder)
  }
}

function tableOf(title, rows) {
  const [, full] = rows
  return {
    title: `Map, ${title}: ${PANS} steps of 80 pixels, one each frame`,
    rows,
    goals: [
      { label: 'median frame / one resource, paired', value: full.framePaired, limit: 1.5 },
      { label: 'slow frame (p95) / one resource, paired', value: full.p95Paired, limit: 1.75 },
    ],
  }
}

async function panned(starter, { home, env, hasGraphics }) {
  const places = { home, profile: path.join(home, 'profile') }
  // Without this one flag Chromium draws WebGL in software where there is no graphics card.
  const more = hasGraphics ? [] : ['--disable-software-rasterizer']
  const { ready, frames, isPlain } = await runProbed(starter, { ...places, env, more })
  if (isPlain === hasGraphics) throw new Error('another kind of map was drawn than was asked for')
  const sorted = frames.toSorted((a, b) => a - b)
  return {
    measures: {
      frame: median(frames),
      p95: sorted[Math.floor(sorted.length * 0.95)],
      ready,
    },
  }
}

/** A library whose directory holds so many resources around the sample's agency. */
async function homeWith(product, home, count) {
  await homeWithLibrary(product, home, 0)
  const library = await product.library.Library.open(path.join(home, 'Pustaka'), {
    label: 'bench',
    since: '',
  })
  const stamp = { at: '2026-11-22T10:00:00+07:00', by: 'bench' }
  await library.updateDirectory((current) => {
    const put = Array.from({ length: count }, (_, index) => resource(index))
    const result = product.groupFile.applyChange(current, { put, remove: [] }, stamp)
    if (!result.ok) throw new Error(JSON.stringify(result.faults.slice(0, 3)))
    return result.group
  })
  await library.close()
  return home
}

/** Denser near the agency, as places of help are; the same in every run. */
function resource(index) {
  const turn = index * 2.399963
  const far = 0.6 * Math.sqrt(index / RESOURCES) ** 1.5
  return {
    kind: 'resource',
    record: {
      id: `SD-${String(index + 1).padStart(4, '0')}`,
      name: `Sumber rekaan ${index + 1}`,
      category: CATEGORIES[index % CATEGORIES.length],
      systemKind: 'formal',
      status: 'aktif',
      lat: -7.1958 + far * Math.sin(turn),
      lon: 110.4211 + far * Math.cos(turn),
    },
  }
}
