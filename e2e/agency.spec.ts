import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Bridge } from '../src/bridge/bridge'
import { expect, type RunningApp, test } from './app'
import { faultsOf } from './axe'
import { AgencyPage } from './pages/agencyPage'
import { GroupPage } from './pages/groupPage'
import { LibraryPage } from './pages/libraryPage'
import { NewGroupForm } from './pages/newGroupForm'

const agency = {
  'Nama lembaga': "LKS Nur'aini <b>Rekaan</b>",
  'Alamat lembaga': 'Jalan Misal 2, Kecamatan Sidorejo',
  'Tujuan lembaga': 'Mendampingi keluarga.',
  'Nama pimpinan': 'Sri Rekaan',
  'Jabatan pimpinan': 'Ketua',
  'Kode surat': 'LKS-NR',
}
const group = {
  'Nama kelompok': 'Kelompok Ibu Rintisan',
  'Kode kelompok': 'KLP-2026-07',
  'Pekerja sosial penanggung jawab': 'Ratna Contoh, S.Sos.',
  'Tanggal mulai': '1 Desember 2026',
  'Tanggal selesai': '16 Februari 2027',
}

test('an empty library learns of its agency: faults, letterhead with logo, a permit that ends', async ({
  app,
  home,
}) => {
  const library = new LibraryPage(app)
  await library.acceptFolder()
  const page = new AgencyPage(app)
  await page.open()
  await app.page.getByRole('button', { name: 'Simpan data lembaga' }).click()
  await expect(page.field('Nama lembaga')).toBeFocused()
  await expect(page.field('Nama lembaga')).toHaveAccessibleDescription(/Wajib ada/)
  await page.create(agency)

  await expect(page.letterhead()).toContainText("LKS Nur'aini <b>Rekaan</b>")
  await app.page.getByRole('button', { name: 'Tambah baris' }).press('Enter')
  await app.page.keyboard.type('YAYASAN REKAAN')
  await page.fill({ Telepon: '(0298) 12345', 'Kode pos': '5071' })
  await expect(page.letterhead()).toContainText('YAYASAN REKAAN')
  await expect(page.letterhead()).toContainText('Telepon (0298) 12345')
  await page.logo().setInputFiles(damagedPicture(home))
  await expect(page.logo()).toHaveAccessibleDescription(/tidak dapat dibaca sebagai gambar/)
  await page.logo().setInputFiles(await drawnPicture(app, home))
  await expect(page.letterhead().locator('img')).toHaveAttribute('src', /^data:image\/png;base64,/)
  await expect(app.page.getByRole('img', { name: 'Logo lembaga' })).toBeVisible()

  await page.field('Kode pos').press('Control+s')
  await expect(page.field('Kode pos')).toBeFocused()
  await page.fill({ 'Kode pos': '50711' })
  await page.save('profil lembaga')
  await page.undo()
  await expect(page.letterhead()).not.toContainText('YAYASAN REKAAN')
  await expect(page.letterhead().locator('img')).toHaveCount(0)
  await app.page.getByRole('banner').getByRole('button', { name: 'Ulangi' }).click()
  await expect(page.letterhead().locator('img')).toHaveCount(1)

  await page.newWorker()
  await page.fill({
    'Nama dengan gelar': 'Ratna Contoh, S.Sos.',
    'Nomor pegawai': '19701301 199501 1 000',
    'STR berlaku sampai': '1 Februari 2027',
  })
  await page.field('Jenis nomor pegawai').selectOption('NIP')
  await expect(app.page.getByText(/Delapan angka pertama NIP adalah tanggal lahir/)).toBeVisible()
  await page.fill({ 'Nomor pegawai': '19700101 199501 1 000' })
  await expect(app.page.getByText(/Delapan angka pertama/)).toHaveCount(0)
  await page.save('petugas PS-01')
  await page.part('Petugas')
  await expect(page.workerRow('Ratna Contoh')).toContainText('NIP 19700101 199501 1 000')
  await expect(page.workerRow('Ratna Contoh')).toContainText(
    'STR berakhir 1 Februari 2027, 71 hari lagi.',
  )
  await page.part('Profil dan kop surat')
  await app.page.getByRole('link', { name: /^Ratna Contoh.*STR berakhir/ }).click()
  await app.page.getByLabel('Masih bertugas').uncheck()
  await page.save('petugas PS-01')
  await page.part('Petugas')
  await expect(page.workerRow('Ratna Contoh')).toContainText('Tidak bertugas lagi')
  await expect(page.workerRow('Ratna Contoh')).not.toContainText('71 hari lagi')
})

