import { join } from 'node:path'
import { expect, test } from './app'
import { faultsOf } from './axe'
import { Keyboard } from './keyboard'
import { LibraryPage } from './pages/libraryPage'
import { ReportPage } from './pages/reportPage'
import { expectDocumentOnPaper, expectNobodyNamed } from './reportPaper'

test('sheets of two members are entered by keyboard, saved as one step, completed one by one, and printed blank', async ({
  app,
  home,
}) => {
  const { page } = app
  const library = new LibraryPage(app)
  await library.acceptFolder()
  const group = await library.openSample()
  await page.evaluate(() => {
    const [place] = /#\/kelompok\/[^/?]+/.exec(window.location.hash) ?? []
    window.location.hash = `${place}/alat-ukur?alat=INS-2&lihat=isian`
  })
  await expect(page.getByRole('link', { name: 'A-08, P-06: tidak hadir' })).toBeVisible()

  const keyboard = new Keyboard(page)
  await keyboard.choose(page.getByRole('combobox', { name: 'Titik lain' }), 'Tindak lanjut')
  await keyboard.press(page.getByRole('button', { name: 'Buka isian' }))
  const grid = page.getByRole('heading', { name: 'SKK-8, Tindak lanjut: isian kelompok' })
  await expect(grid).toBeFocused()
  await keyboard.write(page.getByLabel('Tanggal pengisian', { exact: true }), '14-11-2026')
  const cell = (member: string, item: number) =>
    page.getByRole('textbox', { name: `${member}, butir ${item}`, exact: true })
  const row = (member: string) => page.getByRole('row', { name: new RegExp(member) })
  await keyboard.to(cell('A-01', 1))
  await page.keyboard.type('34534534')
  await expect(cell('A-02', 1)).toBeFocused()
  // 3 + 4 + 5 + 3 + 4 + 5 + 3 + 4
  await expect(row('A-01')).toContainText('31')
  await page.keyboard.type('4545454')
  await page.keyboard.press('Enter')
  await expect(row('A-02')).toContainText('belum dapat diskor: 1 butir kosong')
  await expect(cell('A-03', 1)).toBeFocused()
  await page.keyboard.type('9')
  await expect(row('A-03')).toContainText('Butir 1: isi 1 sampai 5.')
  await page.keyboard.press('Backspace')
  await expect(row('A-03')).not.toContainText('Butir 1')
  await page.keyboard.press('ArrowUp')
  await expect(cell('A-02', 1)).toBeFocused()
  expect(await faultsOf(app)).toEqual([])
  await page.keyboard.press('Control+s')
  await group.isSaved()
  await expect(cell('A-02', 1)).toBeFocused()

  await group.undoButton().click()
  await expect(cell('A-01', 1)).toHaveValue('')
  await expect(cell('A-02', 7)).toHaveValue('')
  await group.redoButton().click()
  await expect(cell('A-02', 7)).toHaveValue('4')

  await page.getByRole('link', { name: /Buka lembar A-02/ }).press('Enter')
  await expect(page.getByRole('heading', { name: /^SKK-8, A-02/ })).toBeFocused()
  const last = page.getByRole('group', { name: 'Butir 8' })
  await last.getByRole('radio', { name: '1' }).focus()
  await page.keyboard.press('4')
  await expect(last.getByRole('radio', { name: '4' })).toBeChecked()
  // 4 + 5 + 4 + 5 + 4 + 5 + 4 + 4
  await expect(page.getByText('Skor: 35')).toBeVisible()
  await page.keyboard.press('Control+s')
  await expect(page.getByText('Belum ada perubahan.')).toBeVisible()
  await page.getByRole('link', { name: 'Isian kelompok' }).click()
  await page.getByRole('link', { name: 'Semua lembar' }).click()
  await expect(page.getByRole('link', { name: 'A-02, Tindak lanjut: 35' })).toBeVisible()
  await expect(page.getByRole('cell', { name: 'n = 2 dari 9' })).toBeVisible()

  await page.getByRole('link', { name: 'Cetak lembar isian' }).click()
  const report = new ReportPage(app)
  await report.chooseSheetOf('A-02')
  await page.getByRole('combobox', { name: 'Titik pengukuran' }).selectOption('Tindak lanjut')
  await report.choosePaper('A4')
  const path = join(home, 'lembar.pdf')
  await report.savePdf(path)
  const { text, pages } = await expectDocumentOnPaper(path, 'A4')
  expect(pages).toHaveLength(1)
  for (const words of [
    'SIFAT: RAHASIA',
    '(SKK-8, kode A-02)',
    'Tindak lanjut',
    'Butir 8',
    'Lisensi',
  ])
    expect(text).toContain(words)
  expect(text).not.toContain('35')
  expectNobodyNamed(text)
})
