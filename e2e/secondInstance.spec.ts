import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { electronPath } from '../scripts/setup.mjs'
import { expect, project, test } from './app'
import { LibraryPage, SAMPLE_NAME } from './pages/libraryPage'

test('a second app on the same folder is told who holds it and can only read', async ({
  app,
  launch,
  home,
}) => {
  const library = new LibraryPage(app)
  await library.acceptFolder()
  const group = await library.openSample()
  const holder = JSON.parse(readFileSync(join(app.libraryFolder, '.kunci'), 'utf8')).label

  const second = await launch({ profile: join(home, 'profil-kedua') })
  const other = new LibraryPage(second)
  await other.chooseFolder(app.libraryFolder)
  await expect(second.page.getByText('Map ini hanya dapat dibaca')).toBeVisible()
  await expect(second.page.getByText(`sedang dipakai oleh ${holder}`)).toBeVisible()
  await expect(second.page.getByRole('button', { name: 'Kelompok baru' })).toBeDisabled()
  const seen = await other.open(SAMPLE_NAME)
  await expect(second.page.getByText('Kelompok ini hanya dapat dibaca')).toBeVisible()
  const seenTasks = await seen.tasks()
  await seenTasks.choose('R4', 'g')
  await expect(seenTasks.saveButton()).toBeDisabled()

  const tasks = await group.tasks()
  await tasks.choose('R4', 'g')
  await tasks.rate({ attainment: 2, note: 'Pemegang map tetap dapat menyimpan.' })
  await group.isSaved()
  await second.close()
  expect(readdirSync(app.libraryFolder)).toContain('.kunci')
  expect(readdirSync(app.libraryFolder).filter((name) => name.includes('.konflik-'))).toEqual([])
})

test('a second start of the same app brings the first window forward and ends', async ({
  app,
  home,
}) => {
  await new LibraryPage(app).acceptFolder()
  await app.inMain(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize())
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const second = spawn(
    electronPath(),
    [project, ...root, `--user-data-dir=${join(home, 'profil')}`],
    {
      env: { ...process.env, HOME: home, XDG_CONFIG_HOME: join(home, '.config') },
      stdio: 'ignore',
    },
  )
  const [code] = await once(second, 'exit')

  expect(code).toBe(0)
  await expect
    .poll(() =>
      app.inMain(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows().map((window) => window.isMinimized()),
      ),
    )
    .toEqual([false])
  await expect(app.page.getByRole('heading', { name: 'Kelompok', exact: true })).toBeVisible()
})
