import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type RunningApp, test } from './app'
import { LibraryPage } from './pages/libraryPage'

test('the app ends with its window, even before a folder is chosen', async ({ app }) => {
  await expect(app.page.getByRole('button', { name: 'Pakai map ini' })).toBeVisible()
  expect(await exitCodeAfterClosing(app)).toBe(0)
})

test('the app that ends lets its folder go', async ({ app }) => {
  const library = new LibraryPage(app)
  await library.acceptFolder()
  await library.openSample()
  const lock = join(app.libraryFolder, '.kunci')
  expect(existsSync(lock)).toBe(true)
  expect(await exitCodeAfterClosing(app)).toBe(0)
  expect(existsSync(lock)).toBe(false)
})

async function exitCodeAfterClosing({ electron, inMain }: RunningApp): Promise<unknown> {
  const ended = once(electron.process(), 'exit')
  await inMain(({ BrowserWindow }) => {
    setTimeout(() => BrowserWindow.getAllWindows()[0]?.close(), 0)
  })
  const [code] = await ended
  return code
}
