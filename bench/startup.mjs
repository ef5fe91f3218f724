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
import { compare } from './lib/ratios.mjs'

const ROUNDS = 9
const GROUPS = 200
const PROBE = path.join(project, 'bench', 'start', 'probe.cjs')
const EMPTY_PAGE = '<!doctype html><meta charset=utf-8><title>e</title><p>halo</p>'

/** From the start of the process to a screen that can be used, against the same Electron with an empty window. */
export async function bench() {
  await ensureBuilt()
  const product = await loadProduct()
  const folder = mkdtempSync(path.join(os.tmpdir(), 'guyub-bench-'))
  const display = await openDisplay()
  try {
    const marked = { PROBE_MARK: 'app-interactive' }
    const app = starterFor('app', appFolder())
    const cases = [
      startCase('empty window (floor)', starterFor('floor', floorFolder()), {
        folder,
        env: display.env,
      }),
      startCase('Guyub, empty library', app, {
        folder: await homeWithLibrary(product, path.join(folder, 'none'), 0),
        env: { ...display.env, ...marked },
      }),
      startCase(`Guyub, ${GROUPS} groups`, app, {
        folder: await homeWithLibrary(product, path.join(folder, 'many'), GROUPS),
        env: { ...display.env, ...marked, PROBE_SELECTOR: 'main tbody tr' },
      }),
    ]
    const samples = await interleave(cases, { rounds: ROUNDS })
    return {
      tables: [{ title: 'Start (ms from spawn; CPU ms of all processes)', ...goalsOf(samples) }],
    }
  } finally {
    await display.close()
    removeFolder(folder)
  }
}

function startCase(name, starter, { folder, env }) {
  const places = { home: folder, profile: path.join(folder, 'profile') }
  return {
    name,
    async run() {
      const seen = await runProbed(starter, { ...places, env })
      const { startedAt, ready, window, paint, interactive, listed } = seen
      const { cpu, cpuMain, cpuPage, nodes } = seen
      const since = (instant) => (instant === undefined ? undefined : instant - startedAt)
      return {
        measures: {
          ready: since(ready),
          window: since(window),
          paint: since(paint),
          interactive: since(interactive),
          listed: since(listed),
          cpu,
          cpuMain,
          cpuPage,
          nodes,
        },
      }
    },
  }
}

/** What must hold from the first version on, and the sharper limit that is to be reached next. */
const LIMITS = [
  { measure: 'paint', name: 'first paint', limit: 1.2 },
  { measure: 'interactive', name: 'interactive', limit: 1.4, next: 1.25 },
  { measure: 'cpu', name: 'CPU', limit: 1.45, next: 1.25 },
]

function goalsOf(samples) {
  const rows = compare(samples)
  const goals = rows.slice(1).flatMap((row) =>
    LIMITS.map(({ measure, name, limit, next }) => ({
      label: `${row.case}: ${name}, paired${next ? ` (later ${next})` : ''}`,
      value: row[`${measure}Paired`],
      limit,
    })),
  )
  return { rows: rows.map(shown), goals }
}

function shown(row) {
  const rounded = Object.entries(row).filter(
    ([key, value]) =>
      value !== undefined &&
      !Number.isNaN(value) &&
      !/^(ready|window|listed|cpuMain|cpuPage|nodes)(Ratio|Paired)/.test(key),
  )
  return Object.fromEntries(rounded)
}

function floorFolder() {
  const main = `require(${JSON.stringify(PROBE)})
const { app, BrowserWindow } = require('electron')
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800, webPreferences: { sandbox: true } })
  window.loadFile('index.html')
})
`
  return writeApp('floor', { 'main.cjs': main, 'index.html': EMPTY_PAGE }, 'main.cjs')
}

function appFolder() {
  const built = pathToFileURL(path.join(project, 'out', 'main', 'index.js')).href
  const main = `import ${JSON.stringify(pathToFileURL(PROBE).href)}\nimport ${JSON.stringify(built)}\n`
  return writeApp('app', { 'main.mjs': main }, 'main.mjs')
}
