import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type RunningApp, test } from './app'
import { faultsOf } from './axe'
import { hsdsFixture, longTable, tableFixture } from './directoryFixtures'
import { longestPause, watchPauses } from './longestPause'
import { DirectoryExchangePage } from './pages/directoryExchangePage'
import { GroupPage } from './pages/groupPage'
import { LibraryPage } from './pages/libraryPage'

test('HSDS and a list with a bad row come in with their report, go out, and come back as nothing new', async ({
  app,
  home,
}) => {
  const screen = await openExchange(app)
  await screen.choose({ name: 'kabupaten.json', buffer: Buffer.from(JSON.stringify(hsdsFixture)) })
  await screen.summary('2 baru, 0 berubah, 0 sama, 0 ditolak.')
  await expect(screen.report('Tidak diambil')).toContainText('Layanan: pengumuman')
  await expect(screen.report('Tidak diambil')).toContainText('Letaknya di luar Indonesia')
  await expect(screen.report('Diambil dengan cara lain')).toContainText('Jadwal: hari')
  await app.page.getByLabel('Kategori bila tidak disebutkan').selectOption('Kepemudaan')
  await expect(screen.importButton()).not.toHaveAttribute('aria-disabled')
  expect(await faultsOf(app)).toEqual([])
  await screen.importButton().click()
  await expect(screen.message('2 sumber sudah diimpor')).toBeVisible()

  await screen.again()
  await screen.choose({ name: 'daftar.csv', buffer: Buffer.from(tableFixture) })
  await screen.summary('2 baru, 0 berubah, 0 sama, 1 ditolak.')
  await expect(screen.row('Puskesmas Contoh Bergas')).toContainText(
    'Kolom D, Lintang: lintang dan bujur tampak tertukar.',
  )
  await expect(screen.message('Kolom yang tidak diambil: Warna pagar.')).toBeVisible()
  await screen.show('Baru')
  await expect(screen.row('Karang Taruna')).toContainText('Namanya sama dengan SD-0002.')
  await app.page.getByLabel('Lewati 1 sumber baru yang namanya sudah ada').check()
  await screen.importButton().click()
  await expect(screen.message('1 sumber sudah diimpor')).toBeVisible()
  expect(await resourcesOf(app)).toMatchObject([
    {
      id: 'SD-0001',
      name: 'Rumah Singgah Contoh',
      organisation: 'Dinas Sosial Kabupaten Contoh',
      category: 'kepemudaan',
      hours: 'Senin dan Selasa pukul 08.00 sampai 15.00',
      phone: '(024) 0000077 pesawat 4',
      regency: 'Kabupaten Semarang',
    },
    { id: 'SD-0002', name: 'Karang Taruna Contoh Makmur' },
    { id: 'SD-0003', phone: '+62 24 0000011', lat: -7.1402 },
  ])

  await screen.again()
  await expect(screen.message('HSDS tidak punya tempat')).toHaveCount(0)
  for (const [form, name] of forms) {
    const path = join(home, name)
    await screen.save(form, path)
    await screen.choose({ name, buffer: readFileSync(path) })
    await screen.summary('0 baru, 0 berubah, 3 sama, 0 ditolak.')
    await screen.again()
  }
  await new GroupPage(app).undoButton().click()
  await expect.poll(async () => (await resourcesOf(app)).length).toBe(2)
})

const forms = [
  ['Open Referral HSDS 3, satu', 'keluar.json'],
  ['Open Referral HSDS 3, beberapa', 'keluar.zip'],
  ['XLSX', 'keluar.xlsx'],
] as const

test('five thousand resources are read, compared and taken in while the window answers', async ({
  app,
}) => {
  const screen = await openExchange(app)
  const list = longTable(5_000)
  await watchPauses(app)
  const start = Date.now()
  await screen.choose({ name: 'panjang.xlsx', buffer: list })
  await screen.summary('5.000 baru, 0 berubah, 0 sama, 0 ditolak.')
  const read = Date.now()
  await screen.importButton().click()
  await expect(screen.message('5.000 sumber sudah diimpor')).toBeVisible({ timeout: 30_000 })
  const imported = Date.now()
  const pause = await longestPause(app)
  const type = 'ms read and compare, import; longest pause of the window'
  const description = [read - start, imported - read, pause].map(Math.round).join()
  test.info().annotations.push({ type, description })
  expect(pause).toBeLessThan(2_000)
})

async function openExchange(app: RunningApp): Promise<DirectoryExchangePage> {
  await new LibraryPage(app).acceptFolder()
  const screen = new DirectoryExchangePage(app)
  await screen.open()
  return screen
}

type Stored = { id: string; [field: string]: unknown }
type Asking = {
  guyub: {
    openDirectory(
      request: object,
    ): Promise<{ value: { group: { records: { resource: Stored[] } } } }>
  }
}

/** The directory as it is on disk. */
function resourcesOf(app: RunningApp): Promise<Stored[]> {
  return app.page.evaluate(async () => {
    const { guyub } = globalThis as unknown as Asking
    return (await guyub.openDirectory({})).value.group.records.resource
  })
}
