import { join } from 'node:path'
import { expect, test } from './app'
import { faultsOf } from './axe'
import { Keyboard } from './keyboard'
import { GroupPage } from './pages/groupPage'
import { LibraryPage } from './pages/libraryPage'
import { expectDocumentOnPaper, expectNobodyNamed } from './reportPaper'

const question = 'Dengan siapa kamu paling ingin duduk dan makan bersama?'

test('a fourth survey is taken down by keyboard without whoever withdrew, its drawing is arranged, and the surveys are printed', async ({
  app,
  home,
}) => {
  const { page } = app
  const library = new LibraryPage(app)
  await library.acceptFolder()
  const group = await library.openSample()
  const parts = page.getByRole('navigation', { name: 'Bagian kelompok' })
  await parts.getByRole('link', { name: 'Sosiometri' }).click()
  const figure = (name: string) => page.getByRole('row', { name: new RegExp(`^${name} `) })
  await expect(figure('Timbal balik pilihan')).toContainText('81,5%')

  const keyboard = new Keyboard(page)
  await page.getByRole('link', { name: 'Survei baru' }).press('Enter')
  await expect(page.getByRole('heading', { name: 'Survei baru: SM-4' })).toBeFocused()
  await keyboard.write(page.getByLabel('Tanggal', { exact: true }), '4-9-2026')
  await expect(page.getByText('9 anggota dapat ditanya pada tanggal ini.')).toBeVisible()
  await keyboard.press(page.getByRole('button', { name: `Pakai: ${question}` }))
  await keyboard.tick(page.getByRole('checkbox', { name: /Tanyakan juga/ }))
  await expect(page.getByText('Pertanyaan penolakan dapat melukai')).toBeVisible()
  await page.keyboard.press('Control+s')
  await expect(page.getByRole('combobox', { name: 'Diizinkan oleh' })).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Space')
  await page.keyboard.press('Control+s')

  await expect(page.getByText('A-10 (menarik persetujuannya)')).toBeVisible()
  await expect(page.getByRole('checkbox', { name: 'A-01 memilih A-10' })).toHaveCount(0)
  const box = (from: string, to: string) =>
    page.getByRole('checkbox', { name: `${from} memilih ${to}`, exact: true })
  const keys = async (words: string) => {
    for (const key of words.split(' ')) await page.keyboard.press(key)
  }
  await keyboard.tick(box('A-01', 'A-02'))
  await keys('ArrowRight Space ArrowRight Space ArrowRight Space')
  await expect(page.getByText('A-01 sudah punya 3 pilihan.')).toBeVisible()
  await expect(box('A-01', 'A-05')).not.toBeChecked()
  await keys('Home ArrowRight ArrowDown ArrowLeft Space ArrowDown Space')
  await expect(box('A-02', 'A-01')).toBeChecked()
  await expect(box('A-03', 'A-01')).toBeChecked()
  await keys('ArrowDown End Space')
  await expect(page.getByRole('row', { name: /^A-04/ })).toContainText('tidak bersedia')
  expect(await faultsOf(app)).toEqual([])
  await page.keyboard.press('Control+s')
  await group.isSaved()

  await page.getByRole('link', { name: 'Hasil', exact: true }).press('Enter')
  // 5 choices, 2 mutual pairs: 2 x 2 / 5.
  await expect(figure('Timbal balik pilihan')).toContainText('80,0%')
  await expect(page.getByText('Tidak bersedia menjawab: A-04.')).toBeVisible()
  await page.getByRole('button', { name: 'Atur letak' }).press('Space')
  const node = page.getByRole('button', { name: /^A-01, dipilih/ })
  const placeOf = () => node.locator('rect').first().getAttribute('x')
  const before = await placeOf()
  await keyboard.to(node)
  await keys('ArrowRight ArrowRight ArrowDown')
  const moved = await placeOf()
  expect(moved).not.toBe(before)
  await expect(group.undoButton()).toHaveAttribute('title', /letak sosiogram SM-4/)
  expect(await faultsOf(app)).toEqual([])

  await group.leave()
  await library.open('Kelompok Remaja Langkah Baru')
  await parts.getByRole('link', { name: 'Sosiometri' }).click()
  await page.getByRole('link', { name: /^SM-4/ }).click()
  await page.getByRole('button', { name: 'Atur letak' }).click()
  expect(await placeOf()).toBe(moved)
  await page.getByRole('link', { name: 'Bandingkan survei' }).click()
  await expect(page.getByText('angkanya tidak untuk diperbandingkan')).toBeVisible()
  await page.getByRole('link', { name: 'Daftar survei' }).click()
  await page.getByRole('link', { name: /^SM-4/ }).click()
  await page.getByRole('link', { name: 'Keterangan' }).click()
  await page.getByRole('button', { name: 'Hapus survei' }).click()
  await expect(page.getByRole('link', { name: /^SM-4/ })).toHaveCount(0)

  const report = await new GroupPage(app).report()
  await report.chooseDocument('Sosiometri')
  await report.choosePaper('F4')
  const path = join(home, 'sosiometri.pdf')
  await report.savePdf(path)
  const { text, pages } = await expectDocumentOnPaper(path, 'F4')
  expect(pages).toHaveLength(4)
  for (const words of ['SIFAT: SANGAT RAHASIA', '2 x 9 / 27', 'Semula tidak dipilih, kini dipilih'])
    expect(text).toContain(words)
  expectNobodyNamed(text)
})
