import { expect, test } from './app'
import { faultsOf } from './axe'
import { GroupPage } from './pages/groupPage'
import { LibraryPage } from './pages/libraryPage'
import { NewGroupForm } from './pages/newGroupForm'

const NAME = 'Kelompok Belum Bertemu'
const SECOND_REPORT = '6 September s.d. 17 Oktober 2026 · Laporan 052/LPK/LKS-PT/X/2026'
const BEFORE = '1 Agustus s.d. 5 September 2026 · Periode sebelumnya'
const LAST_THREE = '27 September s.d. 17 Oktober 2026 · Dari titik telaah R3 sampai R4'
const newGroup = {
  'Nama kelompok': NAME,
  'Kode kelompok': 'KBB-01',
  'Pekerja sosial penanggung jawab': 'Ratna Contoh, S.Sos.',
  'Tanggal mulai': '1 Desember 2026',
  'Tanggal selesai': '16 Februari 2027',
  'Jumlah pertemuan': '12',
  'Nama lembaga': 'LKS Rintisan (Fiktif)',
  'Alamat lembaga': 'Jalan Misal 2, Salatiga',
  'Tujuan lembaga': 'Mendampingi keluarga.',
  'Nama pimpinan': 'Sri Rekaan',
  'Jabatan pimpinan': 'Ketua',
  'Kode surat': 'LKS-RT',
}

test('a group that has not met is told what is needed; two periods of the sample are compared, and who left is not counted absent', async ({
  app,
}) => {
  const { page } = app
  const library = new LibraryPage(app)
  await library.acceptFolder()
  await library.beginNewGroup()
  const form = new NewGroupForm(page)
  await form.fill(newGroup)
  await form.create()
  const group = new GroupPage(app)
  await group.isOpen(NAME)
  const toProcess = page
    .getByRole('navigation', { name: 'Bagian kelompok' })
    .getByRole('link', { name: 'Evaluasi proses' })
  await toProcess.click()
  await expect(page.getByText('Belum ada pertemuan yang terlaksana')).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: 'Buka daftar pertemuan' }).click()
  await expect(page.getByRole('heading', { name: 'Pertemuan', level: 1 })).toBeVisible()
  await group.leave()

  await library.openSample()
  await toProcess.click()
  const days = page.getByRole('region', { name: 'Periode' })
  await expect(days).toContainText('Seluruh program, pertemuan ke-1 s.d. ke-12 (12 terlaksana)')
  await days.getByLabel('Periode yang dilihat').selectOption(SECOND_REPORT)
  await days.getByLabel('Dibandingkan dengan').selectOption(BEFORE)
  await expect(days).toContainText('6 September s.d. 17 Oktober 2026, pertemuan ke-7 s.d. ke-12')
  const summary = page.getByRole('region', { name: 'Ringkasan proses' })
  await expect(summary).toContainText('kehadiran 94,4% (51 dari 54), naik dari 83,1% (49 dari 59)')

  await days.getByLabel('Dibandingkan dengan').selectOption('Tanggal pilihan sendiri')
  await days.getByLabel('Pembanding sampai', { exact: true }).fill('1 Juli 2026')
  await expect(days).toContainText('mendahului tanggal awal')
  // Three meetings show every panel with a quarter of the cells to look through.
  await days.getByLabel('Periode yang dilihat').selectOption(LAST_THREE)
  await expect(days).toContainText('pertemuan ke-10 s.d. ke-12 (3 terlaksana)')
  expect(await faultsOf(app)).toEqual([])
  await days.getByLabel('Periode yang dilihat').selectOption('Seluruh program')
  const heat = page.getByRole('table', { name: /^Kehadiran tiap anggota/ })
  const cells = heat.getByRole('row', { name: /^A-10/ }).getByRole('cell')
  await expect(cells.nth(3)).toHaveText(/^hadir, keterlibatan 1/)
  await expect(cells.nth(5)).toHaveText(/^sudah keluar/)
  await expect(cells.nth(12)).toHaveText('3 dari 5')
  await heat.getByRole('link', { name: 'A-10' }).press('Enter')
  await expect(page.getByRole('heading', { name: /^A-10/, level: 1 })).toBeVisible()
})
