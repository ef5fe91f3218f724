import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, SAMPLE, test } from './app'
import { Keyboard } from './keyboard'
import { GroupPage } from './pages/groupPage'
import { LibraryPage } from './pages/libraryPage'
import { expectDocumentOnPaper, expectNobodyNamed } from './reportPaper'

const SHEET = 'Lembar Persetujuan dan Kontrak'
const parts = ['Bagian 1. Penjelasan', 'Bagian 3. Kontrak kelompok', 'Tanda tangan']
const guardians = 'Bagian 4. Orang tua atau wali'

test("a child's sheet, filled and saved with the keyboard alone, names that child alone, crosses what was answered and asks the guardian too", async ({
  app,
  home,
}) => {
  const library = new LibraryPage(app)
  await library.acceptFolder()
  const report = await (await library.openSample()).report()
  const keyboard = new Keyboard(app.page)
  await keyboard.press(app.page.getByRole('radio', { checked: true }), 'ArrowDown')
  await keyboard.press(app.page.getByRole('radio', { checked: true }), 'ArrowDown')
  const whom = app.page.getByRole('combobox', { name: 'Lembar untuk' })
  await keyboard.choose(whom, 'A-03 · Citra Umpama (17 tahun)')
  const path = join(home, 'lembar.pdf')
  await app.answerDialogWith(path)
  await keyboard.press(app.page.getByRole('button', { name: 'Simpan PDF ...' }))
  await expect(app.page.getByText('PDF tersimpan: lembar.pdf.')).toBeVisible({ timeout: 30_000 })

  const { text, bookmarks } = await expectDocumentOnPaper(path, 'F4')
  expect(bookmarks).toEqual(expect.arrayContaining([...parts, guardians]))
  for (const words of [
    'SIFAT: RAHASIA',
    'Formulir PK versi 2.0',
    'Citra Umpama',
    'Dijawab 21 Juli 2026, tertulis',
  ])
    expect(text).toContain(words)
  expect(text).not.toContain('Salinan ke-')
  expectNobodyNamed(text, ['A-03'])
  expect(await report.offeredFileName()).toBe('PK-A-03-2026-11-22-F4.pdf')
})

test('blank sheets name nobody and are worded for a grown-up or for a child', async ({
  app,
  home,
}) => {
  const library = new LibraryPage(app)
  await library.acceptFolder()
  const report = await (await library.openSample()).report()
  await report.chooseDocument(SHEET)
  await report.choosePaper('A4')
  const said = { dewasa: 'Hak Anda', anak: 'Hakmu' }

  for (const version of ['dewasa', 'anak'] as const) {
    await report.chooseForm(version)
    const path = join(home, `${version}.pdf`)
    await report.savePdf(path)
    const { text, bookmarks } = await expectDocumentOnPaper(path, 'A4')
    expect(bookmarks).toEqual(expect.arrayContaining(parts))
    expect(bookmarks.includes(guardians)).toBe(version === 'anak')
    expect(text).toContain(said[version])
    expectNobodyNamed(text)
  }
})

test('the sheets of all members come in one document, and strange names are printed as they are written', async ({
  app,
  home,
}) => {
  const value = JSON.parse(readFileSync(SAMPLE, 'utf8'))
  const name = `O'Nil <b onclick="alert(1)">Uji</b> & ${'Panjang'.repeat(12)}\nשלום`
  value.members[2].fullName = name
  const strange = join(home, 'asing.json')
  writeFileSync(strange, JSON.stringify(value))
  const library = new LibraryPage(app)
  await library.acceptFolder()
  await library.importFile(strange)
  const report = await new GroupPage(app).report()
  await report.chooseDocument(SHEET)
  await report.chooseSheetOf('all')
  const path = join(home, 'semua.pdf')
  await report.savePdf(path)

  const { text, pages } = await expectDocumentOnPaper(path, 'F4')
  const bare = (words: string) => words.replace(/\s+/g, '')
  expect(bare(text)).toContain(bare(`O'Nil <b onclick="alert(1)">Uji</b> & Panjang`))
  for (const member of value.members.filter((one: { code: string }) => one.code !== 'A-03'))
    expect(text).toContain(member.fullName)
  expect(pages.length).toBeGreaterThanOrEqual(value.members.length * 4)
})