test('a running group is offered what changed in the agency, and may take it back', async ({
  app,
}) => {
  const library = new LibraryPage(app)
  await library.acceptFolder()
  const page = new AgencyPage(app)
  await page.open()
  await page.create(agency)
  await page.leave()
  await library.beginNewGroup()
  const form = new NewGroupForm(app.page)
  await expect(form.field('Nama lembaga')).toHaveCount(0)
  await form.fill(group)
  await form.create()
  const made = new GroupPage(app)
  await made.isOpen(group['Nama kelompok'])
  const offer = app.page.getByRole('button', { name: 'Pakai data terbaru' })
  await expect(offer).toHaveCount(0)

  await made.leave()
  await library.beginNewGroup()
  await expect(form.dialog.locator('option[value="Ratna Contoh, S.Sos."]')).toHaveCount(1)
  await app.page.keyboard.press('Escape')
  await page.open()
  await page.fill({ Telepon: '(0298) 99999' })
  await page.save('profil lembaga')
  await page.part('Petugas')
  await app.page.getByRole('link', { name: 'Ratna Contoh, S.Sos.' }).click()
  await page.fill({ 'Nomor STR': 'STR-7' })
  await page.save('petugas PS-01')
  await page.leave()
  await library.open(group['Nama kelompok'])
  await expect(made.notice('Profil lembaga: telepon.')).toBeVisible()
  await expect(made.notice('Data petugas yang berubah: Ratna Contoh, S.Sos.')).toBeVisible()
  await offer.press('Enter')
  await expect(app.page.getByText('Tersimpan: data lembaga terbaru.')).toBeVisible()
  await expect(offer).toHaveCount(0)
  const report = await made.report()
  await expect(report.preview()).toContainText('Telepon (0298) 99999')
  await made.undoButton().click()
  await expect(report.preview()).not.toContainText('99999')
  await app.page.getByRole('button', { name: 'Nanti saja' }).click()
  await expect(offer).toHaveCount(0)
})

test('purposes keep their codes, contacts are verified, the number is shown as it would be', async ({
  app,
}) => {
  const { page: window } = app
  await new LibraryPage(app).acceptFolder()
  const page = new AgencyPage(app)
  await page.open()
  await page.create(agency)
  await page.part('Tujuan lembaga')
  await window.getByRole('button', { name: 'Tambah tujuan' }).press('Enter')
  await window.keyboard.type('Menghubungkan dengan sumber.')
  await page.save('tujuan lembaga')
  await expect(page.field('Tujuan TL-2')).toHaveValue('Menghubungkan dengan sumber.')
  await window.getByRole('button', { name: 'Hapus Tujuan 1' }).click()
  await expect(window.getByText('TL-1 akan dihapus dari daftar lembaga')).toBeVisible()
  await page.field('Tujuan TL-2').focus()
  await page.save('tujuan lembaga')
  await expect(page.field('Tujuan TL-1')).toHaveCount(0)

  await page.part('Pimpinan dan kontak krisis')
  await window.getByRole('button', { name: 'Tambah kontak' }).press('Enter')
  await window.keyboard.type('SAPA 129')
  await expect(window.getByText('Nomor ini belum pernah diperiksa.')).toBeVisible()
  await window.getByRole('button', { name: 'Tandai SAPA 129 diperiksa hari ini' }).press('Enter')
  await expect(page.field('Terakhir diperiksa')).toHaveValue('22 November 2026')
  await page.save('kontak krisis')
  await expect(window.getByText('Nomor ini belum pernah diperiksa.')).toHaveCount(0)

  await page.part('Surat dan arsip')
  await expect(page.panel('Penomoran surat')).toContainText('001/LPK/LKS-NR/XI/2026')
  await page.fill({ 'Pola nomor': '{jenis}-{kode}-{bulan}' })
  await expect(page.panel('Penomoran surat')).toContainText('LPK-LKS-NR-{bulan}')
  await expect(window.getByText(/tidak memuat nomor urut/)).toBeVisible()
  await expect(window.getByText(/Bagian {bulan} tidak dikenal/)).toBeVisible()

  await page.part('Daftar PPKS')
  await page.field('Sasaran, satu pada setiap baris').press('Control+Home')
  await window.keyboard.type('Anak pekerja migran\n')
  await page.save('daftar PPKS')
  await expect(window.getByText('Daftar ini berbeda dari daftar nasional.')).toBeVisible()
  await window.getByRole('button', { name: 'Kembalikan ke daftar nasional' }).click()
  await page.save('daftar PPKS')
  await expect(window.getByText(/sama dengan daftar nasional \(26 sasaran\)/)).toBeVisible()
})

