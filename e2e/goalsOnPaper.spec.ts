import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, SAMPLE, test } from './app'
import { GroupPage } from './pages/groupPage'
import { LibraryPage } from './pages/libraryPage'
import { expectDocumentOnPaper, expectNobodyNamed } from './reportPaper'

const SHEET = 'Peta dan Tangga Tujuan'
const PHRASE = 'Uraian panjang yang tetap utuh. '
const TIMES = 300

const chapters = ['I. Peta Tujuan', 'II. Capaian', 'III. Tujuan Kelompok', 'IV. Tujuan Anggota']
const told = [
  'SIFAT: RAHASIA',
  'Keadaan per 22 November 2026',
  'TL-1 · belum terhubung',
  'skor T 63,6 (awal 27,9, perubahan +35,7); 3 dari 3 tujuan dinilai',
  'TA-03 (A-03). Menyampaikan keinginan kepada keluarga tanpa menangis atau pergi',
  'Menyampaikan sendiri dua kali dan didengar',
  'laporan diri, wali, dan amatan P-07 s.d. P-12',
  'awal; R0',
]
/** The first words of TK-1's rung -1, changed on 10 September, after R1 and R2 had been rated on it. */
const former = 'Rerata 22-27,9'
const amended = [
  'Perubahan sesudah penilaian pertama',
  `-1 "${former}"; menjadi -1 "Rerata 24-27,9 dengan paling banyak 2 terisolasi"`,
  'Batas skala diganti lembaga; A-01 mengusulkan',
]

test('the map and ladders of the sample come on both papers, amendments and former words with them, nobody named', async ({
  app,
  home,
}) => {
  const library = new LibraryPage(app)
  await library.acceptFolder()
  await library.importFile(amendedSample(join(home, 'ubah.json')))
  const report = await new GroupPage(app).report()
  await report.chooseDocument(SHEET)

  for (const sheet of ['F4', 'A4'] as const) {
    await report.choosePaper(sheet)
    const path = join(home, `tujuan-${sheet}.pdf`)
    await report.savePdf(path)
    const { text, bookmarks } = await expectDocumentOnPaper(path, sheet)
    expect(bookmarks).toEqual(expect.arrayContaining(chapters))
    for (const words of [...told, ...amended]) expect(text).toContain(words)
    expect(text).toContain(`R1 -1 "${former}"; R2 -1 "${former}"`)
    expect(text).toContain('dihentikan; alasan: Dilanjutkan keluarga')
    expect(text).not.toContain('DRAF')
    expectNobodyNamed(text)
  }
  expect(await report.offeredFileName()).toBe('Tujuan-KLP-2026-03-2026-11-22-A4.pdf')
})

test('the progress report tells amendments, what the members say and what speaks against a task', async ({
  app,
  home,
}) => {
  const library = new LibraryPage(app)
  await library.acceptFolder()
  await library.importFile(amendedSample(join(home, 'ubah.json')))
  const report = await new GroupPage(app).report()

  await report.choosePeriod('6 September')
  const path = join(home, 'laporan.pdf')
  await report.savePdf(path)
  const { text } = await expectDocumentOnPaper(path, 'F4')
  for (const words of amended) expect(text).toContain(words)
  expect(text).toContain('4 dari 5 indikator tampak. Menurut anggota: 2 (n 8).')
  expect(text).toContain('mendukung TL-3; didukung TA-01')
  expect(text).toContain('60,0 (1 dari 1)')
  expectNobodyNamed(text)

  await report.choosePeriod('1 Agustus')
  await expect(report.preview()).toContainText('(!) 2 pelanggaran norma atau kerahasiaan')
  await expect(report.preview()).toContainText(
    'Insiden keselamatan atau kerahasiaan: pelanggaran kerahasiaan antaranggota 1.',
  )
  await expect(report.preview()).not.toContainText('Batas skala diganti lembaga')
})

test('goals that say very much are printed to the last word, and as they were written', async ({
  app,
  home,
}) => {
  const value = JSON.parse(readFileSync(SAMPLE, 'utf8'))
  value.goals[0].gas['2'] = PHRASE.repeat(TIMES)
  value.goals[0].indicator = '<img src=x onerror="alert(1)"> =1+1'
  value.goals[1].text = 'M'.repeat(200)
  const strange = join(home, 'asing.json')
  writeFileSync(strange, JSON.stringify(value))
  const library = new LibraryPage(app)
  await library.acceptFolder()
  await library.importFile(strange)
  const report = await new GroupPage(app).report()
  await report.chooseDocument(SHEET)
  const path = join(home, 'asing.pdf')
  await report.savePdf(path)
  const { text } = await expectDocumentOnPaper(path, 'F4')
  const bare = (words: string) => words.replace(/\s+/g, '')
  // The foot of each page stands between its words.
  expect(text.split(PHRASE.trim()).length - 1).toBe(TIMES)
  expect(bare(text)).toContain(bare('<img src=x onerror="alert(1)"> =1+1'))
  expect(bare(text)).toContain('M'.repeat(200))
})

test('a group without goals and reviews has one calm page, and no figure on it', async ({
  app,
  home,
}) => {
  const value = JSON.parse(readFileSync(SAMPLE, 'utf8'))
  for (const issued of value.reports) delete issued.reviewPoints
  Object.assign(value, { goals: [], taskReviews: [], principleChecks: [], expected: undefined })
  const empty = join(home, 'kosong.json')
  writeFileSync(empty, JSON.stringify(value))
  const library = new LibraryPage(app)
  await library.acceptFolder()
  await library.importFile(empty)
  await library.openImported(value.program.name)
  const report = await new GroupPage(app).report()
  await report.chooseDocument(SHEET)

  const path = join(home, 'kosong.pdf')
  await report.savePdf(path)
  const { text, pages } = await expectDocumentOnPaper(path, 'F4')
  expect(pages).toHaveLength(1)
  expect(text).toContain('Tujuan kelompok: belum ada data. Tujuan anggota: belum ada data.')
  expect(text).not.toContain('0 dari')
})

/** The sample with a ladder that was changed after its first ratings, a stopped goal, and the members' own view. */
function amendedSample(path: string): string {
  const value = JSON.parse(readFileSync(SAMPLE, 'utf8'))
  const [first] = value.goals
  const member = value.members[0]
  first.amendments = [
    {
      date: '2026-09-10',
      reason: `Batas skala diganti lembaga; ${member.nickname} mengusulkan`,
      former: { gas: { ...first.gas, '-1': former } },
    },
  ]
  const last = value.goals.at(-1)
  last.status = 'dihentikan'
  last.statusReason = `Dilanjutkan keluarga ${value.members[9].fullName}`
  for (const review of value.taskReviews)
    if (review.point === 'R4') Object.assign(review, { memberRating: 2, memberRatingCount: 8 })
  writeFileSync(path, JSON.stringify(value))
  return path
}
