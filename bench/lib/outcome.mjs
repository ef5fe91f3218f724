import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { project } from '../../scripts/project.mjs'

/** What benches build, and what they write; never committed. */
export const benchOut = path.join(project, 'bench', 'out')

/** Prints what a bench found and keeps it as JSON; answers whether all its counts are within their limits. */
export function publishOutcome(name, outcome, startLoad) {
  for (const { title, rows, goals = [] } of outcome.tables ?? []) {
    console.log(`\n${title}`)
    printTable(rows)
    for (const goal of goals) console.log(`  ${sentenceOf(goal)}`)
  }
  const counts = outcome.counts ?? []
  if (counts.length > 0) console.log('')
  for (const count of counts)
    console.log(`${count.value <= count.limit ? 'ok  ' : 'OVER'}  ${sentenceOf(count)}`)
  for (const note of outcome.notes ?? []) console.log(note)

  const about = circumstances(startLoad)
  console.log(`\nload ${about.load.join(' -> ')}, Node ${about.versions.node}, ${about.cpu}`)
  mkdirSync(benchOut, { recursive: true })
  const file = path.join(benchOut, `${name}.json`)
  writeFileSync(file, `${JSON.stringify({ bench: name, ...about, ...outcome }, null, 2)}\n`)
  return counts.every(({ value, limit }) => value <= limit)
}

function sentenceOf({ label, value, limit }) {
  return `${label}: ${numberText(value)} (goal: at most ${numberText(limit)})`
}

function printTable(rows) {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const cells = [columns, ...rows.map((row) => columns.map((column) => cellText(row[column])))]
  const widths = columns.map((_, i) => Math.max(...cells.map((line) => line[i].length)))
  for (const line of cells)
    console.log(
      line
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i])))
        .join('  '),
    )
}

function cellText(value) {
  if (value === undefined) return ''
  return typeof value === 'number' ? numberText(value) : String(value)
}

function numberText(value) {
  if (Number.isInteger(value)) return String(value)
  return value.toFixed(Math.abs(value) >= 100 ? 0 : 2)
}

function circumstances(startLoad) {
  const { version, devDependencies } = JSON.parse(
    readFileSync(path.join(project, 'package.json'), 'utf8'),
  )
  return {
    at: new Date().toISOString(),
    load: [startLoad, os.loadavg()[0]].map((load) => Number(load.toFixed(2))),
    cpu: `${os.cpus().length} x ${os.cpus()[0]?.model.trim()}`,
    versions: {
      guyub: version,
      node: process.versions.node,
      v8: process.versions.v8,
      electronWanted: devDependencies.electron,
    },
  }
}
