import { expect, test } from './app'
import { ConsentsPage } from './pages/consentsPage'
import { LibraryPage } from './pages/libraryPage'

test('a consent of tomorrow is refused at its field, in words, and nothing is recorded', async ({
  app,
}) => {
  const library = new LibraryPage(app)
  await library.acceptFolder()
  const group = await library.openSample()
  const consents = new ConsentsPage(app)
  await consents.open('A-01')
  const sheet = await consents.openSheet()
  await sheet.getByRole('textbox', { name: 'Tanggal' }).first().fill('23-11-2026')
  await sheet.getByRole('checkbox', { name: 'Anak menyatakan' }).check()
  await sheet.getByRole('button', { name: 'Setuju untuk semua' }).click()
  await sheet.getByRole('button', { name: 'Simpan semua jawaban' }).click()

  await expect(sheet.getByText('tanggalnya sesudah hari ini (23 November 2026)')).toBeVisible()
  await expect(group.saveSign('Belum tersimpan')).toBeVisible()
  await expect(group.undoButton()).toBeDisabled()
})
