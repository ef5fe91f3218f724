import { copyFileSync } from 'node:fs'
import { expect, groupFilesIn, test } from './app'
import { LibraryPage } from './pages/libraryPage'

const OTHER = '11111111-1111-4111-8111-111111111111'

test('a file that holds another group than its name says is told, with a way back to the list', async ({
  app,
}) => {
  const library = new LibraryPage(app)
  await library.acceptFolder()
  await library.openSample()
  const [file = ''] = groupFilesIn(app.libraryFolder)
  copyFileSync(file, `${app.libraryFolder}/${OTHER}.guyub`)
  await app.page.evaluate((id) => {
    window.location.hash = `#/kelompok/${id}`
  }, OTHER)

  await expect(app.page.getByRole('alert')).toContainText('memuat kelompok lain daripada namanya')
  await app.page.getByRole('button', { name: 'Daftar kelompok' }).click()
  await library.isShown()
})
