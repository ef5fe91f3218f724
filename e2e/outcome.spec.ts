import { expect, test } from './app'
import { faultsOf } from './axe'
import { LibraryPage } from './pages/libraryPage'
import { NewGroupForm } from './pages/newGroupForm'
import { OutcomePage } from './pages/outcomePage'

const NAME = 'Kelompok Rintisan'

test('what came of the program is told with who left, beside an earlier period, and calmly of an empty group', async ({
  app,
}) => {
  const library = new LibraryPage(app)
  await library.acceptFolder()
  const group = await library.openSample()
  const outcome = new OutcomePage(app)
  await outcome.open()
  await expect(outcome.panel('Ringkasan hasil')).toContainText('skor T naik dari 27,9 menjadi 63,6')
  await expect(outcome.panel('Ringkasan hasil')).toContainText(
    'tidak dapat dipastikan akibat program',
  )
  await expect(outcome.row('Delapan tugas', 'h. Saling menerima')).toContainText(
    '0 (R0)3 (R4)naik 3',
  )
  await expect(outcome.panel('Tujuan kelompok')).toContainText('3 dari 3 tujuan dinilai')
  await expect(outcome.panel('Tujuan anggota')).toContainText('6 pada +1 dan 3 pada 0')
  await expect(outcome.panel('Kepesertaan')).toContainText('9 selesai, 1 keluar (A-10)')
  await expect(outcome.row('Kepesertaan', 'A-10')).toContainText('Diterima bekerja di luar kota')
  await expect(
    outcome.panel('Dosis di samping perubahan').getByRole('img').first(),
  ).toHaveAccessibleName(/A-05 91,7% dan \+10,0/)
  expect(await faultsOf(app)).toEqual([])

  await outcome.lookAt({
    dari: '2026-09-06',
    sampai: '2026-10-17',
    bandingDari: '2026-08-01',
    bandingSampai: '2026-09-05',
  })
  const compared = 'Dibandingkan dengan periode lain'
  await expect(outcome.row(compared, 'Tugas h')).toContainText('0 ke 1 (naik 1)1 ke 3 (naik 2)')
  await expect(outcome.row(compared, 'Rerata skor T anggota')).toContainText('41,1 ke 56,7')

  await group.leave()
  await library.beginNewGroup()
  const form = new NewGroupForm(app.page)
  await form.fill({
    'Nama kelompok': NAME,
    'Kode kelompok': 'KLP-2026-07',
    'Pekerja sosial penanggung jawab': 'Ratna Contoh, S.Sos.',
    'Tanggal mulai': '1 Desember 2026',
    'Tanggal selesai': '16 Februari 2027',
    'Jumlah pertemuan': '12',
  })
  await form.create()
  await expect(app.page.getByRole('banner')).toContainText(NAME)
  await outcome.open()
  await expect(app.page.getByText('Belum ada hasil yang dapat dilihat')).toBeVisible()
})
