import { evaluationOf, expect, groupFilesIn, type RunningApp, test } from './app'
import { faultsOf } from './axe'
import { LibraryPage, SAMPLE_NAME } from './pages/libraryPage'
import { MembersPage } from './pages/membersPage'

test('a new member outlives the sudden end of the app, is saved, and can be taken back', async ({
  launch,
}) => {
  const first = await launch()
  let members = await membersOfSample(first)
  await members.begin('A-11')
  await members.fill({ 'Nama lengkap': "Nur'aini <b>Contoh</b>", 'Nama panggilan': 'Aini' })
  await members.fill({ 'Tanggal lahir': '3 Mei 2010' })
  await expect(first.page.getByText('Umur 16 tahun saat program mulai')).toBeVisible()
  await first.page.waitForTimeout(1_000)
  await first.kill()

  const app = await launch()
  const library = new LibraryPage(app)
  const group = await library.open(SAMPLE_NAME)
  await app.page.getByRole('link', { name: 'Lanjutkan: lembar anggota A-11' }).click()
  members = new MembersPage(app)
  await expect(members.field('Nama lengkap')).toHaveValue("Nur'aini <b>Contoh</b>")
  await members.choose('Jenis kelamin', 'P')
  await members.choose('Ikut atas dasar', 'kewajiban')
  await expect(app.page.getByText('memerlukan catatan tentang pilihan')).toBeVisible()
  await members.fill({
    'Nama orang tua atau wali': 'Ibu Contoh',
    'Catatan tentang pilihan': 'Perorangan atau kelompok; dijelaskan Ratri, 20 November 2026.',
    Kekuatan: 'telaten',
  })
  await members.save()
  await expect(app.page.getByRole('heading', { name: 'A-11 · Aini', level: 1 })).toBeVisible()
  await expect(members.standing()).toContainText('Calon')

  await members.show()
  await expect(members.row('A-11')).toContainText("Nur'aini <b>Contoh</b>")
  await expect(members.row('A-11')).toContainText('penjajakan risiko, persetujuan ikut')
  await group.undoButton().click()
  await expect(members.row('A-11')).toHaveCount(0)
  await group.redoButton().click()
  await expect(members.row('A-11')).toBeVisible()
})

test('whoever may be the same person is pointed out, and can be written down all the same', async ({
  app,
}) => {
  const members = await membersOfSample(app)
  await members.begin('A-11')
  await members.fill({ 'Nama lengkap': '  EKO   rekaan ', 'Tanggal lahir': '1 Januari 2000' })
  await expect(app.page.getByText('A-05 · Eko (nama sama)')).toBeVisible()
  await members.choose('Jenis kelamin', 'L')
  await members.choose('Ikut atas dasar', 'sukarela')
  await members.save()
  await expect(app.page.getByRole('heading', { name: 'A-11 · EKO', level: 1 })).toBeVisible()
})

test('several candidates are written down one after another and taken in together', async ({
  app,
}) => {
  const members = await membersOfSample(app)
  await members.begin('A-11')
  for (const name of ['Lukman Contoh', 'Made Misal']) {
    await members.fill({ 'Nama lengkap': name, 'Tanggal lahir': '3 Mei 2011' })
    await members.choose('Jenis kelamin', 'L')
    await members.choose('Ikut atas dasar', 'sukarela')
    await app.page.getByRole('button', { name: 'Simpan dan tambah lagi' }).click()
    await expect(members.field('Nama lengkap')).toHaveValue('')
  }
  await expect(app.page.getByRole('heading', { name: 'Anggota baru A-13' })).toBeFocused()

  await members.show()
  const dialog = await members.acceptCandidates()
  await dialog.getByRole('checkbox', { name: /^A-12 · Made/ }).uncheck()
  await dialog.getByRole('button', { name: 'Terima 1 calon' }).click()
  await expect(members.row('A-11')).toContainText('Aktif')
  await expect(members.row('A-12')).toContainText('Calon')
})

test('a NIK is taken down only with its purpose, masked, and compared with the day of birth', async ({
  app,
}) => {
  const members = await membersOfSample(app)
  await members.open('A-01')
  const number = app.page.getByLabel('NIK', { exact: true })
  await expect(number).toHaveAttribute('type', 'password')
  await app.page.getByRole('button', { name: 'Tampilkan NIK' }).click()
  await expect(number).toHaveAttribute('type', 'text')
  await number.fill('9999993101000001')
  await expect(app.page.getByText('tidak sesuai dengan tanggal lahir')).toBeVisible()
  await expect(app.page.getByText('NIK tidak akan disimpan')).toBeVisible()
  await members.fill({ 'Keperluan NIK': 'Pengajuan jaminan kesehatan' })
  await expect(app.page.getByText('NIK tidak akan disimpan')).toHaveCount(0)
  await members.save()
  await expect(number).toHaveValue('9999993101000001')
})

