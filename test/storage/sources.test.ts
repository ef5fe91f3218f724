import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const SOURCES = fileURLToPath(new URL('../../src', import.meta.url))
const DISK = 'main/storage/io.ts'

const PRESETS = /lowdb\/(?:node|browser)|JSONFile/
const FS_IMPORT =
  /from\s+['"](?:node:)?fs(?:\/promises)?['"]|(?:import|require)\(\s*['"](?:node:)?fs/
/** Reading is free; whatever changes the disk has one door. */
const FS_READS = [
  'constants',
  'existsSync',
  'readFile',
  'readFileSync',
  'readdir',
  'readdirSync',
  'realpath',
  'stat',
  'statSync',
  'access',
  'type Stats',
  'type Dirent',
]
const CLOCK = /\bDate\b|\bhrtime\b|performance\.now|mtime|birthtime/

async function sourcesUnder(folder: string): Promise<{ name: string; text: string }[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && /\.(?:ts|tsx|mjs)$/.test(entry.name))
  return Promise.all(
    files.map(async (file) => {
      const path = join(file.parentPath, file.name)
      return {
        name: relative(SOURCES, path).replaceAll('\\', '/'),
        text: await readFile(path, 'utf8'),
      }
    }),
  )
}

/** Names imported from the file system that could change it; a whole-module import is one. */
function writesIn(text: string): string[] {
  return text.split(/(?=^import\b)/m).flatMap((part) => {
    if (!FS_IMPORT.test(part)) return []
    const names = /^import\s*\{([^}]*)\}\s*from\s*['"](?:node:)?fs/.exec(part)?.[1]
    if (names === undefined) return [part.trim().split('\n')[0] ?? part]
    return names
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '' && !FS_READS.includes(name))
  })
}

test('S14: lowdb is used without its presets and file adapters', async () => {
  const sources = await sourcesUnder(SOURCES)
  expect(sources.length).toBeGreaterThan(20)
  expect(sources.filter(({ text }) => PRESETS.test(text)).map(({ name }) => name)).toEqual([])
  expect(PRESETS.test("import { JSONFilePreset } from 'lowdb/node'")).toBe(true)
})

test('S14: nothing but the io port writes to the disk', async () => {
  const sources = await sourcesUnder(join(SOURCES, 'main'))
  const writers = sources
    .map(({ name, text }) => ({ name, writes: writesIn(text) }))
    .filter(({ name, writes }) => name !== DISK && writes.length > 0)
  expect(writers).toEqual([])
})

test('S14: the check sees every way to import a write', () => {
  expect(writesIn("import { readFile, writeFile } from 'node:fs/promises'")).toEqual(['writeFile'])
  expect(writesIn("import { createWriteStream } from 'fs'")).toEqual(['createWriteStream'])
  expect(writesIn("import {\n  rename,\n  stat,\n} from 'node:fs'")).toEqual(['rename'])
  expect(writesIn("import fs from 'node:fs'")).toHaveLength(1)
  expect(writesIn("import * as fs from 'node:fs/promises'")).toHaveLength(1)
  expect(writesIn("const fs = await import('node:fs')")).toHaveLength(1)
  expect(writesIn("const fs = require('fs')")).toHaveLength(1)
  expect(writesIn("import { readFile } from 'node:fs/promises'\nconst x = 1")).toEqual([])
})

test('S9: order, recovery and tidying know no clock', async () => {
  const sources = await sourcesUnder(join(SOURCES, 'main', 'storage'))
  expect(sources.filter(({ text }) => CLOCK.test(text)).map(({ name }) => name)).toEqual([])
})
