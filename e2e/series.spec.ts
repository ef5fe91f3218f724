import { expect, test } from './app'
import { faultsOf } from './axe'
import { LibraryPage } from './pages/libraryPage'

test('a series of the group is parted at a meeting, one of a member says why nothing follows from it, and it goes to paper', async ({
  app,
}) => {
  const { page } = app
  const library = new LibraryPage(app)
  await library.acceptFolder()
  await library.openSample()
  const parts = page.getByRole('navigation', { name: 'Bagian kelompok' })
  await parts.getByRole('link', { name: 'Seri waktu' }).click()
  const main = page.getByRole('main')
  const measure = page.getByRole('combobox', { name: 'Ukuran', exact: true })
  const split = page.getByRole('combobox', { name: 'Fase selama program mulai dari' })
  await measure.selectOption({ label: 'Rasa nyaman (penilaian segera)' })
  await expect(main).toContainText('belum dipilih, jadi keduanya belum dapat dibandingkan')
  await split.selectOption('P-05')

  // 29 of 32 pairs are better and one is the same: 29,5 / 32.
  await expect(main).toContainText(
    'Dari 4 titik awal ke 8 titik selama program, rasa nyaman kelompok lebih baik pada 92% pasangan titik',
  )
  await expect(page.getByRole('row', { name: /^NAP/ })).toContainText(
    '0,92 (95%: 0,56 sampai 0,99)',
  )
  await expect(page.getByRole('img', { name: /^Grafik rasa nyaman kelompok/ })).toBeVisible()
  await page.locator('summary', { hasText: 'Ukuran lain' }).click()
  await expect(page.getByRole('row', { name: /^Batas proses/ })).toContainText(
    'titik awal kurang dari 6',
  )
  expect(await faultsOf(app)).toEqual([])

  await page.getByRole('combobox', { name: 'Seri milik' }).selectOption('A-07')
  await measure.selectOption({ label: 'Skor SKSR-20' })
  await expect(main).toContainText(
    'skor SKSR-20 A-07 naik dari 35 (awal) menjadi 49 (tindak lanjut); di antaranya terendah 31 (tengah)',
  )
  await expect(main).toContainText('belum dapat disimpulkan')
  await page.getByRole('link', { name: 'Cetak seri ini' }).click()
  const preview = page.getByRole('region', { name: 'Pratinjau' })
  await expect(preview).toContainText('Titik awal baru 1')
  await expect(preview).toContainText('SIFAT: RAHASIA')
})
