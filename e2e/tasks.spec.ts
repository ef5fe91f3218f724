import { join } from 'node:path'
import { expect, test } from './app'
import { withComingMeeting } from './comingMeeting'
import { GroupPage } from './pages/groupPage'
import { LibraryPage, SAMPLE_NAME } from './pages/libraryPage'

test('from the overview three steps lead to why task h fell at R2', async ({ app }) => {
  const library = new LibraryPage(app)
  await library.acceptFolder()
  const group = await library.openSample()
  await group.taskTile('h').getByRole('link').click()
  const { page } = app
  await expect(page.getByRole('img', { name: /R2 \(5 September 2026\) bernilai 1/ })).toBeVisible()
  const row = page
    .getByRole('table', { name: 'Riwayat penilaian tugas h' })
    .getByRole('row', { name: /^R2/ })
  await expect(row).toContainText('turun 1')
  await expect(row).toContainText('kebocoran cerita')
  await expect(row).toContainText('22-8-2026: insiden: pelanggaran kerahasiaan')
  await expect(row).toContainText('2 pelanggaran norma atau kerahasiaan')
})

test('the records behind a count are shown, ticked as evidence, and members are asked', async ({
  app,
}) => {
  const { page } = app
  const library = new LibraryPage(app)
  await library.acceptFolder()
  const group = await library.openSample()
  const tasks = await group.tasks()
  await tasks.choose('R2', 'h')
  const counted = page.getByRole('region', { name: 'Yang tercatat sejak telaah lalu' })
  const violations = counted.getByRole('listitem').filter({ hasText: 'pelanggaran norma' }).first()
  await violations.getByText('2 catatan').click()
  await expect(violations).toContainText('MS-03 · 22 Agustus 2026')
  await page.getByRole('button', { name: /^Centang \d+ catatan yang dihitung$/ }).click()
  await expect(page.getByRole('checkbox', { name: /^MS-03 · / })).toBeChecked()
  await page.getByRole('radio', { name: '2 · Setengah jalan' }).check()
  await page.getByRole('spinbutton', { name: 'Banyaknya anggota yang menjawab' }).fill('9')
  await tasks.saveButton().click()
  await group.isSaved()
  await expect(tasks.history('h', 'R2')).toContainText('2 menurut anggota (n 9)')
})

test('a rating that does not fit the records, or effort without movement, is asked about and never refused', async ({
  app,
}) => {
  const { page } = app
  const library = new LibraryPage(app)
  await library.acceptFolder()
  const group = await library.openSample()
  const tasks = await group.tasks()
  await tasks.choose('R2', 'h')
  const doubt = page.getByRole('status').filter({ hasText: 'Periksa' })
  const before = await doubt.count()
  await tasks.fill({ attainment: 4 })
  await expect(doubt).not.toHaveCount(before)
  await page
    .getByRole('textbox', { name: 'Alasan kenaikan' })
    .fill('Dinilai ulang bersama supervisor.')
  await tasks.saveButton().click()
  await group.isSaved()
  await expect(tasks.history('h', 'R2')).toContainText('4 · Mandiri')
})

test('work for a task is planned into a coming meeting, and the group names its strengths', async ({
  app,
  home,
}) => {
  const { page } = app
  const library = new LibraryPage(app)
  await library.acceptFolder()
  await library.importFile(withComingMeeting(join(home, 'berjalan.json')))
  const group = new GroupPage(app)
  await group.isOpen(SAMPLE_NAME)
  const tasks = await group.tasks()
  await tasks.choose('R3', 'd')
  await page.getByRole('button', { name: 'Rencanakan kegiatan ...' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Masukkan ke rencana' }).click()
  await expect(dialog).toContainText('Pilih satu kegiatan atau tulis sendiri.')
  await dialog.getByRole('radio', { name: 'Refleksi atas keputusan terdahulu' }).check()
  await dialog.getByRole('spinbutton', { name: 'Lama (menit)' }).fill('30')
  await dialog.getByRole('button', { name: 'Masukkan ke rencana' }).click()
  await expect(dialog).toHaveCount(0)
  const plan = page.getByRole('table', {
    name: 'Pertemuan yang direncanakan dan tekanan tugas ini',
  })
  await expect(plan).toContainText('Refleksi atas keputusan terdahulu (30 menit)')
  await expect(plan.getByRole('combobox')).toHaveValue('2')
  await plan.getByRole('combobox').selectOption('disinggung')
  await group.isSaved()

  await page.getByRole('button', { name: 'Catat kekuatan dan kelemahan ...' }).click()
  await dialog.getByRole('textbox', { name: 'Kekuatan 1' }).fill('Berani bertanya')
  await dialog.getByRole('textbox', { name: 'Kelemahan 1' }).fill('Mudah saling menyela')
  await dialog.getByRole('button', { name: 'Simpan' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(
    page.getByRole('table', { name: 'Kekuatan dan kelemahan menurut tanggal' }),
  ).toContainText('Mudah saling menyela')
})
