import { expect, type RunningApp, test } from './app'
import { faultsOf } from './axe'
import { Keyboard } from './keyboard'
import { DesignPage } from './pages/designPage'
import { GroupPage } from './pages/groupPage'
import { LibraryPage, SAMPLE_NAME } from './pages/libraryPage'
import { NewGroupForm } from './pages/newGroupForm'

const NAME = 'Kelompok Ibu Rintisan'
const TEMPLATE = 'Dukungan Orang Tua dan Pengasuh'
/** Longer than the pause after which typing is kept. */
const PAUSE_MS = 900
const OWN = 'Dukungan ibu di Rintisan'
const group = {
  'Nama kelompok': NAME,
  'Kode kelompok': 'KLP-2026-07',
  'Pekerja sosial penanggung jawab': 'Ratna Contoh, S.Sos.',
}
const agency = {
  'Nama lembaga': 'LKS Rintisan (Fiktif)',
  'Alamat lembaga': 'Jalan Misal 2, Salatiga',
  'Tujuan lembaga': 'Mendampingi keluarga.',
  'Nama pimpinan': 'Sri Rekaan',
  'Jabatan pimpinan': 'Ketua',
  'Kode surat': 'LKS-RT',
}
const steps = [
  'Kebutuhan',
  'Maksud dan sasaran',
  'Tujuan kelompok',
  'Komposisi',
  'Struktur dan tempat',
  'Petugas dan dasar hukum',
  'Kontak prakelompok',
  'Konteks dan faktor situasi',
  'Jadwal pertemuan',
  'Anggaran',
  'Penilaian dan keselamatan',
]

/** A new group in an empty folder, begun from a template. */
async function begin(app: RunningApp, template: string): Promise<DesignPage> {
  const library = new LibraryPage(app)
  await library.acceptFolder()
  await library.beginNewGroup()
  const form = new NewGroupForm(app.page)
  await form.fill({ 'Tanggal mulai': '5 Desember 2026' })
  await chooseTemplate(form, template)
  await form.fill({ ...group, ...agency })
  await form.create()
  await new GroupPage(app).isOpen(NAME)
  const design = new DesignPage(app)
  await design.open()
  return design
}

async function chooseTemplate(form: NewGroupForm, template: string): Promise<void> {
  const choice = form.field('Mulai dari templat')
  const option = choice.getByRole('option').filter({ hasText: template })
  await choice.selectOption({ label: (await option.textContent()) ?? '' })
}

test('a program is designed from a template, left in the middle of a sentence, and taken up again', async ({
  launch,
}) => {
  const app = await launch()
  const design = await begin(app, TEMPLATE)
  await expect(design.step('Maksud dan sasaran')).toContainText('Lengkap')
  await expect(design.step('Kontak prakelompok')).toContainText('kurang')

  await design.goTo('Kebutuhan')
  await expect(design.missing()).toContainText([/Isi tanggal mulai dan selesai asesmen/])
  await design.fill({
    'Asesmen mulai': '2 November 2026',
    'Asesmen selesai': '1 November 2026',
    'Jumlah orang yang ditanyai': '12',
  })
  await design.press('Tambah temuan')
  await design.fill({ Temuan: '9 dari 12 ibu merasa sendirian.' })
  await design.press('Simpan dan lanjut')
  await expect(design.field('Asesmen selesai')).toHaveAccessibleDescription(/terbalik/)
  await design.fill({ 'Asesmen selesai': '14 November 2026' })
  await design.press('Simpan dan lanjut')
  await expect(design.heading('2. Maksud dan sasaran')).toBeVisible()
  await expect(design.step('Kebutuhan')).toContainText('Lengkap')

  await design.goTo('Kontak prakelompok')
  await design.fill({ 'Cara kontak': 'Kunjungan rumah, lalu' })
  await expect(design.step('Kontak prakelompok')).toContainText('belum disimpan')
  await app.page.waitForTimeout(PAUSE_MS)
  await app.kill()

  const again = await launch()
  const library = new LibraryPage(again)
  await library.open(NAME)
  await again.page.getByRole('link', { name: /langkah kontak prakelompok/ }).click()
  const resumed = new DesignPage(again)
  await expect(resumed.heading('7. Kontak prakelompok')).toBeVisible()
  await expect(resumed.field('Cara kontak')).toHaveValue('Kunjungan rumah, lalu')
  await resumed.fill({ 'Cara kontak': 'Kunjungan rumah, lalu wawancara.' })
  await resumed.press('Simpan')
  await new GroupPage(again).isSaved()
  await resumed.summary()
  await expect(
    again.page.getByRole('row').filter({ hasText: '7. Kontak prakelompok' }),
  ).toContainText('Isi tanggal mulai dan selesai kontak prakelompok.')
})

