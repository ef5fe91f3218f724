import { expect, test } from './app'
import { faultsOf } from './axe'
import { LibraryPage } from './pages/libraryPage'

test('what an instrument shows: the verdict first, each member beside the group, who is not counted and why', async ({
  app,
}) => {
  const { page } = app
  const library = new LibraryPage(app)
  await library.acceptFolder()
  await library.openSample()
  await page.evaluate(() => {
    location.hash = `${location.hash.split('?')[0]}/alat-ukur?alat=INS-1&lihat=hasil`
  })

  await expect(
    page.getByText('rerata SKSR-20 naik 11,7 poin, dari 38,4 menjadi 50,1 (n = 9 anggota'),
  ).toBeVisible()
  await expect(page.getByText(/Semua 9 anggota membaik.*tidak dapat dipastikan/)).toBeVisible()
  await expect(page.getByRole('img', { name: /A-05 33 ke 44.*rerata 38,4 ke 50,1/ })).toBeVisible()
  await expect(page.getByRole('row', { name: 'A-05 33 44 +11 membaik' })).toBeVisible()
  await expect(
    page.getByText('A-10: keluar sebelum pengukuran kedua (pada lembar: mengundurkan diri)'),
  ).toBeVisible()
  await page.locator('summary', { hasText: 'Ukuran lain' }).click()
  await expect(page.getByRole('row', { name: /^Ukuran pengaruh d_av \+1,81/ })).toContainText(
    'indikatif, n kurang dari 10',
  )
  // Eight were measured at every point: 49.4 at the end, against 50.1 of all nine.
  await expect(page.getByRole('row', { name: /^Akhir 17-10-2026 9 50,1/ })).toContainText('49,4')

  await page.getByLabel('Dari titik').selectOption({ label: 'Akhir, 17 Oktober 2026' })
  await expect(page.getByText(/naik 1,1 poin, dari 49,4 menjadi 50,5 \(n\s=\s8/)).toBeVisible()
  await expect(page.getByText('6 anggota membaik, 0 tetap, 2 menurun')).toBeVisible()
  await expect(page.getByRole('row', { name: 'A-05 44 41 -3 menurun' })).toBeVisible()
  await expect(
    page.getByText('A-09: tidak ada skor kedua (pada lembar: tidak dapat dihubungi)'),
  ).toBeVisible()
  await page
    .getByText(/^Cara menghitung: Perubahan rerata/)
    .first()
    .press('Enter')
  await expect(page.getByText('Sumber: Uji t berpasangan.').first()).toBeVisible()
  expect(await faultsOf(app)).toEqual([])
})
