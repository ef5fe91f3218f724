import { loadavg } from 'node:os'
import { say, whenStarted } from '../scripts/project.mjs'
import { setup } from '../scripts/setup.mjs'
import { publishOutcome } from './lib/outcome.mjs'

const BENCHES = [
  'startupSize',
  'startup',
  'library',
  'open',
  'save',
  'report',
  'directory',
  'mapPan',
]

/**
 * Ratios to a floor measured in the same run, side by side: absolute times say more about the
 * neighbours on the machine than about Guyub. Only deterministic counts make this fail.
 */
await whenStarted(import.meta.url, async (args) => {
  const unknown = args.filter((name) => !BENCHES.includes(name))
  if (unknown.length > 0) {
    say(`There is no bench ${unknown.join(', ')}; there are ${BENCHES.join(', ')}.`)
    return 2
  }
  await setup()
  let isWithin = true
  for (const name of args.length > 0 ? args : BENCHES) {
    console.log(`\n== ${name}`)
    const startLoad = loadavg()[0]
    const { bench } = await import(`./${name}.mjs`)
    isWithin = publishOutcome(name, await bench(), startLoad) && isWithin
  }
  return isWithin ? 0 : 1
})
