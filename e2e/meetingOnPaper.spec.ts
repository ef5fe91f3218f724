import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, SAMPLE, test } from './app'
import { faultsOf } from './axe'
import { GroupPage } from './pages/groupPage'
import { LibraryPage } from './pages/libraryPage'
import { expectDocumentOnPaper, expectNobodyNamed } from './reportPaper'

/** A word that no foot of a page can tear apart. */
const WORD = 'sepanjangnya'
const TIMES = 60
const HOSTILE = '<img src=x onerror="alert(1)"> =1+1'

test('official report and process record of a meeting come on both papers, complete and without names', async ({
  app,
  home,
}) => {
  const library = new LibraryPage(app)
  await library.acceptFolder()
  await library.importFile(longAndHostile(join(home, 'panjang.json')))
  const report = await new GroupPage(app).report()

  await report.chooseDocument('Berita Acara dan Daftar Hadir')
  await report.chooseMeeting('ke-4')
  for (const sheet of ['F4', 'A4'] as const) {
    await report.choosePaper(sheet)
    const path = join(home, `ba-${sheet}.pdf`)
    await report.savePdf(path)
    const { text, pages } = await expectDocumentOnPaper(path, sheet)
    expect(pages).toHaveLength(3)
    for (const words of [
      'Sabtu tanggal dua puluh dua bulan Agustus tahun dua ribu dua puluh enam (22-8-2026)',
      'Hadir 9 dari 10 anggota',
      'Ikrar kerahasiaan dibaca tiap pembukaan; pelanggaran dibahas dalam lingkaran pemulihan',
      'Ketua kelompok, A-01 Bergas, 22 Agustus 2026',
      'SIFAT: TERBATAS',
    ])
      expect(text).toContain(words)
    const [minutes = '', list = ''] = text.split('DAFTAR HADIR')
    expectNobodyNamed(minutes)
    expect(list).toContain('Citra')
    expect(list).not.toContain('Citra Umpama')
    expect(text).not.toContain('terdengar di luar kelompok')
  }

  await app.page.getByRole('radio', { name: 'Kode dan nama lengkap' }).check()
  await expect(app.page.getByText('Tulis alasannya dahulu')).toBeVisible()
  await expect(report.preview()).not.toContainText('Citra Umpama')
  await app.page.getByLabel('Alasan memakai nama lengkap').fill('Bukti konsumsi')
  await expect(report.preview()).toContainText('Citra Umpama')
  await expect(report.preview()).toContainText('SIFAT: RAHASIA')
  expect(await faultsOf(app)).toEqual([])
  expect(await report.offeredFileName()).toBe('BA-KLP-2026-03-P-04-A4.pdf')
  await expect(app.page.getByText('catatan cetak nama lengkap P-04')).toBeVisible()

  await report.chooseDocument('Catatan Proses Pertemuan')
  for (const sheet of ['F4', 'A4'] as const) {
    await report.choosePaper(sheet)
    const path = join(home, `cp-${sheet}.pdf`)
    await report.savePdf(path)
    const { text, pages } = await expectDocumentOnPaper(path, sheet)
    expect(pages).toHaveLength(4)
    for (const words of ['SIFAT: RAHASIA', 'Salinan ke-1 dari 1', '2,9 (n 9)', 'KP-05'])
      expect(text).toContain(words)
    expect(text.split(WORD)).toHaveLength(TIMES + 1)
    expect(text.replace(/\s+/g, '')).toContain(HOSTILE.replace(/\s+/g, ''))
    expect(text).not.toContain('Menunduk')
    expectNobodyNamed(text)
  }

  await app.page.getByRole('radio', { name: 'Lembar amatan per anggota' }).check()
  await expect(report.preview()).toContainText('SANGAT RAHASIA')
  await expect(report.preview()).toContainText('Menunduk')
})

/** The sample with a very long reflection and strange words at its fourth meeting. */
function longAndHostile(path: string): string {
  const value = JSON.parse(readFileSync(SAMPLE, 'utf8'))
  const session = value.sessions[3]
  session.recording.reflection = `Uraian ${WORD} yang tetap utuh. `.repeat(TIMES)
  session.recording.workerRole = HOSTILE
  session.recording.memberObservations = [{ memberCode: 'A-03', text: 'Menunduk lama' }]
  writeFileSync(path, JSON.stringify(value))
  return path
}
