import { join } from 'node:path'
import { expect, type RunningApp, test } from './app'
import { faultsOf } from './axe'
import { ConsentsPage } from './pages/consentsPage'
import { GroupPage } from './pages/groupPage'
import { LibraryPage } from './pages/libraryPage'
import { NeedsPage } from './pages/needsPage'
import { ReferralsPage } from './pages/referralsPage'
import { ResourcesPage } from './pages/resourcesPage'
import { REFERRAL_NAME, writeReferralGroup } from './referralGroup'

const LK3 = 'LK3 Keluarga Umpama (fiktif)'

test('a need finds its resource on the map; its referral waits for the consent that was refused, is sent, answered and counted', async ({
  app,
  home,
}) => {
  const { page } = app
  const path = join(home, 'rujukan.json')
  writeReferralGroup(path)
  const library = new LibraryPage(app)
  await library.acceptFolder()
  await library.importFile(path)
  const group = new GroupPage(app)
  await group.isOpen(REFERRAL_NAME)
  await expect(await answered(group)).toContainText('7 dari 8 rujukan')

  const referrals = new ReferralsPage(app)
  await referrals.show()
  await expect(page.getByRole('row', { name: /RJ-09/ })).toContainText('belum berbalas 55 hari')
  expect(await faultsOf(app)).toEqual([])
  await fromNeedOverMap(app)
  await referrals.fillForm(
    { Anggota: 'A-09', 'Untuk kebutuhan': 'KS-10' },
    { 'Tanggal lembar': '30-9-2026', 'Alasan rujukan': 'A-09 ingin bercerita kepada konselor' },
  )
  await expect(page.getByText('A-09 menolak untuk berbagi data')).toBeVisible()
  expect(await faultsOf(app)).toEqual([])
  await referrals.saveForm()
  await expect(page.getByRole('heading', { name: 'Rujukan RJ-10' })).toBeFocused()
  await expect(referrals.sheet('RJ-10')).toContainText('Belum boleh dikirim')
  await expect(referrals.step('Catat pengiriman')).toBeDisabled()

  await page.getByRole('link', { name: 'Buka persetujuan A-09' }).click()
  const consents = new ConsentsPage(app)
  await consents.ask('Catat jawaban baru', 'Berbagi data untuk rujukan')
  const item = consents.purpose('Berbagi data untuk rujukan')
  await item.getByRole('combobox', { name: 'Jawaban' }).selectOption('setuju')
  await item.getByRole('combobox', { name: 'Bentuk' }).selectOption('tertulis')
  await item.getByRole('textbox', { name: 'Tanggal kesediaan anak (asen)' }).fill('1-10-2026')
  for (const box of await item.getByRole('checkbox').all()) await box.check()
  await item.getByRole('button', { name: 'Simpan jawaban' }).click()
  await expect(item).toContainText('Setuju')

  await referrals.show()
  await referrals.choose('RJ-10')
  const sheet = referrals.sheet('RJ-10')
  await expect(sheet).toContainText('A-09 menyetujui berbagi data untuk rujukan')
  const day = page.getByRole('dialog').getByRole('textbox', { name: 'Tanggal dikirim' })
  await referrals.take('Catat pengiriman', {
    'Tanggal dikirim': '30-9-2026',
    'Dikirim lewat': 'pos',
  })
  await expect(day).toHaveAccessibleDescription(/A-09 tidak menyetujui berbagi data/)
  expect(await faultsOf(app)).toEqual([])
  await day.fill('1-10-2026')
  await page.keyboard.press('Control+s')
  await expect(sheet).toContainText('belum berbalas 52 hari')
  await expect(sheet).toContainText('tanyakan kabarnya sekarang')

  await referrals.take('Catat pengingat', {
    'Tanggal mengingatkan': '9-10-2026',
    'Diingatkan lewat': 'telepon',
  })
  await expect(sheet).toContainText('Diingatkan lewat telepon')
  await referrals.take(
    'Catat balasan',
    { 'Tanggal balasan': '14-10-2026' },
    { 'Keadaan sesudah balasan': 'selesai' },
  )
  await expect(page.getByRole('dialog').getByText('Tulis isi balasannya.')).toBeVisible()
  await page.getByRole('textbox', { name: 'Isi balasan' }).fill('Tiga kali konseling keluarga')
  await page.keyboard.press('Control+s')
  await expect(sheet).toContainText('Rujukan ini selesai')
  await expect(sheet.getByRole('link', { name: /^Catat pemanfaatan/ })).toHaveAttribute(
    'href',
    /lihat=pemanfaatan&baru=true&rujukan=RJ-\d+$/,
  )
  await page.getByRole('link', { name: 'Cetak lembar rujukan' }).click()
  const paper = page.getByRole('region', { name: 'Pratinjau' })
  await expect(paper).toContainText('Klien ingin bercerita kepada konselor')
  await expect(paper).not.toContainText('A-09')
  await expect(await answered(group)).toContainText('8 dari 9 rujukan')
})

/** From a need without a resource to the one on the map that could meet it, and on to its referral. */
async function fromNeedOverMap(app: RunningApp) {
  const { page } = app
  const needs = new NeedsPage(app)
  await needs.open('Kebutuhan dan pemanfaatan')
  await page.getByRole('link', { name: 'Teman bicara di luar kelompok' }).click()
  await expect(needs.sheet('Kebutuhan KS-10')).toContainText('Cari sumber')
  const resources = new ResourcesPage(app)
  await resources.open()
  await page
    .getByRole('combobox', { name: 'Kategori' })
    .selectOption({ label: 'Konseling keluarga' })
  await resources.row(LK3).getByRole('button', { name: 'Di peta' }).click()
  await expect(page.getByRole('region', { name: 'Peta sumber' })).toContainText(
    `${LK3}, 7,0 km garis lurus dari lembaga`,
  )
  const sheet = await resources.choose(LK3)
  await sheet.getByRole('link', { name: 'Rujuk anggota ke sini' }).click()
  await expect(page.getByRole('combobox', { name: 'Dirujuk ke', exact: true })).toHaveValue('RS-08')
}

/** On the newest review of task g: how many referrals were answered. */
async function answered(group: GroupPage) {
  const tasks = await group.tasks()
  await tasks.taskLink('g').click()
  return group.app.page
    .getByRole('region', { name: /^Yang tercatat/ })
    .getByRole('listitem')
    .filter({ hasText: 'sudah dibalas' })
    .first()
}
