import { readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import path from 'node:path'
import { parseAst } from 'vite'
import { ensureBuilt } from '../scripts/build.mjs'
import { project } from '../scripts/project.mjs'

const KB = 1000
const renderer = path.join(project, 'out', 'renderer')

/** What must be read before the first screen: counts of built bytes, the same on every machine. */
export async function bench() {
  await ensureBuilt()
  const html = readFileSync(path.join(renderer, 'index.html'), 'utf8')
  const linked = (pattern) =>
    [...html.matchAll(pattern)].map(([, place]) => path.join(renderer, place))
  const scripts = closureOf([
    ...linked(/<script[^>]*\ssrc="([^"]+)"/g),
    ...linked(/<link[^>]*rel="modulepreload"[^>]*\shref="([^"]+)"/g),
  ])
  const styles = linked(/<link[^>]*rel="stylesheet"[^>]*\shref="([^"]+)"/g)
  const main = closureOf([path.join(project, 'out', 'main', 'index.js')])
  const packages = [...main.outside].filter((name) => name !== 'electron' && !isBuiltin(name))
  return {
    tables: [
      {
        title: 'Read before the first screen, and before the window',
        rows: [
          ...rowsOf('page', [...scripts.files, ...styles]),
          ...rowsOf('main', [...main.files]),
        ],
      },
    ],
    counts: [
      { label: 'first screen, scripts, KB', value: kilobytes([...scripts.files]), limit: 250 },
      { label: 'first screen, styles, KB', value: kilobytes(styles), limit: 30 },
      { label: 'main before the window, KB', value: kilobytes([...main.files]), limit: MAIN_LIMIT },
      { label: 'packages main imports before the window', value: packages.length, limit: 0 },
    ],
  }
}

const MAIN_LIMIT = 5

/** A module with everything it imports statically, and the names of what lies outside the build. */
function closureOf(entries) {
  const files = new Set()
  const outside = new Set()
  const visit = (file) => {
    if (files.has(file)) return
    files.add(file)
    for (const name of staticImports(readFileSync(file, 'utf8'))) {
      if (name.startsWith('.')) visit(path.resolve(path.dirname(file), name))
      else outside.add(name)
    }
  }
  entries.forEach(visit)
  return { files, outside }
}

function staticImports(code) {
  return parseAst(code).body.flatMap((node) => (node.source ? [node.source.value] : []))
}

function isBuiltin(name) {
  return name.startsWith('node:') || builtinModules.includes(name)
}

function rowsOf(room, files) {
  return files.map((file) => ({
    file: path.relative(path.join(project, 'out'), file),
    room,
    bytes: readFileSync(file).length,
  }))
}

function kilobytes(files) {
  return files.reduce((sum, file) => sum + readFileSync(file).length, 0) / KB
}
