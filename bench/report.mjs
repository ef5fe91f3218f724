import { mkdirSync, mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureBuilt } from '../scripts/build.mjs'
import { project, removeFolder, run } from '../scripts/project.mjs'
import { openDisplay } from '../scripts/virtualDisplay.mjs'
import { runProbed, starterFor, writeApp } from './lib/electron.mjs'
import { interleave } from './lib/interleave.mjs'
import { benchOut } from './lib/outcome.mjs'
import { bundle } from './lib/product.mjs'
import { compare } from './lib/ratios.mjs'

const WISH = { from: '2026-09-06', to: '2026-10-17', paper: 'F4', printedAtOnce: 1 }
const MODULES = {
  answering: 'main/answering',
  exchangeFile: 'main/library/exchangeFile',
  printAnswers: 'main/printing/printAnswers',
  printing: 'main/printing/printing',
  printJob: 'main/printing/printJob',
}

/** The sample's progress report: within the app and as a command, against printing the same pages ready-made. */
export async function bench() {
  await ensureBuilt()
  const home = mkdtempSync(path.join(os.tmpdir(), 'guyub-bench-'))
  mkdirSync(path.join(home, 'profile'))
  const display = await openDisplay()
  try {
    const ready = path.join(benchOut, 'ready.html')
    const inApp = await printInApp(ready, { home, env: display.env })
    const command = await printAsCommand(ready, { home, env: display.env })
    return {
      tables: [
        {
          title: `In the app, second report and later (PDF ${inApp.sizes.report} bytes, floor ${inApp.sizes.floor})`,
          rows: inApp.rows,
          goals: [
            { label: 'report / ready pages, paired', value: inApp.rows[1].msPaired, limit: 1.1 },
          ],
        },
        { title: 'As a command, whole processes', rows: command },
      ],
    }
  } finally {
    await display.close()
    removeFolder(home)
  }
}

async function printInApp(ready, { home, env }) {
  const modules = path.join(benchOut, 'printing')
  await bundle(MODULES, modules, ['electron'])
  const driver = pathToFileURL(path.join(project, 'bench', 'report', 'driver.mjs')).href
  const main = `await import(${JSON.stringify(driver)})\n`
  const starter = starterFor('print', writeApp('print', { 'main.mjs': main }, 'main.mjs'))
  const wish = {
    MODULES: modules,
    READY: ready,
    PAGES: path.join(project, 'out', 'renderer'),
    WISH,
    ROUNDS: 11,
  }
  const said = await runProbed(starter, {
    home,
    profile: path.join(home, 'profile'),
    env: { ...env, BENCH_REPORT: JSON.stringify(wish) },
  })
  return { rows: compare(new Map(said.samples)), sizes: said.sizes }
}

async function printAsCommand(ready, { home, env }) {
  const printing = path.join(project, 'bench', 'report', 'printReady.cjs')
  const main = `const { app, BrowserWindow } = require('electron')
const { printReady } = require(${JSON.stringify(printing)})
app.on('window-all-closed', () => {})
app.whenReady().then(async () => {
  const pdf = await printReady(BrowserWindow, ${JSON.stringify(ready)})
  require('node:fs').writeFileSync(${JSON.stringify(path.join(home, 'floor.pdf'))}, pdf)
  process.stdout.write('PROBE {}\\n')
  app.exit()
})
`
  const floor = starterFor('printFloor', writeApp('printFloor', { 'main.cjs': main }, 'main.cjs'))
  const profile = path.join(home, 'profile')
  const cases = [
    {
      name: 'Electron printing ready pages (floor)',
      run: async () => void (await runProbed(floor, { home, profile, env })),
    },
    {
      name: 'npm run guyub -- report',
      run: async () => void (await runReport(path.join(home, 'lpk.pdf'), env)),
    },
  ]
  return compare(await interleave(cases, { rounds: 5, warmUps: 1 }))
}

async function runReport(out, env) {
  const sample = path.join(project, 'resources', 'contoh', 'langkah-baru.json')
  const wish = [
    '--kind',
    'lpk',
    '--from',
    WISH.from,
    '--to',
    WISH.to,
    '--paper',
    'f4',
    '--out',
    out,
  ]
  const args = ['scripts/guyub.mjs', 'report', sample, ...wish]
  const stdio = ['ignore', 'ignore', 'ignore']
  const code = await run(process.execPath, args, { stdio, env: { ...process.env, ...env } })
  if (code !== 0) throw new Error(`the report command ended with ${code}`)
}