test('what was typed of the agency outlives a sudden end and is offered again', async ({
  app,
  launch,
}) => {
  await new LibraryPage(app).acceptFolder()
  const page = new AgencyPage(app)
  await page.open()
  await page.create(agency)
  await page.newWorker()
  await page.fill({ 'Nama dengan gelar': 'Belum Tersimpan' })
  await app.page.waitForTimeout(1_000)
  await app.kill()

  const again = await launch()
  const found = new AgencyPage(again)
  await found.open()
  await again.page.getByRole('link', { name: 'Lanjutkan: petugas PS-01' }).click()
  await expect(found.field('Nama dengan gelar')).toHaveValue('Belum Tersimpan')
  await found.field('Nama dengan gelar').focus()
  await found.save('petugas PS-01')
})

test('templates of the agency are renamed, set aside and brought back', async ({ app }) => {
  const { page: window } = app
  await new LibraryPage(app).acceptFolder()
  const page = new AgencyPage(app)
  await page.open()
  await page.create(agency)
  await page.leave()
  await keepFirstTemplate(app)
  await page.open()
  await page.part('Templat program')
  await window.getByRole('link', { name: 'Ubah nama Templat kami' }).click()
  await page.fill({ 'Nama templat': 'Templat remaja' })
  await page.save('nama templat')
  await window.getByRole('link', { name: 'Semua templat' }).click()
  await window.getByRole('button', { name: 'Sisihkan Templat remaja' }).press('Enter')
  await expect(page.panel('Disisihkan').first()).toContainText('Templat remaja')
  await window.getByRole('button', { name: 'Kembalikan Templat remaja' }).press('Enter')
  await expect(window.getByRole('heading', { name: 'Disisihkan' })).toHaveCount(0)
  await expect(window.getByRole('table', { name: 'Templat program' })).toContainText(
    'Templat remaja',
  )
})

test('no screen of the agency has a serious fault of accessibility, and the keyboard reaches all', async ({
  app,
}) => {
  const { page: window } = app
  await new LibraryPage(app).acceptFolder()
  const page = new AgencyPage(app)
  await window.getByRole('link', { name: 'Lembaga dan petugas' }).press('Enter')
  await page.isAt('Data lembaga')
  expect(await faultsOf(app)).toEqual([])
  await page.field('Nama lembaga').focus()
  for (const [label, value] of Object.entries(agency)) {
    await page.field(label).waitFor()
    while (!(await page.field(label).evaluate((field) => field === document.activeElement)))
      await window.keyboard.press('Tab')
    await window.keyboard.type(value)
  }
  await window.keyboard.press('Enter')
  await page.isAt('Profil dan kop surat')
  expect(await faultsOf(app)).toEqual([])
  for (const part of [
    'Tujuan lembaga',
    'Pimpinan dan kontak krisis',
    'Surat dan arsip',
    'Daftar PPKS',
    'Petugas',
    'Templat program',
  ]) {
    await window.getByRole('link', { name: part, exact: true }).press('Enter')
    await page.isAt(part)
    await expect(window.getByRole('heading', { level: 1 })).toBeFocused()
    expect(await faultsOf(app), part).toEqual([])
  }
  await page.newWorker()
  expect(await faultsOf(app)).toEqual([])
})

/** Keeps the first design that Guyub brings as one of the agency's own, as the design screen would. */
async function keepFirstTemplate({ page }: RunningApp): Promise<void> {
  await page.evaluate(async () => {
    const { guyub } = window as unknown as { guyub: Bridge }
    const offered = await guyub.templates({})
    if (!offered.ok || !offered.value[0]) throw new Error('Guyub brings no design')
    const { createdAt, createdBy, updatedAt, updatedBy, revision, ...design } =
      offered.value[0].template
    await guyub.saveTemplate({ template: { ...design, id: 'TP-01', name: 'Templat kami' } })
  })
}

function damagedPicture(folder: string): string {
  const path = join(folder, 'rusak.png')
  writeFileSync(path, 'bukan gambar')
  return path
}

/** A picture larger than is kept, drawn by the window itself. */
async function drawnPicture({ page }: RunningApp, folder: string): Promise<string> {
  const address = await page.evaluate(() => {
    const canvas = document.createElement('canvas')
    canvas.width = 1600
    canvas.height = 1200
    canvas.getContext('2d')?.fillRect(200, 200, 900, 700)
    return canvas.toDataURL('image/png')
  })
  const path = join(folder, 'logo.png')
  writeFileSync(path, Buffer.from(address.split(',')[1] ?? '', 'base64'))
  return path
}