test('the meetings are planned around a skipped day, and one is moved', async ({ app }) => {
  const design = await begin(app, TEMPLATE)
  await design.goTo('Struktur dan tempat')
  await design.field('Hari pertemuan').selectOption('Selasa')
  await design.fill({ 'Jam mulai': '25.00' })
  await design.press('Simpan')
  await expect(design.field('Jam mulai')).toHaveAttribute('aria-invalid', 'true')
  await design.fill({ 'Jam mulai': '09.00', Tempat: 'Balai RW 3' })
  await design.press('Simpan')
  await new GroupPage(app).isSaved()
  await design.goTo('Jadwal pertemuan')
  await expect(design.meeting(1)).toContainText('Selasa, 8 Desember 2026')
  await expect(design.meeting(1)).toContainText('09.00-')
  const title = await design.meeting(4).getByRole('strong').textContent()

  await design.press('Tambah hari')
  await design.fill({ Tanggal: '29 Desember 2026', Sebab: 'Libur akhir tahun' })
  await design.press('Simpan')
  await expect(app.page.getByText('Pertemuan 4 jatuh pada hari yang dilewati')).toBeVisible()
  await design.press('Susun ulang ...')
  const dialog = design.dialog('Susun jadwal')
  await expect(dialog.getByRole('listitem').nth(3)).toHaveText('Selasa, 5 Januari 2027')
  await dialog.getByLabel('Tanggal selesai program', { exact: true }).fill('1 Januari 2027')
  await dialog.getByRole('button', { name: 'Pakai jadwal ini' }).click()
  await expect(
    dialog.getByLabel('Tanggal selesai program', { exact: true }),
  ).toHaveAccessibleDescription(/Ada pertemuan pada/)
  await dialog.getByLabel('Tanggal selesai program', { exact: true }).fill('30 Maret 2027')
  await dialog.getByRole('button', { name: 'Pakai jadwal ini' }).click()
  await expect(design.meeting(4)).toContainText('Selasa, 5 Januari 2027')
  await expect(design.meeting(4).getByRole('strong')).toHaveText(title ?? '')
  await expect(app.page.getByText('jatuh pada hari yang dilewati')).toHaveCount(0)

  await design.move(2, '17 Desember 2026')
  await expect(design.meeting(2)).toContainText('Kamis, 17 Desember 2026')
  await design.move(2, '1 Mei 2027')
  const meeting = design.dialog('Pertemuan 2')
  await expect(meeting.getByLabel('Tanggal', { exact: true })).toHaveAttribute(
    'aria-invalid',
    'true',
  )
  await meeting.getByLabel('Pindahkan tanggal selesai program ke 1 Mei 2027').check()
  await meeting.getByRole('button', { name: 'Simpan', exact: true }).click()
  await expect(design.meeting(2)).toContainText('Sabtu, 1 Mei 2027')
  await expect(app.page.getByText('Pertemuan 2 dijadwalkan sesudah pertemuan')).toBeVisible()
  await new GroupPage(app).undoButton().click()
  await expect(design.meeting(2)).toContainText('Kamis, 17 Desember 2026')
  await design.goTo('Struktur dan tempat')
  await expect(design.field('Tanggal selesai')).toHaveValue('30 Maret 2027')
})

