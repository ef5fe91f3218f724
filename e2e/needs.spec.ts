import { expect, type RunningApp, test } from './app'
import { faultsOf } from './axe'
import type { GroupPage } from './pages/groupPage'
import { LibraryPage } from './pages/libraryPage'
import { NeedsPage } from './pages/needsPage'

test('a need of a member finds its resource, is met by what the group began, closes its gap, counts as evidence and is taken back', async ({
  app,
}) => {
  const library = new LibraryPage(app)
  await library.acceptFolder()
  const group = await library.openSample()
  const needs = new NeedsPage(app)
  await raiseNeed(app, needs)
  await seeItMissing(app, needs)
  await findAndUse(app, needs)
  await takeStatus(app, group, needs)
  await seeItCounted(app, group, needs)
})

async function raiseNeed({ page }: RunningApp, needs: NeedsPage) {
  await needs.open('Kebutuhan dan pemanfaatan')
  await page.getByRole('button', { name: 'Catat kebutuhan ...' }).click()
  await needs.field('Kebutuhan').fill('Berlatih musik untuk Citra')
  await needs.dialog().getByRole('button', { name: 'Ganti dengan kode' }).click()
  await expect(needs.field('Kebutuhan')).toHaveValue('Berlatih musik untuk A-03')
  await needs.choose('Untuk siapa', 'Anggota')
  await needs.choose('Golongan sumber yang dicari', 'Seni')
  await needs.field('Tanggal diangkat').fill('23 November 2026')
  await needs.save()
  await expect(needs.dialog()).toContainText('Pilih sekurang-kurangnya satu anggota')
  await needs.dialog().getByRole('checkbox', { name: 'A-03' }).check()
  await needs.choose('Prioritas', /^3 · Mendesak/)
  await needs.save()
  await expect(needs.field('Tanggal diangkat')).toBeFocused()
  await needs.field('Tanggal diangkat').fill('1 Oktober 2026')
  await needs.save()
  await expect(page.getByRole('heading', { name: 'Kebutuhan KS-10' })).toBeFocused()
}

async function seeItMissing(app: RunningApp, needs: NeedsPage) {
  await needs.open('Kesenjangan')
  const { page } = app
  await expect(needs.gap('Kebutuhan tanpa sumber')).toContainText('3 dari 4 kebutuhan terbuka')
  await expect(needs.covered('Berlatih musik')).toContainText('1 lagi perlu diperiksa')
  await page.getByRole('combobox', { name: 'Jangkauan' }).selectOption('5')
  const outside = needs.gap('Golongan tanpa sumber aktif dalam 5 km')
  await expect(outside).toContainText('Terdekat: Sanggar Seni Rekaan (fiktif), 7,5 km garis lurus')
  expect(await faultsOf(app)).toEqual([])
  await needs
    .gap('Kebutuhan tanpa sumber')
    .getByRole('link', { name: 'Berlatih musik untuk A-03' })
    .click()
}

async function findAndUse(app: RunningApp, needs: NeedsPage) {
  const { page } = app
  const sheet = needs.sheet('Kebutuhan KS-10')
  await expect(page.getByRole('heading', { name: 'Kebutuhan KS-10' })).toBeFocused()
  await expect(sheet).toContainText('atau kaitkan rujukan anggota yang sudah dibuat')
  await sheet.getByRole('button', { name: 'Pilih sumber ...' }).first().click()
  await needs.dialog().getByRole('searchbox', { name: 'Cari sumber' }).fill('seni rekaan')
  await needs
    .dialog()
    .getByRole('checkbox', { name: /^Sanggar Seni/ })
    .check()
  await needs.save()
  await expect(sheet).toContainText('Periksa dahulu apakah masih melayani')
  await expect(
    sheet.getByRole('link', { name: 'Buat rujukan ke Sanggar Seni Rekaan (fiktif)' }),
  ).toHaveAttribute('href', /baru=true&kebutuhan=KS-10&sumber=RS-15/)

  await sheet.getByRole('button', { name: /^Catat pemanfaatan Sanggar/ }).click()
  await expect(needs.dialog().getByRole('radio', { name: /^Sanggar Seni/ })).toBeChecked()
  await expect(needs.dialog().getByRole('checkbox', { name: 'A-03' })).toBeChecked()
  await needs.field('Tanggal').fill('12 Oktober 2026')
  await needs.choose('Bentuk', 'Kunjungan')
  await needs.choose('Siapa yang memulai?', 'Kelompok sendiri')
  await needs.field('Hasil').fill('Boleh berlatih setiap Sabtu')
  await needs.save()
}

async function takeStatus(app: RunningApp, group: GroupPage, needs: NeedsPage) {
  const { page } = app
  const sheet = needs.sheet('Kebutuhan KS-10')
  await expect(sheet).toContainText('Apakah status kebutuhan KS-10 berubah?')
  expect(await faultsOf(app)).toEqual([])
  await sheet.getByRole('button', { name: 'Terpenuhi', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Kebutuhan KS-10' })).toBeFocused()
  await expect(sheet).not.toContainText('Apakah status')
  await group.isSaved()
}

async function seeItCounted({ page }: RunningApp, group: GroupPage, needs: NeedsPage) {
  await needs.open('Kesenjangan')
  await expect(needs.gap('Kekuatan: yang dimulai kelompok sendiri')).toContainText(
    '75,0% (9 dari 12) pemanfaatan',
  )
  await expect(needs.gap('Kebutuhan tanpa sumber')).toContainText('2 dari 3 kebutuhan terbuka')
  const tasks = await group.tasks()
  await tasks.taskLink('g').click()
  const counts = page.getByRole('region', { name: 'Yang tercatat sejak telaah lalu' })
  const own = counts
    .getByRole('listitem')
    .filter({ hasText: '4 dari 4 pemanfaatan sumber diprakarsai anggota' })
  await own.getByText(/catatan$/).click()
  await own.getByRole('link', { name: /^PM-12 · 12 Oktober 2026/ }).click()
  await expect(page.getByRole('heading', { name: 'Pemanfaatan PM-12' })).toBeFocused()
  await expect(needs.sheet('Pemanfaatan PM-12')).toContainText('Kelompok sendiri')

  await group.undoButton().click()
  await expect(needs.sheet('Pemanfaatan PM-12')).toContainText('masih "belum terpenuhi"')
  await group.undoButton().click()
  await expect(page.getByRole('main')).toContainText('Catatan PM-12 tidak ada pada kelompok ini')
}
