import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { app, BrowserWindow, protocol, webContents } from 'electron'
import { interleave } from '../lib/interleave.mjs'

// Runs inside Electron: prints the sample's report with the product's own modules, and the same pages ready-made.
const { MODULES, READY, PAGES, WISH, ROUNDS } = JSON.parse(process.env.BENCH_REPORT)
const load = (name) => import(pathToFileURL(path.join(MODULES, `${name}.js`)).href)
const [{ answerQuestions }, { printAnswers }, { reportAsPdf }, { printJobFor }, { readExchange }] =
  await Promise.all(['answering', 'printAnswers', 'printing', 'printJob', 'exchangeFile'].map(load))
const { printReady } = await import('./printReady.cjs').then((module) => module.default)

protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true } },
])
app.on('window-all-closed', () => {})
void measure()

async function measure() {
  await app.whenReady()
  answerQuestions(async () => ({ ...printAnswers, printReady: keepPages }))
  const clock = { today: '2026-11-22', now: '2026-11-22T12:00:00+07:00' }
  const stamp = { at: clock.now, by: 'bench' }
  const options = { groupId: '00000000-0000-4000-8000-000000000001', stamp, asOf: clock.today }
  const file = path.join(app.getAppPath(), 'resources', 'contoh', 'langkah-baru.json')
  const { group } = await readExchange(file, options)
  await reportAsPdf(printJobFor(group, WISH, clock))

  const pdfs = {}
  const cases = [
    {
      name: 'ready pages: load + print (floor)',
      run: async () => {
        pdfs.floor = await printReady(BrowserWindow, READY)
      },
    },
    {
      name: 'report: model, lay out, print',
      run: async () => {
        pdfs.report = await reportAsPdf(printJobFor(group, WISH, clock))
      },
    },
    { name: '  model alone', run: () => void printJobFor(group, WISH, clock) },
  ]
  const samples = await interleave(cases, { rounds: ROUNDS })
  const sizes = Object.fromEntries(Object.entries(pdfs).map(([name, pdf]) => [name, pdf.length]))
  process.stdout.write(`PROBE ${JSON.stringify({ samples: [...samples], sizes })}\n`)
  app.exit()
}

let isKept = false

/** The first pages laid out become the ready-made ones: no scripts, the same styles and fonts. */
async function keepPages(request, asker) {
  if (!isKept) {
    isKept = true
    const contents = webContents.fromId(asker.contentsId)
    const html = await contents.executeJavaScript('document.documentElement.outerHTML')
    const assets = pathToFileURL(path.join(PAGES, 'assets')).href
    const sheet = await contents.executeJavaScript(
      '[...document.adoptedStyleSheets].flatMap((sheet) => [...sheet.cssRules]).map((rule) => rule.cssText).join("")',
    )
    const still = html
      .replace(/<script[^>]*><\/script>|<link rel="modulepreload"[^>]*>/g, '')
      .replaceAll('"./assets', `"${assets}`)
      .replace('</head>', `<style>${sheet}</style></head>`)
    writeFileSync(READY, `<!doctype html>${still}`)
    if (!readFileSync(READY, 'utf8').includes('<svg')) throw new Error('the pages are not whole')
  }
  return printAnswers.printReady(request, asker)
}