test('a member leaves, never before a meeting that was recorded, comes again, and past meetings stay', async ({
  app,
}) => {
  const members = await membersOfSample(app)
  await members.open('A-02')
  const again = await members.ask('Masuk kembali')
  await again.getByRole('textbox', { name: 'Tanggal masuk kembali' }).fill('20 November 2026')
  await again.getByRole('button', { name: 'Catat masuk kembali' }).click()
  await expect(members.stays()).toHaveText([
    '1 Agustus 2026 s.d. 17 Oktober 2026',
    'Sejak 20 November 2026',
  ])

  const end = await members.ask('Akhiri keanggotaan')
  await expect(end.getByRole('button', { name: 'Akhiri keanggotaan' })).toBeEnabled()
  await end.getByRole('textbox', { name: 'Hari terakhir' }).fill('1 Oktober 2026')
  await end.getByRole('textbox', { name: 'Alasan keluar' }).fill('Pindah ke kota lain')
  await end.getByRole('button', { name: 'Akhiri keanggotaan' }).click()
  const day = end.getByRole('textbox', { name: 'Hari terakhir' })
  await expect(day).toBeFocused()
  await expect(day).toHaveAccessibleDescription(/sampai pertemuan ke-12 \(17 Oktober 2026\)/)
  await day.fill('21 November 2026')
  await end.getByRole('checkbox', { name: 'Foto dan rekaman' }).check()
  await end.getByRole('button', { name: 'Akhiri keanggotaan' }).click()
  await expect(end).toHaveCount(0)
  await expect(members.standing()).toContainText('Mengundurkan diri')
  await expect(members.stays().last()).toContainText('Alasan keluar: Pindah ke kota lain')
  await expect(app.page.getByText('persetujuan foto dan rekaman tidak ada')).toBeVisible()

  const undo = app.page.getByRole('banner').getByRole('button', { name: 'Urungkan' })
  await undo.click()
  await expect(members.standing()).toContainText('Aktif')
  await expect(app.page.getByText('persetujuan foto dan rekaman tidak ada')).toHaveCount(0)
  const [file = ''] = groupFilesIn(app.libraryFolder)
  expect(evaluationOf(file).attendanceOverall).toMatchObject({ present: 100, expected: 113 })
})

test('excluding somebody asks for the reason and the supervisor', async ({ app }) => {
  const members = await membersOfSample(app)
  await members.open('A-02')
  const again = await members.ask('Masuk kembali')
  await again.getByRole('button', { name: 'Catat masuk kembali' }).click()
  const end = await members.ask('Akhiri keanggotaan')
  await end.getByRole('combobox', { name: 'Cara keluar' }).selectOption('dikeluarkan')
  await end.getByRole('button', { name: 'Akhiri keanggotaan' }).click()
  await expect(end.getByText('memerlukan persetujuan supervisor')).toBeVisible()
  await expect(end.getByText('Alasan diperlukan')).toBeVisible()
})

test('a member of whom other records speak is set aside and comes back; one without can be removed', async ({
  app,
}) => {
  const members = await membersOfSample(app)
  await members.open('A-08')
  const aside = await members.ask('Hapus anggota')
  await aside.getByRole('button', { name: 'Sisihkan' }).click()
  await expect(members.row('A-08')).toHaveCount(0)
  await app.page.getByRole('button', { name: 'Kembalikan A-08 · Hendra' }).click()
  await expect(members.row('A-08')).toBeVisible()

  await members.begin('A-11')
  await members.fill({ 'Nama lengkap': 'Salah Catat', 'Tanggal lahir': '1 Januari 2000' })
  await members.choose('Jenis kelamin', 'L')
  await members.choose('Ikut atas dasar', 'sukarela')
  await members.save()
  const remove = await members.ask('Hapus anggota')
  await remove.getByRole('button', { name: 'Hapus anggota' }).click()
  await expect(members.row('A-11')).toHaveCount(0)
  await expect(members.row('A-10')).toBeVisible()
})

test('the list, the sheet and the end of a stay have no serious fault of accessibility', async ({
  app,
}) => {
  const members = await membersOfSample(app)
  expect(await faultsOf(app)).toEqual([])
  await members.open('A-05')
  expect(await faultsOf(app)).toEqual([])
  const again = await members.ask('Masuk kembali')
  await again.getByRole('button', { name: 'Catat masuk kembali' }).click()
  await members.ask('Akhiri keanggotaan')
  expect(await faultsOf(app)).toEqual([])
})

async function membersOfSample(app: RunningApp): Promise<MembersPage> {
  const library = new LibraryPage(app)
  await library.acceptFolder()
  await library.openSample()
  const members = new MembersPage(app)
  await members.show()
  return members
}