test('a program that would no longer hold all its meetings is refused at the day that leaves them out', async ({
  app,
}) => {
  const design = await begin(app, TEMPLATE)
  await design.goTo('Struktur dan tempat')
  await design.field('Hari pertemuan').selectOption('Selasa')
  await design.fill({ 'Tanggal mulai': '25 Desember 2027', 'Tanggal selesai': '31 Desember 2028' })
  await design.press('Simpan')
  await new GroupPage(app).isSaved()
  await design.goTo('Jadwal pertemuan')
  await expect(design.meeting(1)).toContainText('Selasa, 28 Desember 2027')
  await expect(design.meeting(2)).toContainText('Selasa, 4 Januari 2028')
  await design.goTo('Struktur dan tempat')

  await design.fill({ 'Tanggal selesai': '3 Januari 2028' })
  await design.press('Simpan dan lanjut')
  await expect(design.field('Tanggal selesai')).toBeFocused()
  await expect(design.field('Tanggal selesai')).toHaveAccessibleDescription(
    /Pertemuan 2, 3, .* melewati tanggal ini\. .*pindahkan dahulu pertemuannya/,
  )
  await design.fill({ 'Tanggal mulai': '29 Februari 2028', 'Tanggal selesai': '31 Desember 2028' })
  const redates = app.page.getByRole('checkbox', { name: /^Susun ulang jadwal/ })
  await redates.uncheck()
  await design.press('Simpan')
  await expect(design.field('Tanggal mulai')).toHaveAccessibleDescription(
    /Pertemuan 1, 2, .* mendahului tanggal ini\. .*centang penyusunan ulang/,
  )
  await redates.check()
  await design.press('Simpan')
  await new GroupPage(app).isSaved()
  await design.goTo('Jadwal pertemuan')
  await expect(design.meeting(1)).toContainText('Selasa, 29 Februari 2028')
  await expect(design.meeting(2)).toContainText('Selasa, 7 Maret 2028')
})

test('the budget adds up while it is typed, in figures and in words', async ({ app }) => {
  const library = new LibraryPage(app)
  await library.acceptFolder()
  await library.openSample()
  const design = new DesignPage(app)
  await design.open()
  await design.goTo('Anggaran')
  const total = app.page.getByRole('status').filter({ hasText: 'Total' })
  await expect(total).toContainText('Rp4.560.000')
  const line = design.row('biaya 1')
  await expect(line).toContainText('Sudah direalisasi: Rp2.010.000')
  await line.getByLabel('Harga satuan').fill('Rp 15.500')
  await expect(total).toContainText('Rp4.632.000')
  await expect(total).toContainText('Empat juta enam ratus tiga puluh dua ribu rupiah')
  await line.getByLabel('Harga satuan').fill('lima belas ribu')
  await design.press('Simpan')
  await expect(line.getByLabel('Harga satuan')).toHaveAttribute('aria-invalid', 'true')
  await line.getByLabel('Harga satuan').fill('15.500')
  await design.press('Simpan')
  await new GroupPage(app).isSaved()
  await expect(line).toContainText('Sudah direalisasi: Rp2.010.000')
})

test('a design is kept as a template, and another group begins with it', async ({ app }) => {
  const design = await begin(app, TEMPLATE)
  await design.press('Simpan sebagai templat ...')
  const saving = design.dialog('Simpan sebagai templat')
  await saving.getByLabel('Nama templat').fill('  ')
  await saving.getByRole('button', { name: 'Simpan templat' }).click()
  await expect(saving.getByLabel('Nama templat')).toHaveAttribute('aria-invalid', 'true')
  await saving.getByLabel('Nama templat').fill(OWN)
  await saving.getByRole('button', { name: 'Simpan templat' }).click()
  await expect(app.page.getByText(`Templat "${OWN}" sudah disimpan`)).toBeVisible()
  await design.goTo('Jadwal pertemuan')
  const first = await design.meeting(1).getByRole('strong').textContent()

  const library = await new GroupPage(app).leave()
  await library.beginNewGroup()
  const form = new NewGroupForm(app.page)
  await form.fill({ ...group, 'Nama kelompok': 'Kelompok Kedua', 'Kode kelompok': 'KLP-2026-08' })
  await form.create()
  await new GroupPage(app).isOpen('Kelompok Kedua')
  await design.open()
  await design.press('Mulai dari templat ...')
  const start = design.dialog('Mulai dari templat')
  await start.getByRole('radio', { name: new RegExp(OWN) }).check()
  await start.getByRole('button', { name: 'Pakai templat ini' }).click()
  await expect(design.step('Maksud dan sasaran')).toContainText('Lengkap')
  await design.goTo('Jadwal pertemuan')
  await expect(design.meeting(1).getByRole('strong')).toHaveText(first ?? '')
  await new GroupPage(app).undoButton().click()
  await expect(app.page.getByText('Belum ada pertemuan')).toBeVisible()
})

