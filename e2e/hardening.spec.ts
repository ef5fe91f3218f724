import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { questionNames } from '../src/bridge/questionNames'
import { expect, project, test } from './app'

type Trusting = { trustedTypes: { createPolicy(name: string, rules: object): void } }

/** Electron has this method at run time, not in its types. */
type Preferring = { getLastWebPreferences(): object }

test('every window keeps the hardened settings', async ({ app }) => {
  const preferences = await app.inMain(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) =>
      (window.webContents as unknown as Preferring).getLastWebPreferences(),
    ),
  )

  expect(preferences).toHaveLength(1)
  for (const one of preferences)
    expect(one).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      safeDialogs: true,
    })
  // Electron leaves these out where they are off.
  for (const one of preferences)
    for (const off of ['nodeIntegrationInWorker', 'plugins', 'navigateOnDragDrop'])
      expect((one as Record<string, unknown>)[off] ?? false).toBe(false)
})

test('the window sees the questions of the bridge and nothing of Node', async ({ app }) => {
  const seen = await app.page.evaluate(() => {
    const world = globalThis as unknown as Record<string, unknown>
    return {
      questions: Object.keys(world.guyub as object).sort(),
      isFrozen: Object.isFrozen(world.guyub),
      leaked: ['require', 'process', 'module', 'Buffer'].filter((name) => name in world),
    }
  })

  expect(seen.questions).toEqual([...questionNames].sort())
  expect(seen.isFrozen).toBe(true)
  expect(seen.leaked).toEqual([])
})

test('scripts from text, foreign addresses and files are refused by the page itself', async ({
  app,
}) => {
  const outcome = await app.page.evaluate(
    () =>
      new Promise<Record<string, string>>((resolve) => {
        // In a timer, because code that runs inside an evaluation is exempt from the policy.
        setTimeout(async () => {
          const result: Record<string, string> = {}
          const attempt = async (name: string, run: () => unknown) => {
            try {
              await run()
              result[name] = 'allowed'
            } catch {
              result[name] = 'refused'
            }
          }
          // biome-ignore lint/security/noGlobalEval: the attack itself
          await attempt('eval', () => eval('1'))
          await attempt('function', () => new Function('return 1')())
          await attempt('markup', () => {
            document.createElement('div').innerHTML = '<img src=x>'
          })
          await attempt('network', () => fetch('https://example.org/'))
          await attempt('file', () => fetch('file:///etc/hostname'))
          await attempt('own data', () => fetch('app://guyub/../../package.json'))
          await attempt('worker', () => new Worker('data:text/javascript,1'))
          await attempt('own worker', () => new Worker(document.scripts[0]?.src ?? ''))
          await attempt('policy', () =>
            (window as unknown as Trusting).trustedTypes.createPolicy('lain', {}),
          )
          resolve(result)
        }, 0)
      }),
  )

  expect(
    Object.values(outcome).every((one) => one === 'refused'),
    JSON.stringify(outcome),
  ).toBe(true)
})

