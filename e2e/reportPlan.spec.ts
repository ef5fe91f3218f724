import { join } from 'node:path'
import { expect, test } from './app'
import { LibraryPage } from './pages/libraryPage'
import { expectDocumentOnPaper, expectNobodyNamed } from './reportPaper'

const PLAN = 'Rencana Program Kelompok'

const chapters = [
  'Lembar Pengesahan',
  'I. Latar Belakang',
  'II. Dasar Pelaksanaan',
  'III. Maksud dan Tujuan',
  'IV. Sasaran dan Komposisi',
  'V. Pembentukan Kelompok Terencana',
  'VI. Metode, Tahapan, dan Asas',
  'VII. Jadwal 12 Pertemuan',
  'VIII. Sumber Daya',
  'IX. Rencana Anggaran Biaya',
  'X. Rencana Evaluasi',
  'XI. Pengelolaan Kerahasiaan dan Keselamatan',
  'XII. Penutup',
]
const figures = [
  'SIFAT: TERBATAS',
  '017/RP/LKS-PT/VII/2026',
  'Bergas, 24 Juli 2026',
  'Rp4.560.000',
  'Empat juta lima ratus enam puluh ribu rupiah',
  'SAPA 129',
  'belum diisi',
]

test('the plan of the sample is saved on both papers: every chapter, its figures, nobody named', async ({
  app,
  home,
}) => {
  const library = new LibraryPage(app)
  await library.acceptFolder()
  const report = await (await library.openSample()).report()
  await report.chooseDocument(PLAN)

  for (const sheet of ['F4', 'A4'] as const) {
    await report.choosePaper(sheet)
    const path = join(home, `rencana-${sheet}.pdf`)
    await report.savePdf(path)
    const paper = await expectDocumentOnPaper(path, sheet)
    expect(paper.bookmarks).toEqual(expect.arrayContaining(chapters))
    for (const figure of figures) expect(paper.text).toContain(figure)
    expectNobodyNamed(paper.text)
  }
})

test('the approval of the plan is recorded with the next number, printed, and taken back', async ({
  app,
}) => {
  const { page } = app
  const library = new LibraryPage(app)
  await library.acceptFolder()
  const group = await library.openSample()
  const report = await group.report()
  await report.chooseDocument(PLAN)
  await expect(report.preview()).toContainText('Nomor: 017/RP/LKS-PT/VII/2026')

  const opener = page.getByRole('button', { name: 'Catat pengesahan baru ...' })
  await opener.press('Enter')
  const number = page.getByRole('textbox', { name: 'Nomor dokumen' })
  await expect(number).toHaveValue('061/RP/LKS-PT/XI/2026')
  await page.getByRole('textbox', { name: 'Tanggal pengesahan' }).fill('5-12-2026')
  await expect(number).toHaveValue('061/RP/LKS-PT/XII/2026')
  await number.fill('')
  await number.press('Enter')
  await expect(number).toHaveAccessibleDescription(/Isi nomor dokumen\.$/)
  await number.fill('052/LPK/LKS-PT/X/2026')
  await number.press('Enter')
  await expect(number).toHaveAttribute('aria-invalid', 'true')
  await number.fill('070/RP/LKS-PT/XII/2026')
  await number.press('Enter')

  await expect(report.preview()).toContainText('Nomor: 070/RP/LKS-PT/XII/2026')
  await expect(report.preview()).toContainText('Bergas, 5 Desember 2026')
  await group.isSaved()
  await expect(opener).toBeFocused()
  await group.undoButton().click()
  await expect(report.preview()).toContainText('Nomor: 017/RP/LKS-PT/VII/2026')
})
