import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test'
import { electronPath } from '../scripts/setup.mjs'

/** The folder of the project. */
export const project = fileURLToPath(new URL('..', import.meta.url))

/** The day on which all journeys take place: the sample program is over, its final report is out. */
export const TODAY = '2026-11-22'

/** One running app with folders of its own; nothing of it outlives the test. */
export type RunningApp = {
  electron: ElectronApplication
  page: Page
  /** The default library, inside this test's own home folder. */
  libraryFolder: string
  /** Does something in the main process that may be done twice. */
  inMain: ElectronApplication['evaluate']
  /** Answers the next save or open dialog with this path, as a worker would. */
  answerDialogWith(path: string): Promise<void>
  /** Closes the app as the system would; the answer comes when its process is gone. */
  close(): Promise<void>
  /** Ends the app at once, as a power cut would. */
  kill(): Promise<void>
}

type LaunchOptions = { home?: string; profile?: string; args?: string[] }
type Fixtures = {
  home: string
  launch: (options?: LaunchOptions) => Promise<RunningApp>
  app: RunningApp
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a destructured first argument
  home: async ({}, use) => {
    const home = mkdtempSync(join(tmpdir(), 'guyub-e2e-'))
    await use(home)
    rmSync(home, { recursive: true, force: true })
  },
  launch: async ({ home }, use) => {
    const running: RunningApp[] = []
    await use(async (options = {}) => {
      const app = await launchApp({ home, ...options })
      running.push(app)
      return app
    })
    for (const app of running) await app.close()
  },
  app: async ({ launch }, use) => use(await launch()),
})

export { expect } from '@playwright/test'

async function launchApp({
  home = '',
  profile = join(home, 'profil'),
  args = [],
}: LaunchOptions): Promise<RunningApp> {
  mkdirSync(join(home, 'Documents'), { recursive: true })
  mkdirSync(join(home, '.config'), { recursive: true })
  writeFileSync(join(home, '.config', 'user-dirs.dirs'), 'XDG_DOCUMENTS_DIR="$HOME/Documents"\n')
  const electron = await attached({
    executablePath: electronPath(),
    args: [project, ...sandbox(), `--user-data-dir=${profile}`, `--as-of=${TODAY}`, ...args],
    env: {
      ...environment(),
      HOME: home,
      XDG_CONFIG_HOME: join(home, '.config'),
      LANG: 'id_ID.UTF-8',
    },
  })
  const page = await electron.firstWindow()
  await page.waitForLoadState('domcontentloaded')
  const inMain = ((work: never, given: never) =>
    answered(() => electron.evaluate(work, given))) as ElectronApplication['evaluate']
  return {
    electron,
    page,
    libraryFolder: join(home, 'Documents', 'Guyub'),
    inMain,
    answerDialogWith: (path) =>
      inMain(({ dialog }, answer) => {
        dialog.showSaveDialog = async () => ({ canceled: false, filePath: answer })
        dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [answer] })
      }, path),
    close: async () => {
      // Whoever closes a test closes it for good, unsaved work or not.
      await electron
        .evaluate(({ dialog }) => {
          dialog.showMessageBoxSync = () => 1
        })
        .catch(() => {})
      await electron.close().catch(() => {})
    },
    kill: async () => {
      const ended = once(electron.process(), 'exit')
      electron.process().kill('SIGKILL')
      await ended
    },
  }
}

type ElectronOptions = Parameters<typeof _electron.launch>[0]
const ATTACH_PATIENCE_MS = 8_000
const MOST_LAUNCHES = 4
const MOST_ASKED = 5

/**
 * Chromium 130 now and then never answers a driver that attaches while the first page is loading (the app
 * itself runs on). A launch that was not answered is ended and tried again; nothing was asked of the app yet.
 */
async function attached(options: ElectronOptions, launches = 1): Promise<ElectronApplication> {
  try {
    return await _electron.launch({ ...options, timeout: ATTACH_PATIENCE_MS })
  } catch (failure) {
    if (launches === MOST_LAUNCHES) throw failure
    return attached(options, launches + 1)
  }
}

/** The inspector now and then loses a promise to the garbage collector; what may be said twice is said again. */
async function answered<T>(ask: () => Promise<T>, times = 1): Promise<T> {
  try {
    return await ask()
  } catch (failure) {
    if (times === MOST_ASKED || !String(failure).includes('garbage collected')) throw failure
    return answered(ask, times + 1)
  }
}

function sandbox(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : []
}

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  )
}

/** The group files of a library, without their kept generations. */
export function groupFilesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => /^[0-9a-f-]{36}\.guyub$/.test(name))
    .map((name) => join(folder, name))
}

/** What the headless command computes from a file, in a process of its own. */
export function evaluationOf(path: string): Evaluation {
  const command = join(project, 'out', 'main', 'commands.js')
  const words = [command, 'evaluate', path, '--json', '--as-of', TODAY]
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`evaluate refused ${path}: ${stderr}`)
  return JSON.parse(stdout)
}

type Evaluation = {
  attendanceOverall: { expected: number; present: number }
  taskAttainment: Record<string, Record<string, number | null>>
}

/** The sample program in the exchange format. */
export const SAMPLE = join(project, 'resources', 'contoh', 'langkah-baru.json')
