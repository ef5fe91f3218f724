import { join } from 'node:path'
import { expect, test } from './app'
import { faultsOf } from './axe'
import { Keyboard } from './keyboard'
import { GroupPage } from './pages/groupPage'
import { LibraryPage } from './pages/libraryPage'
import { ReportPage } from './pages/reportPage'
import { expectDocumentOnPaper, expectNobodyNamed } from './reportPaper'

test('relations found today by keyboard make a second version: what grew stronger is told, counts for task g, is printed, and can be taken back', async ({
  app,
  home,
}) => {
  const { page } = app
  const library = new LibraryPage(app)
  await library.acceptFolder()
  const group = await library.openSample()
  const parts = page.getByRole('navigation', { name: 'Bagian kelompok' })
  await parts.getByRole('link', { name: 'Eko-peta' }).click()
  await expect(
    page.getByRole('img', { name: /18 sumber.*5 kuat, 8 sedang, 5 lemah/ }),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Beri tanggal ...' }).press('Enter')
  await expect(page.getByLabel('Tanggal keadaan', { exact: true })).toHaveValue('12 September 2026')
  await page.keyboard.press('Enter')
  await group.isSaved()
  await expect(page.getByText('18 hubungan belum bertanggal')).toHaveCount(0)

  await page.getByRole('link', { name: 'Catat keadaan hari ini' }).press('Enter')
  await expect(page.getByRole('heading', { name: 'Catat keadaan hubungan' })).toBeFocused()
  const box = (name: string, words: string) =>
    page.getByRole('radio', { name: `${name} (fiktif): ${words}`, exact: true })
  const keys = async (words: string) => {
    for (const key of words.split(' ')) await page.keyboard.press(key)
  }
  await new Keyboard(page).to(box('Pos Bapas Contoh Ungaran', 'kuat'))
  await keys(
    '1 ArrowDown ArrowDown 1 ArrowDown ArrowDown ArrowDown ArrowDown ArrowDown 2 End Space',
  )
  await expect(box('BAZNAS Contoh Kabupaten', 'sedang')).toBeChecked()
  await expect(box('BAZNAS Contoh Kabupaten', 'dua arah')).toBeChecked()
  await expect(box('Puskesmas Contoh Bergas', 'kuat')).toBeChecked()
  await expect(page.getByText('3 hubungan akan dicatat.')).toBeVisible()
  expect(await faultsOf(app)).toEqual([])
  await page.keyboard.press('Control+s')

  const version = page.getByRole('combobox', { name: 'Keadaan pada' })
  await expect(version.locator('option')).toHaveText([
    '22 November 2026 (terakhir)',
    '12 September 2026',
  ])
  await page
    .getByRole('combobox', { name: 'Bandingkan dengan' })
    .selectOption({ label: '12 September 2026' })
  await expect(page.getByText('3 menguat, 15 tetap.')).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'BAZNAS' })).toHaveText(
    'BAZNAS Contoh Kabupaten (fiktif): menguat, dari "lemah, ke kelompok" menjadi "sedang, dua arah".',
  )
  await expect(page.getByRole('img')).toHaveCount(2)
  expect(await faultsOf(app)).toEqual([])

  await page.getByRole('link', { name: 'Cetak eko-peta' }).click()
  const report = new ReportPage(app)
  await report.choosePaper('F4')
  const path = join(home, 'ekopeta.pdf')
  await report.savePdf(path)
  const { text } = await expectDocumentOnPaper(path, 'F4')
  for (const words of ['SIFAT: TERBATAS', 'Keadaan pada 12 September 2026', '3 menguat, 15 tetap.'])
    expect(text).toContain(words)
  expect(text).not.toMatch(/\bA-\d\d\b/)
  // A member of the sample is called Eko.
  expectNobodyNamed(text.replaceAll('Eko-peta', ''))

  const tasks = await new GroupPage(app).tasks()
  await page.getByRole('button', { name: 'Titik telaah baru ...' }).click()
  await page.getByRole('dialog').getByLabel('Tanggal telaah', { exact: true }).fill('22-11-2026')
  await page.getByRole('button', { name: 'Buat titik telaah' }).click()
  await tasks.choose('R5', 'g')
  const stronger = page.getByRole('listitem').filter({ hasText: 'menguat pada masa ini' })
  await expect(stronger).toContainText('3 dari 18')
  await group.undoButton().click()
  await group.undoButton().click()
  await parts.getByRole('link', { name: 'Eko-peta' }).click()
  await expect(version.locator('option')).toHaveText(['12 September 2026'])
})
