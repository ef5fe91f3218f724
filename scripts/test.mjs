import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { ensureBuilt } from './build.mjs'
import { project, Refusal, removeFolder, run, say, tool, whenStarted } from './project.mjs'
import { setup } from './setup.mjs'
import { openDisplay } from './virtualDisplay.mjs'

const E2E_CONFIG = 'e2e/playwright.config.ts'

/** A step answers its outcome, and its counts where it runs tests; `needs` must have gone well. */
const STEPS = [
  { name: 'check', work: () => program(tool('@biomejs/biome', 'bin/biome'), ['check', '.']) },
  { name: 'types', work: () => program(tool('typescript', 'bin/tsc'), ['-b']) },
  { name: 'build', work: buildApp },
  { name: 'unit', work: runUnitTests },
  { name: 'e2e', work: runJourneys, needs: 'build' },
]

await whenStarted(import.meta.url, async (args) => {
  const steps = chosen(args)
  const reports = mkdtempSync(path.join(os.tmpdir(), 'guyub-test-'))
  process.once('exit', () => removeFolder(reports))
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1))
  await setup()

  const results = []
  for (const step of steps) results.push(await take(step, results, reports))
  return summarise(results)
})

function chosen(args) {
  if (args.length === 0) return STEPS
  const names = args[0] === '--only' ? args.slice(1).flatMap((name) => name.split(',')) : []
  const steps = STEPS.filter((step) => names.includes(step.name))
  if (steps.length > 0 && steps.length === names.length) return steps
  const known = STEPS.map((step) => step.name).join(', ')
  throw new Refusal(`Usage: npm test -- --only <step>[,<step>]; steps: ${known}`)
}

async function take(step, results, reports) {
  const blocked = results.some(({ name, outcome }) => name === step.needs && outcome === 'failed')
  if (blocked) return { name: step.name, outcome: 'not run', note: `${step.needs} failed` }

  say(`\n== ${step.name}`)
  const start = performance.now()
  const result = await step.work(path.join(reports, `${step.name}.json`)).catch(failure)
  return { name: step.name, seconds: (performance.now() - start) / 1000, ...result }
}

function failure(error) {
  say(error instanceof Refusal ? error.message : error.stack)
  return { outcome: 'failed' }
}

async function program(file, args, env = {}) {
  const options = { env: { ...process.env, ...env } }
  const code = await run(process.execPath, [file, ...args], options)
  return { outcome: code === 0 ? 'ok' : 'failed' }
}

async function buildApp() {
  await ensureBuilt()
  return { outcome: 'ok' }
}

async function runUnitTests(report) {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const result = await program(tool('vitest', 'vitest.mjs'), ['run', ...reporters])
  return withCounts(result, report, ({ numPassedTests, numFailedTests, testResults }) => {
    // A file that cannot even be loaded has no tests to fail; it counts as one.
    const unloaded = testResults.filter((file) => file.status === 'failed' && !hasFailedTest(file))
    return { passed: numPassedTests, failed: numFailedTests + unloaded.length }
  })
}

function hasFailedTest(file) {
  return file.assertionResults.some((test) => test.status === 'failed')
}

async function runJourneys(report) {
  if (!existsSync(path.join(project, E2E_CONFIG))) {
    return { outcome: 'skipped', note: `${E2E_CONFIG} does not exist yet` }
  }
  await ensureBuilt()
  const display = await openDisplay()
  // A driver that lost its app for a moment is asked again; the summary tells how many passed only then.
  const args = ['test', '-c', E2E_CONFIG, '--reporter=list,json', '--retries=1']
  const env = { ...display.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report }
  const result = await program(tool('@playwright/test', 'cli.js'), args, env).finally(display.close)
  return withCounts(result, report, ({ stats, errors }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + (stats.unexpected === 0 ? errors.length : 0),
    note: stats.flaky > 0 ? `${stats.flaky} passed only when repeated` : undefined,
  }))
}

function withCounts(result, report, count) {
  if (!existsSync(report))
    return { outcome: 'failed', note: 'no report was written', passed: 0, failed: 1 }
  return { ...result, ...count(JSON.parse(readFileSync(report, 'utf8'))) }
}

/** Prints the table and, as the last line, the counts of all tests; answers the exit code. */
function summarise(results) {
  console.log('')
  for (const { name, outcome, seconds = 0, passed, failed, note = '' } of results) {
    const counts = passed === undefined ? '' : `${passed} passed, ${failed} failed`
    const columns = [name.padEnd(6), outcome.padEnd(8), `${seconds.toFixed(1)} s`.padStart(8)]
    console.log([...columns, counts, note].filter(Boolean).join('  ').trimEnd())
  }
  const broken = results.filter(({ outcome }) => outcome === 'failed' || outcome === 'not run')
  if (broken.length > 0) console.log(`\nNot well: ${broken.map(({ name }) => name).join(', ')}`)

  const total = (key) => results.reduce((sum, result) => sum + (result[key] ?? 0), 0)
  console.log(`\n${total('passed')} passed, ${total('failed')} failed`)
  return broken.length > 0 ? 1 : 0
}
