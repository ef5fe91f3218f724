import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'

const project = resolve(import.meta.dirname, '../..')
const sample = join(project, 'resources/contoh/langkah-baru.json')
const folder = mkdtempSync(join(tmpdir(), 'guyub-commands-'))
const commands = join(folder, 'commands.js')

beforeAll(async () => {
  await build({
    configFile: false,
    root: project,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: {
      ssr: join(project, 'src/main/commands/index.ts'),
      target: 'node20',
      outDir: folder,
      emptyOutDir: false,
      rollupOptions: { output: { entryFileNames: 'commands.js' } },
    },
  })
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function run(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [commands, ...words], {
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

function importSample(name: string): { library: string; file: string } {
  const library = join(folder, name)
  const { status, stdout } = run('import', sample, '--library', library)
  expect(status).toBe(0)
  return { library, file: join(library, JSON.parse(stdout).file) }
}

test('the sample is valid, and evaluating it gives JSON alone on stdout', () => {
  expect(run('validate', sample)).toMatchObject({ status: 0, stderr: '' })
  const { status, stdout } = run('evaluate', sample, '--json', '--as-of', '2026-11-22')
  expect(status).toBe(0)
  expect(JSON.parse(stdout).attendanceOverall).toMatchObject({
    expected: 113,
    present: 100,
    pct: 88.5,
  })
})

test('an imported group gives the same figures as the exchange file it came from', () => {
  const { library, file } = importSample('imported')
  const wish = ['--json', '--as-of', '2026-11-22', '--from', '2026-09-06', '--to', '2026-10-17']
  expect(JSON.parse(run('evaluate', file, ...wish).stdout)).toEqual(
    JSON.parse(run('evaluate', sample, ...wish).stdout),
  )
  expect(readdirSync(library).some((name) => name.endsWith('.tmp') || name === '.kunci')).toBe(
    false,
  )
})

test('importing the same program twice is refused in words and adds nothing', () => {
  const { library } = importSample('twice')
  const before = readdirSync(library).sort()
  const again = run('import', sample, '--library', library)
  expect(again.status).toBe(1)
  expect(again.stderr).toContain('KLP-2026-03')
  expect(readdirSync(library).sort()).toEqual(before)
})

const badFiles: [string, string | Buffer, RegExp][] = [
  ['an empty file', '', /kosong/],
  ['a truncated file', readFileSync(sample).subarray(0, 50_000), /terpotong/],
  ['an array at the top', '[]', /daftar/],
  ['invalid UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]), /UTF-8|huruf/],
  ['a newer version', '{"_meta":{"schemaVersion":2}}', /lebih baru/],
  ['a forbidden key', '{"__proto__":{},"_meta":{"schemaVersion":1}}', /tidak diizinkan/],
  ['a deep nest', '['.repeat(200_000), /bersusun|dalam/],
  ['no JSON at all', 'halo', /JSON/],
]
test.each(badFiles)(
  '%s is refused with a sentence of its own and exit code 2',
  (_name, content, words) => {
    const file = join(folder, 'bad.json')
    writeFileSync(file, content)
    const { status, stdout, stderr } = run('validate', file)
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toMatch(words)
    expect(stderr).not.toMatch(/Error|at .*\.js/)
  },
)

test('faults name record and field, in English on request, and never a person', () => {
  const file = join(folder, 'faulty.json')
  const value = JSON.parse(readFileSync(sample, 'utf8'))
  value.members[0].birthDate = '2010-02-30'
  value.goals[0].weight = 9
  value.decisions[0].sessionId = 'P-99'
  writeFileSync(file, JSON.stringify(value))
  const indonesian = run('validate', file)
  const english = run('validate', file, '--lang', 'en')
  expect(indonesian.status).toBe(2)
  expect(indonesian.stderr).toContain('A-01')
  expect(english.stderr).toMatch(/Member A-01, birth date/)
  expect(indonesian.stderr + english.stderr).not.toContain('Adi')
  expect(JSON.parse(run('validate', file, '--json').stdout).faults.length).toBe(3)
})

test('a byte order mark is no fault', () => {
  const file = join(folder, 'bom.json')
  writeFileSync(file, Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), readFileSync(sample)]))
  expect(run('validate', file).status).toBe(0)
})

test('a damaged group file is refused even where an earlier save is whole', () => {
  const { file } = importSample('damaged')
  const bytes = readFileSync(file)
  bytes.writeUInt8(bytes.readUInt8(90_000) ^ 1, 90_000)
  rmSync(file)
  writeFileSync(file, bytes)
  expect(run('validate', file)).toMatchObject({ status: 2, stdout: '' })
  expect(run('evaluate', file, '--json')).toMatchObject({ status: 2, stdout: '' })
})

test('a group file copied elsewhere alone is still a whole group', () => {
  const { file } = importSample('alone')
  const elsewhere = join(folder, 'elsewhere')
  mkdirSync(elsewhere)
  const copy = join(elsewhere, 'kelompok.guyub')
  copyFileSync(file, copy)
  expect(run('validate', copy).status).toBe(0)
  expect(readdirSync(elsewhere)).toEqual(['kelompok.guyub'])
})

test('a folder is counted over all its groups, with small counts closed', () => {
  const { library } = importSample('recap')
  const wish = ['--from', '2026-07-01', '--to', '2026-09-30', '--json']
  const { status, stdout } = run('recap', library, ...wish)
  expect(status).toBe(0)
  const { acrossGroups, unread } = JSON.parse(stdout)
  expect(acrossGroups.people).toMatchObject({ total: 10, bySex: ['closed', 'small'] })
  expect(acrossGroups.meetings.held).toBe(9)
  expect(unread).toEqual([])
  expect(stdout).not.toMatch(/\bA-\d\d\b/)
})

const badLines: string[][] = [
  ['validate'],
  ['validate', 'no-such-file.json'],
  ['validate', folder],
  ['evaluate', sample, '--json', '--from', '2026-09-06'],
  ['evaluate', sample, '--json', '--from', '2026-10-17', '--to', '2026-09-06'],
  ['evaluate', sample, '--json', '--as-of', '2026-02-30'],
  ['evaluate', sample, '--wrong'],
  ['import', sample],
  ['import', sample, '--library', ''],
  ['validate', sample, '--lang', 'xx'],
  ['validate', '/dev/zero'],
  ['nothing', sample],
  ['recap', sample],
  ['recap', folder, '--type', 'lain'],
]
test.each(badLines.map((line) => [line]))(
  'the command line %j is answered with one sentence and exit code 2',
  (line) => {
    const { status, stdout, stderr } = run(...line)
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr.trim().split('\n')).toHaveLength(1)
  },
)
