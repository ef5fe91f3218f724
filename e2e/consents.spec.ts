import { expect, type RunningApp, test } from './app'
import { faultsOf } from './axe'
import { ConsentsPage } from './pages/consentsPage'
import { LibraryPage } from './pages/libraryPage'
import { MembersPage } from './pages/membersPage'

const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

test('all answers of one signed sheet are recorded at once; what is missing says so, and it is put right', async ({
  app,
}) => {
  const { page } = app
  const consents = await consentsOfSample(app)
  await addChild(app, 'A-11')
  await consents.show()
  await expect(consents.row('A-11')).toContainText('Belum')
  await consents.open('A-11')
  const sheet = await consents.openSheet()
  await sheet.getByRole('combobox', { name: 'Bentuk' }).selectOption('tertulis')
  await sheet.getByRole('checkbox', { name: 'Anak menyatakan' }).check()
  await sheet.getByRole('button', { name: 'Simpan semua jawaban' }).click()
  await expect(sheet.getByText('Pilih sekurang-kurangnya satu jawaban.')).toBeVisible()
  await sheet.getByRole('button', { name: 'Setuju untuk semua' }).click()
  await sheet
    .getByRole('group', { name: 'Foto dan rekaman' })
    .getByRole('radio', { name: 'Menolak' })
    .check()
  await sheet.getByRole('button', { name: 'Simpan semua jawaban' }).click()

  const taking = consents.purpose('Ikut kelompok')
  await expect(taking).toContainText('Belum sah')
  await expect(taking).toContainText('orang tua atau wali belum menandatangani')
  await expect(consents.purpose('Foto dan rekaman')).toContainText('Menolak')
  await consents.ask('Perbaiki', 'Ikut kelompok')
  await taking.getByRole('checkbox', { name: 'Orang tua atau wali menandatangani' }).check()
  await taking.getByRole('textbox', { name: 'Tanggal persetujuan wali' }).fill('21-11-2026')
  await page.keyboard.press('Control+s')
  await expect(taking).toContainText('Setuju')
  await expect(taking).toContainText('Ibu Contoh pada 21 November 2026')
  await expect(taking.getByRole('button').first()).toBeFocused()

  await page.getByRole('link', { name: 'Lembar anggota', exact: true }).click()
  await expect(page.getByText('Foto tidak dapat dicatat')).toBeVisible()
})

test('withdrawing the consent to photos shows what stops and takes the photo away; undoing brings it back', async ({
  app,
}) => {
  const { page } = app
  const consents = await consentsOfSample(app)
  const members = new MembersPage(app)
  await members.open('A-03')
  const photo = page.getByRole('img', { name: 'Foto anggota A-03' })
  await page
    .getByLabel('Foto anggota')
    .setInputFiles({ name: 'citra.png', mimeType: 'image/png', buffer: picture })
  await expect(photo).toBeVisible()
  await page.getByRole('button', { name: 'Simpan foto' }).click()
  await expect(page.getByRole('button', { name: 'Simpan foto' })).toBeDisabled()

  await consents.open('A-03')
  await consents.ask('Tarik persetujuan ...', 'Foto dan rekaman')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('Foto anggota dihapus. (dilakukan otomatis saat disimpan)')
  await expect(dialog).toContainText('Jangan memotret atau merekam')
  const day = dialog.getByRole('textbox', { name: 'Tanggal penarikan' })
  await day.fill('23 November 2026')
  await dialog.getByRole('button', { name: 'Tarik persetujuan' }).click()
  await expect(day).toHaveAccessibleDescription(/tidak boleh sesudah hari ini/)
  await day.fill('22 November 2026')
  await dialog.getByRole('textbox', { name: 'Cara penarikan' }).fill('lewat telepon')
  await dialog.getByRole('button', { name: 'Tarik persetujuan' }).click()
  await expect(consents.purpose('Foto dan rekaman')).toContainText(
    'Ditarik pada 22 November 2026 (lewat telepon).',
  )

  await members.open('A-03')
  await expect(photo).toHaveCount(0)
  await expect(page.getByText('Foto tidak dapat dicatat')).toBeVisible()
  await page.getByRole('banner').getByRole('button', { name: 'Urungkan' }).click()
  await expect(photo).toBeVisible()
})

test('an answer after a withdrawal keeps the former ones, and outlives the sudden end of the app half written', async ({
  launch,
}) => {
  const first = await launch()
  const before = await consentsOfSample(first)
  await before.open('A-10')
  await before.ask('Catat jawaban baru', 'Kontak tindak lanjut')
  const form = before.purpose('Kontak tindak lanjut')
  await form.getByRole('combobox', { name: 'Jawaban' }).selectOption('setuju')
  await form.getByRole('textbox', { name: 'Batas yang diminta' }).fill('hanya lewat pesan')
  await first.page.waitForTimeout(1_000)
  await first.kill()

  const app = await launch()
  await new LibraryPage(app).open('Kelompok Remaja Langkah Baru')
  await app.page.getByRole('link', { name: /^Lanjutkan: persetujuan kontak/ }).click()
  const item = new ConsentsPage(app).purpose('Kontak tindak lanjut')
  await expect(item.getByRole('textbox', { name: 'Batas' })).toHaveValue('hanya lewat pesan')
  await item.getByRole('combobox', { name: 'Bentuk' }).selectOption('terekam')
  await item.getByRole('checkbox', { name: 'Ditandatangani atau dinyatakan' }).check()
  await item.getByRole('button', { name: 'Simpan jawaban' }).click()
  await expect(item).toContainText('Setuju')
  await expect(item).toContainText('Batas: hanya lewat pesan')
  await item.getByText('Jawaban terdahulu (1)').click()
  await expect(item).toContainText('Disetujui pada 30 Juli 2026')
  await expect(item).toContainText('Ditarik pada 4 September 2026.')
})

test('the consents of all and of one, and the withdrawal, have no serious fault of accessibility', async ({
  app,
}) => {
  const consents = await consentsOfSample(app)
  expect(await faultsOf(app)).toEqual([])
  await consents.open('A-10')
  await consents.openSheet()
  expect(await faultsOf(app)).toEqual([])
  await consents.open('A-03')
  await consents.ask('Perbaiki', 'Sosiometri')
  await consents.ask('Tarik persetujuan ...', 'Pencatatan data')
  expect(await faultsOf(app)).toEqual([])
})

async function consentsOfSample(app: RunningApp): Promise<ConsentsPage> {
  const library = new LibraryPage(app)
  await library.acceptFolder()
  await library.openSample()
  const consents = new ConsentsPage(app)
  await consents.show()
  return consents
}

async function addChild(app: RunningApp, code: string): Promise<void> {
  const members = new MembersPage(app)
  await members.show()
  await members.begin(code)
  await members.fill({ 'Nama lengkap': 'Lia Contoh', 'Tanggal lahir': '3 Mei 2010' })
  await members.fill({ 'Nama orang tua atau wali': 'Ibu Contoh' })
  await members.choose('Jenis kelamin', 'P')
  await members.choose('Ikut atas dasar', 'sukarela')
  await members.save()
  await expect(app.page.getByRole('heading', { name: `${code} · Lia`, level: 1 })).toBeVisible()
}
