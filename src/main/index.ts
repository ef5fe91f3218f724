import { join } from 'node:path'
import { app, BrowserWindow, Menu, protocol } from 'electron'
import { isCommand } from './arguments'
import { forbidWandering, loadPage, openWindow } from './window/openWindow'
import { SCHEME } from './window/pages'
import type { Work } from './work'

const isRoot = process.getuid?.() === 0
const resources = join(app.getAppPath(), 'resources')

hardenProcess()
if (isCommand(process.argv)) void runCommand()
else if (app.requestSingleInstanceLock()) void startWindow()
else app.quit()

/** Before anything is ready: no background traffic, one secure scheme of our own. */
function hardenProcess(): void {
  if (!isRoot) app.enableSandbox()
  for (const quiet of [
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
    'no-pings',
    'disable-breakpad',
  ])
    app.commandLine.appendSwitch(quiet)
  app.commandLine.appendSwitch('lang', 'id')
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true } },
  ])
  forbidWandering()
}

async function runCommand(): Promise<void> {
  // The printing window closes before its pages are on disk; the command decides when it is over.
  app.on('window-all-closed', () => {})
  await app.whenReady()
  const { runReportCommand } = await import('./commands/reportCommand')
  app.exit(await runReportCommand(process.argv))
}

/** Window first, files after: everything that reads or decodes is loaded while the page paints. */
async function startWindow(): Promise<void> {
  const answering = import('./answering')
  const closing = import('./window/askBeforeClosing')
  await app.whenReady()
  Menu.setApplicationMenu(null)
  const window = openWindow('work', {
    width: 1280,
    height: 800,
    minWidth: 800,
    minHeight: 560,
    backgroundColor: '#faf8f4',
    title: 'Guyub',
  })
  let work: Promise<Work> | null = null
  const atWork = () => {
    work ??= import('./work').then(({ openWork }) => openWork(resources))
    return work
  }
  const { answerQuestions } = await answering
  answerQuestions(async () => (await atWork()).answers)
  quitWhenClosed(async () => (await work)?.close())
  const { askBeforeClosing } = await closing
  askBeforeClosing(window)
  await loadPage(window, 'work')
}

/** The app ends with its window, but never before every save under way is answered. */
function quitWhenClosed(close: () => Promise<void>): void {
  let isClosing = false
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', (event) => {
    event.preventDefault()
    if (isClosing) return
    isClosing = true
    // Not quit: a second one, from within the first, hangs while a debugger is attached.
    close()
      .catch(() => {})
      .finally(() => app.exit())
  })
  app.on('second-instance', () => {
    const [window] = BrowserWindow.getAllWindows()
    if (window?.isMinimized()) window.restore()
    window?.focus()
  })
}
