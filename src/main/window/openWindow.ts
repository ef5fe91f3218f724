import { join } from 'node:path'
import { app, BrowserWindow, type BrowserWindowConstructorOptions } from 'electron'
import { ORIGIN } from './pages'
import { quietSession } from './quietSession'

/** Which page a window shows decides which questions it may ask. */
export type Role = 'work' | 'print'

const pageOf: Record<Role, string> = { work: 'index.html', print: 'print.html' }
const roles = new Map<number, Role>()

/** The role of a window by its web contents; null for anything we did not open. */
export function roleOf(contentsId: number): Role | null {
  return roles.get(contentsId) ?? null
}

/** The only place where windows are made: sandboxed, isolated, nowhere to go. */
export function openWindow(role: Role, options: BrowserWindowConstructorOptions): BrowserWindow {
  const window = new BrowserWindow({
    ...options,
    webPreferences: {
      preload: join(app.getAppPath(), 'out/preload/index.cjs'),
      session: quietSession(),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      plugins: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      safeDialogs: true,
      disableBlinkFeatures: 'Auxclick',
      devTools: !app.isPackaged,
    },
  })
  const { id } = window.webContents
  roles.set(id, role)
  window.once('closed', () => roles.delete(id))
  return window
}

/** Loads the page of a window; apart from opening it, so that whoever prints can lay out the job first. */
export function loadPage(window: BrowserWindow, role: Role): Promise<void> {
  return window.loadURL(`${ORIGIN}/${pageOf[role]}`)
}

/** A page of ours may load itself anew. */
function isReload(from: string, to: string): boolean {
  const page = (address: string) => address.split('#')[0]
  return from.startsWith(`${ORIGIN}/`) && page(from) === page(to)
}

/** Nothing may lead a window elsewhere or open another one. */
export function forbidWandering(): void {
  app.on('web-contents-created', (_event, contents) => {
    for (const wander of ['will-navigate', 'will-frame-navigate', 'will-redirect'] as const)
      contents.on(wander as 'will-navigate', (event) => {
        if (!isReload(contents.getURL(), event.url)) event.preventDefault()
      })
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  })
}
