import { expect, type RunningApp, test } from './app'
import { faultsOf } from './axe'
import { Keyboard } from './keyboard'
import { GoalsPage } from './pages/goalsPage'
import { LibraryPage } from './pages/libraryPage'

test('a goal is worded with the keyboard, mended until it is SMART, given a scale, and taken back', async ({
  app,
}) => {
  const { page } = app
  const { group, goals } = await openGoals(app)
  const keyboard = new Keyboard(page)
  await keyboard.press(page.getByRole('link', { name: 'Tujuan kelompok baru' }))
  await expect(page.getByRole('heading', { name: 'Tujuan baru: TK-4' })).toBeFocused()
  await keyboard.write(goals.field('Tujuan'), 'Anggota meningkatkan rasa percaya diri')
  await expect(goals.smart()).toContainText('Kata "meningkatkan" belum menunjukkan')
  await keyboard.write(goals.field('Indikator'), 'Jumlah anggota yang memandu pertemuan')
  await expect(goals.smart()).not.toContainText('belum menunjukkan')
  await keyboard.write(goals.field('Keadaan awal'), 'Dua anggota pernah memandu')
  await keyboard.write(goals.field('Mengapa sanggup dicapai'), 'Giliran sudah dibiasakan')
  await keyboard.choose(
    goals.field('Sejalan dengan tujuan lembaga'),
    (await goals.field('Sejalan dengan tujuan lembaga').locator('option').nth(1).textContent()) ??
      '',
  )
  await expect(goals.smart()).toContainText('R · Relevan ✓ terpenuhi')
  await page.keyboard.press('Control+s')
  await expect(page.getByRole('heading', { name: 'Tujuan TK-4', exact: true })).toBeFocused()

  const level = (name: string) => page.getByRole('textbox', { name: `Jenjang ${name} · ` })
  await keyboard.write(level('0'), '5-6 anggota')
  await keyboard.write(level('-1'), '3-5 anggota')
  await expect(goals.findings()).toContainText('Jenjang -1 dan 0 tumpang tindih')
  await keyboard.write(level('+1'), '5-6 Anggota.')
  await expect(goals.findings()).toContainText('Jenjang 0 dan +1 berbunyi sama')
  await keyboard.write(level('-2'), '0-2 anggota')
  await keyboard.write(level('-1'), '3-4 anggota')
  await keyboard.write(level('+1'), '7 anggota')
  await keyboard.write(level('+2'), '8 anggota')
  await expect(goals.findings()).toContainText('Tidak ada yang perlu ditimbang lagi.')
  await keyboard.choose(
    goals.field('Keadaan sekarang ada pada jenjang'),
    '-2 · jauh di bawah harapan',
  )
  await page.keyboard.press('Control+s')
  await group.isSaved()
  await expect(goals.smart()).toContainText('M · Terukur ✓ terpenuhi')
  await group.undoButton().click()
  await expect(goals.smart()).toContainText('Lengkapi kelima jenjang tangga capaian.')
  await group.undoButton().click()
  await expect(goals.goalLink('TK-4')).toHaveCount(0)
  await expect(group.undoButton()).toBeFocused()
})

test('the focus stays with the worker from whose goal it is to taking it away', async ({ app }) => {
  const { page } = app
  const { goals } = await openGoals(app)
  const keyboard = new Keyboard(page)
  await expect(
    page.getByText('Tujuan yang sudah dinilai tidak dapat dihapus; hentikan atau ganti.'),
  ).toBeVisible()
  await keyboard.press(page.getByRole('link', { name: 'Tujuan anggota baru' }))
  await keyboard.choose(goals.field('Milik'), 'A-05 · Eko')
  await expect(page.getByRole('heading', { name: 'Tujuan baru: TA-05-2' })).toBeVisible()
  await expect(goals.field('Milik')).toBeFocused()
  await keyboard.write(goals.field('Tujuan'), 'Eko berangkat bekerja tepat waktu')
  await page.keyboard.press('Control+s')
  await expect(page.getByRole('heading', { name: 'Tujuan TA-05-2', exact: true })).toBeFocused()
  await expect(goals.goalLink('TA-05-2')).toContainText('belum dinilai · belum lengkap')
  await expect(goals.goalLink('TA-05')).not.toContainText('belum lengkap')

  await keyboard.press(page.getByRole('button', { name: 'Hapus', exact: true }))
  await expect(goals.goalLink('TA-05-2')).toHaveCount(0)
  await expect(page.getByRole('heading', { name: 'Tujuan TK-1', exact: true })).toBeFocused()
})

