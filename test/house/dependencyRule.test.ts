import { spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const project = resolve(import.meta.dirname, '../..')
const house = mkdtempSync(join(tmpdir(), 'guyub-house-'))
afterAll(() => rmSync(house, { recursive: true, force: true }))

for (const file of ['biome.json', 'tsconfig.base.json', 'package.json', 'src'])
  cpSync(join(project, file), join(house, file), { recursive: true })
symlinkSync(join(project, 'node_modules'), join(house, 'node_modules'))

const breakers = [
  [
    'src/domain/breaker.ts',
    "import { hostname } from 'node:os'\nexport const breaker = hostname()\n",
  ],
  [
    'src/domain/breaker.ts',
    "import { errorCodes } from '../bridge/errors'\nexport const breaker = errorCodes\n",
  ],
  [
    'src/texts/breaker.ts',
    "import { errorCodes } from '../bridge/errors'\nexport const breaker = errorCodes\n",
  ],
  [
    'src/bridge/breaker.ts',
    "import { taskTexts } from '../texts/catalog'\nexport const breaker = taskTexts\n",
  ],
  [
    'src/preload/breaker.ts',
    "import { taskCodes } from '../domain/catalog/tasks'\nexport const breaker = taskCodes\n",
  ],
  [
    'src/main/breaker.ts',
    "import { bridge } from '../renderer/src/bridge'\nexport const breaker = bridge\n",
  ],
  [
    'src/renderer/src/breaker.ts',
    "import { safeFileName } from '../../main/fileName'\nexport const breaker = safeFileName\n",
  ],
] as const

test.each(breakers)('the linter refuses a forbidden import in %s (case %#)', (file, source) => {
  const lint = withBreaker(file, source, () =>
    spawnSync(join(project, 'node_modules/.bin/biome'), ['lint', file], {
      cwd: house,
      encoding: 'utf8',
    }),
  )

  expect(lint.status).not.toBe(0)
  expect(lint.stderr + lint.stdout).toContain('noRestrictedImports')
})

test.each(breakers)(
  'the type checker refuses a forbidden import in %s (case %#)',
  (file, source) => {
    const room = file.split('/')[1] ?? ''
    const emptyRoom = join(house, 'only', room)
    mkdirSync(emptyRoom, { recursive: true })
    const config = JSON.parse(readFileSync(join(house, 'src', room, 'tsconfig.json'), 'utf8'))
    const types = withBreaker(file, source, () => {
      const alone = join(house, 'src', room, 'tsconfig.breaker.json')
      const own = join(house, 'only', room)
      writeFileSync(
        alone,
        JSON.stringify({
          ...config,
          compilerOptions: {
            ...config.compilerOptions,
            outDir: own,
            tsBuildInfoFile: join(own, 'info'),
          },
          include: [file.split('/').slice(2).join('/')],
          references: [],
        }),
      )
      const run = spawnSync(join(project, 'node_modules/.bin/tsc'), ['-p', alone], {
        cwd: house,
        encoding: 'utf8',
      })
      rmSync(alone)
      return run
    })

    expect(types.stdout).toMatch(/TS6307|TS2307|TS6059|TS2591|TS2580/)
    expect(types.status).not.toBe(0)
  },
)

function withBreaker<T>(file: string, source: string, run: () => T): T {
  const path = join(house, file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, source)
  try {
    return run()
  } finally {
    rmSync(path)
  }
}