test('the window can be led nowhere and opens no other', async ({ app }) => {
  const before = app.page.url()
  await app.page.evaluate(() => {
    window.open('https://example.org/')
    location.href = 'https://example.org/'
  })
  await app.page.evaluate(() => {
    location.href = 'file:///etc/passwd'
  })
  await app.page.waitForTimeout(300)

  expect(app.page.url()).toBe(before)
  expect(await app.inMain(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})

test('every permission is denied, save that our page may fill the screen', async ({ app }) => {
  const states = await app.page.evaluate(async () => {
    const names = ['notifications', 'geolocation', 'camera', 'microphone', 'clipboard-read']
    return Promise.all(
      names.map(
        async (name) => (await navigator.permissions.query({ name: name as PermissionName })).state,
      ),
    )
  })

  expect(new Set(states)).toEqual(new Set(['denied']))
  const asked = await app.page.evaluate(async () => {
    const attempt = (asking: Promise<unknown>) =>
      asking.then(
        () => 'given',
        () => 'denied',
      )
    const full = await attempt(document.documentElement.requestFullscreen())
    const pointer = await attempt(Promise.resolve(document.body.requestPointerLock()))
    return { full, pointer }
  })
  expect(asked).toEqual({ full: 'given', pointer: 'denied' })
})

const hostileRequests: unknown[] = [
  undefined,
  null,
  1,
  'x',
  [],
  { groupId: '../../etc/passwd' },
  { groupId: 'a\0b' },
  { extra: 1 },
  { groupId: '00000000-0000-4000-8000-000000000001', base: -1, change: { put: [], remove: [] } },
  {
    groupId: '00000000-0000-4000-8000-000000000001',
    base: 0,
    change: { put: [{ kind: 'x', record: {} }], remove: [] },
  },
  {
    groupId: '00000000-0000-4000-8000-000000000001',
    kind: 'lpk',
    from: '2026-02-30',
    to: '2026-10-17',
    paper: 'F4',
    copies: 1,
  },
  JSON.parse('{"__proto__":{"isAdmin":true}}'),
  { groupId: 'x'.repeat(1_000_000) },
]

test('no question of the bridge takes a request it does not know', async ({ app }) => {
  const strict = questionNames.filter((name) =>
    [
      'createGroup',
      'openGroup',
      'closeGroup',
      'change',
      'exportGroup',
      'dueItems',
      'exportAgenda',
      'exportDirectory',
      'printReport',
      'saveReport',
      'printReady',
    ].includes(name),
  )
  const codes = await app.page.evaluate(
    async ({ names, requests }) => {
      const bridge = (
        globalThis as unknown as {
          guyub: Record<
            string,
            (request: unknown) => Promise<{ ok: boolean; error?: { code: string } }>
          >
        }
      ).guyub
      const answers = await Promise.all(
        names.flatMap((name) => requests.map((request) => bridge[name]?.(request))),
      )
      return answers.map((answer) => (answer?.ok ? 'ok' : answer?.error?.code))
    },
    { names: strict, requests: hostileRequests },
  )

  expect(codes.length).toBe(strict.length * hostileRequests.length)
  expect(new Set(codes)).toEqual(new Set(['badRequest']))
})

test('a page that is not ours is told nothing', async ({ app }) => {
  const preload = join(project, 'out', 'preload', 'index.cjs')
  const answer = await app.inMain(async ({ BrowserWindow }, preload) => {
    const foreign = new BrowserWindow({
      show: false,
      webPreferences: { sandbox: true, preload },
    })
    await foreign.loadURL('data:text/html,<p>foreign</p>')
    const told = await foreign.webContents.executeJavaScript('window.guyub.start({})')
    foreign.destroy()
    return told
  }, preload)

  expect(answer).toEqual({ ok: false, error: { code: 'badRequest' } })
})

test('nothing that was typed stays in the profile', async ({ app, home }) => {
  const canary = 'Kenari-Rahasia-7391'
  await app.page.evaluate((word) => {
    try {
      localStorage.setItem('x', word)
      sessionStorage.setItem('x', word)
      // biome-ignore lint/suspicious/noDocumentCookie: the attack itself
      document.cookie = `x=${word}`
    } catch {}
  }, canary)
  await app.close()

  expect(filesHolding(join(home, 'profil'), canary)).toEqual([])
})

function filesHolding(folder: string, word: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    const stat = statSync(path, { throwIfNoEntry: false })
    if (!stat) return []
    if (stat.isDirectory()) return filesHolding(path, word)
    return stat.isFile() && readFileSync(path).includes(word) ? [path] : []
  })
}

test('a page of ours can load itself anew', async ({ app }) => {
  await app.page.evaluate(() => {
    document.title = 'before'
    location.reload()
  })
  await expect.poll(() => app.page.title().catch(() => 'before')).not.toBe('before')
  expect(app.page.url()).toMatch(/^app:\/\/guyub\/index\.html/)
})
