import { join } from 'node:path'
import { expect, test } from './app'
import { GroupPage } from './pages/groupPage'
import { LibraryPage } from './pages/libraryPage'
import { NewGroupForm } from './pages/newGroupForm'
import { readPaper } from './paper'

const NAME = 'Kelompok Ibu Rintisan'
const group = {
  'Nama kelompok': NAME,
  'Kode kelompok': 'KLP-2026-07',
  'Pekerja sosial penanggung jawab': 'Ratna Contoh, S.Sos.',
  'Tanggal mulai': '1 Desember 2026',
  'Tanggal selesai': '16 Februari 2027',
}
const agency = {
  'Nama lembaga': 'LKS Rintisan (Fiktif)',
  'Alamat lembaga': 'Jalan Misal 2, Salatiga',
  'Tujuan lembaga': 'Mendampingi keluarga.',
  'Nama pimpinan': 'Sri Rekaan',
  'Jabatan pimpinan': 'Ketua',
  'Kode surat': 'LKS-RT',
}

test('the first group of an empty folder is made with its agency, and faults speak at their fields', async ({
  app,
}) => {
  const library = new LibraryPage(app)
  await library.acceptFolder()
  await library.beginNewGroup()
  const form = new NewGroupForm(app.page)
  await form.fill({ 'Jumlah pertemuan': '60', 'Tanggal mulai': '31 Februari 2026' })
  await form.create()
  for (const label of ['Nama kelompok', 'Jumlah pertemuan', 'Tanggal mulai', 'Nama lembaga'])
    await expect(form.field(label)).toHaveAttribute('aria-invalid', 'true')
  await expect(form.field('Tanggal mulai')).toHaveAccessibleDescription(/belum dapat dibaca/)
  await expect(form.field('Jumlah pertemuan')).toHaveAccessibleDescription(/52/)

  await form.fill({ ...group, ...agency, 'Jumlah pertemuan': '12' })
  await form.fill({ 'Tanggal selesai': '1 November 2026' })
  await form.create()
  await expect(form.field('Tanggal selesai')).toHaveAttribute('aria-invalid', 'true')
  await form.fill({ 'Tanggal selesai': group['Tanggal selesai'] })
  await form.create()

  const made = new GroupPage(app)
  await made.isOpen(NAME)
  await expect(app.page.getByText('Delapan tugas belum pernah dinilai')).toBeVisible()
  await expect(made.stillNeeded('Anggota yang memulai sudah tercatat')).toContainText('Wajib')
  await made.stillNeeded('Rancangan pembentukan').getByRole('link').click()
  await expect(app.page.getByRole('heading', { name: 'Kebutuhan', level: 1 })).toBeVisible()
  await made.leave()
  await expect(library.row(NAME)).toContainText('KLP-2026-07')
  await library.open(NAME)
})

test('the agency is asked for once, and a code that is taken is told', async ({ app }) => {
  const library = new LibraryPage(app)
  await library.acceptFolder()
  await (await library.openSample()).leave()
  await library.beginNewGroup()
  const form = new NewGroupForm(app.page)
  await expect(form.field('Nama lembaga')).toHaveCount(0)
  await form.fill({ ...group, 'Kode kelompok': 'KLP-2026-03' })
  await form.create()
  await expect(form.dialog.getByRole('alert')).toContainText('KLP-2026-03')
  await form.fill({ 'Kode kelompok': group['Kode kelompok'] })
  await form.create()
  await new GroupPage(app).isOpen(NAME)
})

test('the report of a group without records prints without a broken figure', async ({
  app,
  home,
}) => {
  const library = new LibraryPage(app)
  await library.acceptFolder()
  await library.beginNewGroup()
  const form = new NewGroupForm(app.page)
  await form.fill({ ...group, ...agency })
  await form.create()
  await new GroupPage(app).isOpen(NAME)
  const report = await new GroupPage(app).report()
  const path = join(home, 'kosong.pdf')
  await report.savePdf(path)

  const broken = /NaN|undefined|null|Infinity|\[object/
  await expect(report.preview()).not.toContainText(broken)
  const { text } = await readPaper(path)
  expect(text).toContain(NAME)
  expect(text).not.toMatch(broken)
})
