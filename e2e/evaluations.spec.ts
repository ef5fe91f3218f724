import { join } from 'node:path'
import { expect, test } from './app'
import { faultsOf } from './axe'
import { EvaluationsPage } from './pages/evaluationsPage'
import { LibraryPage } from './pages/libraryPage'
import { readPaper } from './paper'
import { expectDocumentOnPaper, expectNobodyNamed } from './reportPaper'

const own = 'A-03 kini memimpin pembukaan sendiri'
const rose = 'Kelompok mengambil 6 keputusan'
const limit = 'Tanpa kelompok pembanding'
const answer = 'A-07 merasa didengar'

test('what is found, its limits and what follows stand in the progress report and in the final report, and the group has heard it', async ({
  app,
  home,
}) => {
  const { page } = app
  const library = new LibraryPage(app)
  await library.acceptFolder()
  const group = await library.openSample()
  const evaluations = new EvaluationsPage(app)

  await evaluations.open()
  await evaluations.begin()
  await evaluations.chooseDays('6 September s.d. 17 Oktober 2026')
  await evaluations.add('temuan')
  await evaluations.field('Temuan 1').fill(own)
  await evaluations.take(rose)
  await expect(evaluations.field('Temuan 2')).toHaveValue(new RegExp(`^${rose}`))
  await evaluations.take(limit)
  await evaluations.add('tindak lanjut')
  await evaluations.field('Apa').fill('Mendampingi Gita ke PKBM')
  await page.getByRole('button', { name: /^Ganti dengan kode/ }).click()
  await expect(evaluations.field('Apa')).toHaveValue('Mendampingi A-07 ke PKBM')
  await evaluations.field('Siapa').fill('Pekerja sosial')
  await evaluations.field('Yang disampaikan dan tanggapan kelompok').fill(answer)
  expect(await faultsOf(app)).toEqual([])

  // Words to the group without a day are asked for their day.
  await evaluations.save()
  await expect(page.getByText('Tulis tanggal penyampaiannya.')).toBeVisible()
  await expect(evaluations.field('Disampaikan pada')).toBeFocused()
  await evaluations.field('Disampaikan pada').fill('21 November 2026')
  await evaluations.save()

  const sheet = evaluations.sheet('EV-04')
  await expect(page.getByRole('heading', { name: 'Evaluasi EV-04' })).toBeFocused()
  await expect(sheet).toContainText('pertemuan ke-7 s.d. ke-12')
  await expect(sheet).toContainText('21 November 2026')
  await expect(sheet.getByRole('button', { name: 'Catat penyampaian ...' })).toHaveCount(0)
  expect(await faultsOf(app)).toEqual([])
  await group.undoButton().click()
  await expect(sheet).toHaveCount(0)
  await group.redoButton().click()
  await expect(sheet).toContainText(own)

  const report = await group.report()
  await report.choosePeriod('6 September s.d. 17 Oktober 2026')
  const progress = join(home, 'lpk.pdf')
  await report.savePdf(progress)
  const { text } = await readPaper(progress)
  const said = [own, rose, limit, 'Mendampingi A-07 ke PKBM', 'Pekerja sosial', answer]
  for (const words of said) expect(text).toContain(words)
  expectNobodyNamed(text)

  await report.chooseDocument('Laporan Akhir Program')
  const final = join(home, 'la.pdf')
  await report.savePdf(final)
  const paper = await expectDocumentOnPaper(final, 'F4')
  for (const words of [...said, '060/LA/LKS-PT/XI/2026', 'Realisasi 91,0%'])
    expect(paper.text).toContain(words)
  expectNobodyNamed(paper.text)
})
