import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, groupFilesIn, test } from './app'
import { faultsOf } from './axe'
import { AcrossGroupsPage } from './pages/acrossGroupsPage'
import { GroupPage } from './pages/groupPage'
import { LibraryPage } from './pages/libraryPage'
import { readPaper } from './paper'
import { expectNobodyNamed } from './reportPaper'
import { SMALL_CODE, SMALL_NAME, writeSmallGroup } from './smallGroup'

test('two groups are counted together with small counts closed, by quarter and type, on paper and in a table', async ({
  app,
  home,
}) => {
  const library = new LibraryPage(app)
  await library.acceptFolder()
  await (await library.openSample()).leave()
  const [sampleFile = ''] = groupFilesIn(app.libraryFolder)
  const small = join(home, 'kecil.json')
  writeSmallGroup(small)
  await library.importFile(small)
  await library.openImported(SMALL_NAME)
  await new GroupPage(app).leave()

  const across = new AcrossGroupsPage(app)
  await across.open()
  await expect(across.main()).toContainText('2 kelompok mengadakan 5 pertemuan untuk 12 orang')
  await expect(across.row('Menurut jenis program', 'Kelompok tugas')).toContainText('< 5')
  await expect(across.row('Menurut jenis program', 'Kelompok tritmen')).toContainText('ditutup')
  expect(await faultsOf(app)).toEqual([])

  await across.chooseType('Kelompok tritmen')
  await expect(across.main()).toContainText('Satu jenis program beranggota kurang dari 5 orang')
  await expect(across.row('Terlayani', 'Semua')).toContainText('ditutup')
  await across.chooseType('Semua jenis')

  await across.choosePeriod('Triwulan III 2026')
  await expect(across.main()).toContainText('1 kelompok mengadakan 9 pertemuan untuk 10 orang')
  await expect(across.row('Menurut jenis kelamin', 'Perempuan')).toContainText('< 5')
  await expect(across.row('Menurut jenis kelamin', 'Laki-laki')).toContainText('ditutup')
  await expect(across.main()).toContainText(
    `Tanpa anggota dan pertemuan pada masa ini: ${SMALL_CODE}.`,
  )

  const [csv, pdf] = [join(home, 'rekap.csv'), join(home, 'rekap.pdf')]
  await across.saveCsv(csv)
  expect(readFileSync(csv, 'utf8')).toContain('Perempuan;< 5\r\n')
  await across.savePdf(pdf)
  const { text, isTagged } = await readPaper(pdf)
  expect(isTagged).toBe(true)
  expect(text).toContain('SIFAT: TERBATAS')
  expect(text).toContain('Triwulan III 2026')
  for (const told of [text, readFileSync(csv, 'utf8')]) {
    expectNobodyNamed(told)
    expect(told).not.toMatch(/\bA-\d\d\b/)
  }

  const [smallFile = ''] = groupFilesIn(app.libraryFolder).filter((file) => file !== sampleFile)
  writeFileSync(smallFile, readFileSync(smallFile).subarray(0, -100))
  await across.choosePeriod('Tahun 2026')
  await expect(across.main()).toContainText('1 kelompok tidak terbaca dan tidak ikut dihitung')
  await expect(across.main()).toContainText(`${SMALL_CODE}: Berkas ini rusak`)
})
