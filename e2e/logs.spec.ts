import { expect, type RunningApp, test } from './app'
import { faultsOf } from './axe'
import { Keyboard } from './keyboard'
import type { GroupPage } from './pages/groupPage'
import { LibraryPage } from './pages/libraryPage'
import { LogsPage } from './pages/logsPage'

test('from a count of a task to its decision; what is decided, met and changed moves the counts and keeps what was', async ({
  app,
}) => {
  const library = new LibraryPage(app)
  await library.acceptFolder()
  const group = await library.openSample()
  const logs = new LogsPage(app)
  await fromCountToDecision(app, group, logs)
  await decideAndCarryOut(app, group, logs)
  await reopenProblem(app, group, logs)
  await changeOrganisation(app, group, logs)
})

async function fromCountToDecision({ page }: RunningApp, group: GroupPage, logs: LogsPage) {
  const tasks = await group.tasks()
  await tasks.choose('R2', 'd')
  const count = page
    .getByRole('region', { name: 'Yang tercatat sejak telaah lalu' })
    .getByRole('listitem')
    .filter({ hasText: 'dipilih atau dirumuskan kelompok' })
    .first()
  await count.getByText(/catatan$/).click()
  await count.getByRole('link', { name: /^KP-06 · / }).click()
  await expect(page.getByRole('heading', { name: 'Keputusan KP-06' })).toBeFocused()
  const sheet = logs.sheet('Keputusan KP-06')
  await expect(sheet).toContainText('Dihitung pada R2 dan R3: keputusan diambil kelompok')
  await expect(sheet.getByRole('link', { name: 'Susunan organisasi versi 2' })).toBeVisible()
  await expect(sheet).toContainText('tidak dapat dihapus')
}

async function decideAndCarryOut(app: RunningApp, group: GroupPage, logs: LogsPage) {
  const { page } = app
  const keyboard = new Keyboard(page)
  await logs.backToList()
  await expect(page.getByRole('heading', { name: 'Keputusan', exact: true })).toBeFocused()
  expect(await faultsOf(app)).toEqual([])
  await expect(logs.figure('Terlaksana')).toContainText('12 dari 13')

  await keyboard.press(page.getByRole('button', { name: 'Catat keputusan ...' }))
  await keyboard.write(logs.field('Keputusan'), 'Gita menghubungi alumni tiap bulan')
  await keyboard.press(logs.dialog().getByRole('button', { name: 'Ganti dengan kode' }))
  await expect(logs.field('Keputusan')).toHaveValue('A-07 menghubungi alumni tiap bulan')
  await expect(logs.field('Keputusan')).toBeFocused()
  await keyboard.choose(
    logs.dialog().getByRole('combobox', { name: 'Tentang' }),
    'Kelanjutan kelompok',
  )
  await keyboard.choose(
    logs.dialog().getByRole('combobox', { name: 'Cara memutuskan' }),
    'Musyawarah mufakat',
  )
  await page.keyboard.press('Control+s')
  await expect(logs.dialog().getByText('1 isian perlu diperbaiki.')).toBeVisible()
  await logs.dialog().getByRole('radio', { name: /^0 · / }).check()
  await expect(logs.dialog()).toContainText('Musyawarah, tetapi jenjang 0')
  await logs.dialog().getByRole('radio', { name: /^3 · / }).check()
  await page.keyboard.press('Control+s')
  await expect(logs.dialog()).toHaveCount(0)
  await expect(logs.figure('Terlaksana')).toContainText('12 dari 14')

  await logs.choose('A-07 menghubungi alumni')
  await logs.sheet('Keputusan KP-14').getByRole('button', { name: 'Terlaksana hari ini' }).click()
  await expect(page.getByRole('heading', { name: 'Keputusan KP-14' })).toBeFocused()
  await group.isSaved()
  await logs.backToList()
  await expect(logs.figure('Terlaksana')).toContainText('13 dari 14')
  await page.getByRole('searchbox', { name: 'Cari kata' }).fill('alumni kp-14')
  await expect(page.getByText('1 dari 14 keputusan.')).toBeVisible()
}

async function reopenProblem(app: RunningApp, group: GroupPage, logs: LogsPage) {
  await logs.open('Persoalan')
  expect(await faultsOf(app)).toEqual([])
  await expect(logs.figure('Lama sampai selesai')).toContainText('median 14 hari (n = 8)')
  await logs.choose('Ketua mendominasi pembicaraan')
  const sheet = logs.sheet('Persoalan MS-05')
  await sheet.getByRole('button', { name: 'Buka kembali' }).click()
  await expect(sheet.getByRole('button', { name: 'Selesai hari ini' })).toBeFocused()
  await expect(sheet).toContainText('terlalu lama: terbuka 85 hari')
  await group.isSaved()
  await logs.backToList()
  await expect(logs.figure('Pernah dibuka kembali')).toContainText('1 dari 8')
  await expect(logs.figure('Lama sampai selesai')).toContainText('n = 7')
}

async function changeOrganisation(app: RunningApp, group: GroupPage, logs: LogsPage) {
  const { page } = app
  await logs.open('Organisasi')
  expect(await faultsOf(app)).toEqual([])
  const change = page.getByRole('button', { name: 'Ubah susunan ...' })
  await change.click()
  await logs.field('Berlaku sejak').fill('10 Oktober 2026')
  await logs.field('Alasan perubahan').fill('Kelompok alumni berjalan sendiri')
  await logs.save()
  await expect(logs.dialog()).toContainText('ertumpang tindih dengan masa sebelumnya')
  await expect(logs.field('Berlaku sejak')).toBeFocused()
  await logs.field('Berlaku sejak').fill('1 November 2026')
  await logs.save()
  await expect(page.getByRole('heading', { name: 'Susunan sekarang: versi 4' })).toBeVisible()

  await change.click()
  await expect(logs.dialog()).toContainText('Versi 4 tetap tersimpan')
  await logs.field('Berlaku sejak').fill('15 November 2026')
  await logs.field('Alasan perubahan').fill('Koordinator bergilir')
  await logs.save()
  await expect(page.getByRole('heading', { name: 'Susunan sekarang: versi 5' })).toBeVisible()
  await expect(logs.version(4)).toContainText('1 s.d. 15 November 2026')
  await expect(logs.version(4)).toContainText('Kelompok alumni berjalan sendiri')
  await group.undoButton().click()
  await expect(logs.version(4)).toContainText('sejak 1 November 2026')
}
