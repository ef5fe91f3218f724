import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type RunningApp, SAMPLE, test } from './app'
import { faultsOf } from './axe'
import { GroupPage } from './pages/groupPage'
import { LibraryPage, SAMPLE_NAME } from './pages/libraryPage'
import { ResourcesPage } from './pages/resourcesPage'

const BLK = 'BLK Contoh Kabupaten (fiktif)'

test('what a group knows goes to the directory without its own words, and what is checked there comes back', async ({
  app,
  home,
}) => {
  const group = await openRunning(app, home)
  const resources = new ResourcesPage(app)
  await resources.open()
  await giveAll(app, resources)
  await takeOverNews(app, group, resources)
  await checkAndBringToDirectory(app, resources)
  await setAsideAndBack(app, group, resources)
  await writeNewOne(app, resources)
})

/** The sample is over and would not be told of anything: here it still runs. */
async function openRunning(app: RunningApp, home: string): Promise<GroupPage> {
  const sample = JSON.parse(readFileSync(SAMPLE, 'utf8'))
  sample.program.status = 'akhir'
  const path = join(home, 'berjalan.json')
  writeFileSync(path, JSON.stringify(sample))
  const library = new LibraryPage(app)
  await library.acceptFolder()
  await library.importFile(path)
  const group = new GroupPage(app)
  await group.isOpen(SAMPLE_NAME)
  return group
}

async function giveAll(app: RunningApp, resources: ResourcesPage) {
  const { page } = app
  await expect(resources.row(BLK)).toContainText('4,5 km garis lurus')
  await expect(resources.row(BLK)).toContainText('diperiksa 71 hari lalu oleh Bagas Umpama, S.Sos.')
  await expect(resources.row(BLK)).toContainText('1 kebutuhan, 2 pemanfaatan, 1 rujukan')
  await page.getByRole('checkbox', { name: 'Perlu diperiksa' }).check()
  await expect(page.getByText('1 dari 18 sumber.')).toBeVisible()
  await page.getByRole('button', { name: 'Tampilkan semua' }).click()
  expect(await faultsOf(app)).toEqual([])

  await page.getByRole('button', { name: 'Kirim ke direktori ...' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Kirim 18 sumber' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  const directory = await resources.directory()
  expect(Object.keys(directory)).toHaveLength(18)
  expect(directory[BLK]).toMatchObject({ id: 'SD-0005', verifiedBy: 'Bagas Umpama, S.Sos.' })
  expect(directory[BLK]).not.toHaveProperty('relationStrength')
  expect(JSON.stringify(directory)).not.toContain('di bawah 18 tahun')
}

async function takeOverNews(app: RunningApp, group: GroupPage, resources: ResourcesPage) {
  const { page } = app
  const fields = { phone: '(024) 7770001', verifiedDate: '2026-11-20', verifiedBy: 'Sri Rekaan' }
  await resources.changeInDirectory(BLK, fields)
  await group.overview()
  await resources.open()
  await expect(page.getByText('1 sumber lebih baru di direktori')).toBeVisible()
  await expect(page.getByText(`RS-05 ${BLK}: telepon dan terakhir diperiksa.`)).toBeVisible()
  await page.getByRole('button', { name: 'Pakai semua' }).click()
  await expect(page.getByText('1 sumber lebih baru di direktori')).toHaveCount(0)
  await resources.isListed()
  await expect(resources.row(BLK)).toContainText('diperiksa 2 hari lalu oleh Sri Rekaan')
  await expect(resources.row(BLK)).toContainText('hubungan kuat, dua arah')
}

async function checkAndBringToDirectory(app: RunningApp, resources: ResourcesPage) {
  const { page } = app
  const sheet = await resources.choose(BLK)
  await expect(sheet).toContainText('Sama dengan SD-0005 di direktori.')
  await expect(sheet).toContainText('Mulai pelatihan las 1 bulan · manfaat 5 dari 5')
  await expect(sheet.getByRole('link', { name: 'Catat pemanfaatan' })).toHaveAttribute(
    'href',
    /lihat=pemanfaatan&baru=true&sumber=RS-05$/,
  )
  await sheet.getByRole('button', { name: 'Sudah diperiksa hari ini' }).click()
  await expect(sheet).toContainText('Diperiksa hari ini oleh Ratri Contohningrum, S.Tr.Sos.')
  await expect(sheet).toContainText('Salinan kelompok diperiksa atau diubah lebih akhir.')
  expect(await faultsOf(app)).toEqual([])
  // Somebody else was faster: what they wrote stays, and the worker notices nothing.
  await resources.changeInDirectory('SAPA 129', { hours: '24 jam' })
  await sheet.getByRole('button', { name: 'Perbarui direktori' }).click()
  await expect(sheet).toContainText('Sama dengan SD-0005 di direktori.')
  const directory = await resources.directory()
  expect(directory[BLK]).toMatchObject({ verifiedDate: '2026-11-22', phone: '(024) 7770001' })
  expect(directory['SAPA 129']).toMatchObject({ hours: '24 jam' })
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
}

async function setAsideAndBack(app: RunningApp, group: GroupPage, resources: ResourcesPage) {
  const { page } = app
  await page.getByRole('article').getByRole('button', { name: 'Sisihkan' }).click()
  await resources.isListed()
  await expect(resources.row(BLK)).toHaveCount(0)
  await group.undoButton().click()
  await expect(resources.row(BLK)).toHaveCount(1)
}

async function writeNewOne(app: RunningApp, resources: ResourcesPage) {
  const { page } = app
  await page.getByRole('link', { name: 'Tambah sumber' }).click()
  await expect(page.getByRole('heading', { name: 'Sumber baru' })).toBeFocused()
  const form = page.getByRole('form', { name: 'Sumber baru' })
  await form.getByRole('textbox', { name: 'Nama' }).fill('Rumah Singgah Misal')
  await form.getByRole('textbox', { name: 'Layanan, satu' }).fill('tempat tinggal\nmakan')
  await page.keyboard.press('Control+s')
  await expect(form.getByText('2 isian perlu diperbaiki.')).toBeVisible()
  await form.getByRole('combobox', { name: 'Kategori' }).selectOption('Perlindungan')
  await form.getByRole('combobox', { name: 'Jenis sistem sumber' }).selectOption('Kemasyarakatan')
  expect(await faultsOf(app)).toEqual([])
  await page.keyboard.press('Control+s')
  await expect(page.getByRole('heading', { name: 'Rumah Singgah Misal' })).toBeFocused()
  await expect(page.getByRole('article')).toContainText('tempat tinggal dan makan')
  await expect(page.getByRole('article')).toContainText('Belum ada di direktori.')
  await resources.backToList()
  await page.getByRole('checkbox', { name: 'Belum pernah dipakai' }).check()
  await expect(resources.row('Rumah Singgah Misal')).toContainText('belum pernah dipakai')
}