test('a rated scale changes only with a reason, and the former words stay on screen and with the ratings of their time', async ({
  app,
}) => {
  const { page } = app
  const { group, goals } = await openGoals(app)
  await goals.choose('TK-1')
  await expect(page.getByRole('textbox', { name: 'Indikator' })).toHaveCount(0)
  await goals.amend({}, 'Skala diganti')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('Belum ada isi yang diubah.')
  await dialog.getByRole('button', { name: 'Tutup' }).click()

  await goals.amend({ 'Jenjang +1 · ': 'Rerata 33 atau lebih' }, '')
  await expect(dialog.getByRole('textbox', { name: 'Alasan perubahan' })).toBeFocused()
  await dialog.getByRole('textbox', { name: 'Alasan perubahan' }).fill('Skala kohesi berubah')
  await dialog.getByRole('button', { name: 'Simpan perubahan' }).click()
  await expect(dialog).toHaveCount(0)
  await group.isSaved()
  await expect(goals.amendments()).toContainText('Skala kohesi berubah')
  await expect(goals.amendments()).toContainText('Rerata 32-34,9 dan tidak ada yang terisolasi')
  await expect(goals.amendments()).toContainText('Rerata 33 atau lebih')
  await expect(goals.rating('TK-1', 'R4')).toContainText('Rerata 32-34,9')
  await group.undoButton().click()
  await expect(goals.amendments()).toContainText('Belum pernah diubah sesudah dinilai.')
})

test('a goal is tied on the map, replaced by another with the same ties, and stopped', async ({
  app,
}) => {
  const { page } = app
  const { group, goals } = await openGoals(app)
  await goals.showMap()
  await expect(
    page.getByText('Belum ada tujuan anggota yang mendukung tujuan kelompok TK-3.'),
  ).toBeVisible()
  await goals.mapRow('TA-03').getByRole('link').click()
  await page.getByRole('checkbox', { name: /^TK-3\. / }).check()
  await page.getByRole('button', { name: 'Simpan rumusan' }).click()
  await group.isSaved()
  await goals.showMap()
  await expect(goals.mapRow('TA-03')).toContainText('TK-1 dan TK-3')

  await page.getByRole('link', { name: 'Daftar tujuan' }).click()
  await goals.choose('TA-03')
  await page.getByRole('button', { name: 'Ganti ...' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Simpan' }).click()
  await expect(dialog).toContainText('Tulis alasannya.')
  await dialog.getByRole('textbox', { name: 'Alasan' }).fill('Citra memilih tujuan lain.')
  await dialog.getByRole('button', { name: 'Simpan' }).click()
  await expect(page.getByRole('heading', { name: 'Tujuan baru: TA-03-2' })).toBeVisible()
  await expect(page.getByRole('checkbox', { name: /^TK-3\. / })).toBeChecked()
  await expect(goals.goalLink('TA-03')).toContainText('diganti')

  await goals.choose('TA-04')
  await goals.stop('Anggota pindah kota.')
  await expect(page.getByText('Alasan: Anggota pindah kota.')).toBeVisible()
  await page.getByRole('button', { name: 'Aktifkan lagi' }).click()
  await expect(page.getByText('Tujuan ini sudah dinilai.')).toBeVisible()
})

test('list, goal, new goal, amendment and map have no serious fault of accessibility', async ({
  app,
}) => {
  const { page } = app
  const { goals } = await openGoals(app)
  expect(await faultsOf(app)).toEqual([])
  await page.getByRole('button', { name: 'Ubah dengan alasan ...' }).click()
  expect(await faultsOf(app)).toEqual([])
  await page.keyboard.press('Escape')
  await goals.begin('anggota', 'A-05')
  expect(await faultsOf(app)).toEqual([])
  await goals.showMap()
  expect(await faultsOf(app)).toEqual([])
})

async function openGoals(app: RunningApp) {
  const library = new LibraryPage(app)
  await library.acceptFolder()
  const group = await library.openSample()
  const goals = new GoalsPage(app)
  await goals.open()
  return { group, goals }
}