test('staff and situation are filled in with the keyboard alone', async ({ app }) => {
  const design = await begin(app, TEMPLATE)
  const keyboard = new Keyboard(app.page)
  const main = app.page.getByRole('main')
  await keyboard.press(design.step('Petugas dan dasar hukum'))
  await expect(design.heading('6. Petugas dan dasar hukum')).toBeFocused()
  await keyboard.press(main.getByRole('button', { name: 'Tambah petugas ...' }))
  const dialog = design.dialog('Tambah petugas')
  await keyboard.write(dialog.getByLabel('Nama lengkap dengan gelar'), 'Dra. Endang Permisalan')
  await keyboard.choose(dialog.getByLabel('Peran'), 'Supervisor')
  await app.page.keyboard.press('Control+s')
  await expect(dialog).toHaveCount(0)
  await keyboard.choose(design.field('Supervisor'), 'Dra. Endang Permisalan (Supervisor)')
  await keyboard.press(main.getByRole('button', { name: 'Tambahkan: Surat tugas' }))
  await keyboard.press(main.getByRole('button', { name: 'Simpan dan lanjut' }))
  await expect(design.heading('7. Kontak prakelompok')).toBeFocused()
  await expect(design.step('Petugas dan dasar hukum')).toContainText('Lengkap')

  await keyboard.press(design.step('Konteks dan faktor situasi'))
  await keyboard.press(main.getByRole('button', { name: 'Tambah faktor' }))
  const factor = main.getByRole('group', { name: /^faktor \d+$/ }).last()
  await expect(factor.getByLabel('Faktor', { exact: true })).toBeFocused()
  await app.page.keyboard.insertText('Dua calon pernah berselisih')
  await app.page.keyboard.press('Control+s')
  await expect(factor.getByLabel('Cara menanganinya')).toBeFocused()
  await expect(factor.getByLabel('Cara menanganinya')).toHaveAttribute('aria-invalid', 'true')
  await app.page.keyboard.insertText('Mediasi sebelum pertemuan pertama')
  await app.page.keyboard.press('Control+s')
  await new GroupPage(app).isSaved()
})

test('every step of the design is free of barriers', async ({ app }) => {
  test.slow()
  const library = new LibraryPage(app)
  await library.acceptFolder()
  await library.openSample()
  const design = new DesignPage(app)
  await design.open()
  expect(await faultsOf(app)).toEqual([])
  for (const step of steps) {
    await design.goTo(step)
    expect(await faultsOf(app), step).toEqual([])
  }
  await design.goTo('Tujuan kelompok')
  await design.press('Tambah tujuan')
  await expect(design.dialog('Tujuan baru: TK-4')).toBeVisible()
  expect(await faultsOf(app), 'a goal').toEqual([])
  await app.page.keyboard.press('Escape')
  await design.goTo('Jadwal pertemuan')
  await design.press('Susun ulang ...')
  await expect(design.dialog('Susun jadwal')).toBeVisible()
  expect(await faultsOf(app), 'the plan').toEqual([])
  await app.page.keyboard.press('Escape')
  await expect(app.page.getByRole('banner')).toContainText(SAMPLE_NAME)
})
