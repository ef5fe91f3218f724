import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type RunningApp, test } from './app'
import { faultsOf } from './axe'
import { AgencyPage } from './pages/agencyPage'
import { LibraryPage } from './pages/libraryPage'

type Asked = (request: unknown) => Promise<{ ok: boolean; error?: { code: string } }>

const ask = (app: RunningApp, question: string, request: unknown) =>
  app.page.evaluate(
    ({ question, request }) =>
      (globalThis as unknown as { guyub: Record<string, Asked> }).guyub[question]?.(request),
    { question, request },
  )

const agency = {
  'Nama lembaga': 'LKS Peta (Fiktif)',
  'Alamat lembaga': 'Jalan Misal 2, Bergas',
  'Tujuan lembaga': 'Mendampingi remaja.',
  'Nama pimpinan': 'Sri Rekaan',
  'Jabatan pimpinan': 'Ketua',
  'Kode surat': 'LKS-PT',
}
const resource = {
  id: 'SD-0001',
  name: 'Puskesmas Rekaan',
  category: 'kesehatan',
  systemKind: 'formal',
  status: 'aktif',
  lat: -7.1397,
  lon: 110.405,
}

test('without a network: the agency finds its place, the map shows resources and an own layer', async ({
  app,
  home,
}) => {
  const { page } = app
  const troubles: string[] = []
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()))
  const library = new LibraryPage(app)
  await library.acceptFolder()
  const office = new AgencyPage(app)
  await office.open()
  await office.create(agency)

  // Placed by the name of a district, whose regency alone is known, then by exchanged coordinates that are mended.
  await page.getByRole('button', { name: 'Tandai letak di peta ...' }).click()
  const dialog = page.getByRole('dialog', { name: 'Letak lembaga di peta' })
  await dialog.getByRole('searchbox', { name: 'Cari tempat atau wilayah' }).fill('bergas')
  await dialog.getByRole('button', { name: /^Bergas kecamatan, Kabupaten Semarang/ }).click()
  await expect(dialog.getByRole('combobox', { name: 'Kecamatan' })).toHaveValue('33.22.13')
  await expect(dialog.getByText(/Letak Bergas sendiri tidak dikenal/)).toBeVisible()
  const coordinates = dialog.getByRole('textbox', { name: 'Koordinat (lintang; bujur)' })
  await coordinates.fill('110.4211, -7.1958')
  await expect(
    dialog.getByText('Lintang dan bujur tampaknya tertukar', { exact: false }),
  ).toBeVisible()
  await dialog.getByRole('button', { name: 'Tukar menjadi -7,1958; 110,4211' }).click()
  await expect(coordinates).toHaveValue('-7,1958; 110,4211')
  await expect(dialog.locator('[data-map=ready]')).toBeVisible()
  await dialog.getByRole('button', { name: 'Pakai letak ini' }).click()
  await office.save('profil lembaga')

  // An own layer: one in metres is refused, one in degrees is kept with its licence.
  await ask(app, 'changeDirectory', {
    base: 0,
    change: { put: [{ kind: 'resource', record: resource }], remove: [] },
  })
  await page.evaluate(() => {
    location.hash = '#/sumber?bagian=lapisan'
  })
  await app.answerDialogWith(layerFile(join(home, 'utm.geojson'), [436_000, 9_204_000]))
  await page.getByRole('button', { name: 'Tambah lapisan ...' }).click()
  await expect(page.getByText('bukan derajat (mungkin UTM', { exact: false })).toBeVisible()
  await app.answerDialogWith(layerFile(join(home, 'batas.geojson'), [110.42, -7.19]))
  await page.getByRole('button', { name: 'Tambah lapisan ...' }).click()
  const layer = page.getByRole('dialog', { name: 'Lapisan baru' })
  await expect(layer.getByText('batas.geojson: 1 bentuk terbaca.')).toBeVisible()
  await layer.getByRole('textbox', { name: 'Nama lapisan' }).fill('Batas desa')
  await layer.getByRole('button', { name: 'Simpan lapisan' }).click()
  await expect(layer.getByRole('textbox', { name: 'Asal dan lisensi' })).toBeFocused()
  await layer.getByRole('textbox', { name: 'Asal dan lisensi' }).fill('Pemerintah desa, bebas')
  await layer.getByRole('button', { name: 'Simpan lapisan' }).click()
  await expect(page.getByRole('checkbox', { name: 'Tampilkan Batas desa' })).toBeChecked()
  const folder = join(app.libraryFolder, 'peta')
  expect(readdirSync(folder)).toEqual([expect.stringMatching(/^LP-\d\d-[0-9a-f]{8}\.geojson$/)])

  // The map of the directory: all of it from this computer.
  await page.getByRole('link', { name: 'Peta sumber' }).click()
  await expect(page.locator('[data-map=ready]')).toBeVisible()
  await expect(page.getByRole('application', { name: 'Peta sumber' })).toBeVisible()
  await page.getByRole('button', { name: 'Tentang peta dan lisensi' }).click()
  const licences = page.getByRole('dialog', { name: 'Tentang peta dan lisensi' })
  for (const source of [
    'Natural Earth',
    'GeoNames',
    'ODbL',
    'BSD 3-Clause',
    'Batas desa: Pemerintah desa',
  ])
    await expect(licences).toContainText(source)
  await page.keyboard.press('Escape')
  expect(await faultsOf(app)).toEqual([])

  // Tiles from the internet: off and refused until somebody allows them, and without a network nothing is lost.
  const tile = { zoom: 5, x: 25, y: 16 }
  expect(await ask(app, 'onlineTile', tile)).toMatchObject({
    ok: false,
    error: { code: 'badRequest' },
  })
  await page.getByRole('button', { name: 'Peta jalan dari internet: mati' }).click()
  const online = page.getByRole('dialog', { name: 'Peta jalan dari internet' })
  await expect(online).toContainText('Alamat internet (IP)')
  await online.getByRole('button', { name: 'Nyalakan' }).click()
  await expect(
    page.getByText('Peta jalan tidak dapat diambil sekarang', { exact: false }),
  ).toBeVisible()
  expect(await ask(app, 'onlineTile', { zoom: 5, x: 32, y: 0 })).toMatchObject({
    error: { code: 'badRequest' },
  })
  expect(troubles).toEqual([])
  expect(await refusedByPolicy(app)).toEqual(['markup', 'other worker', 'other policy'])

  // The copy of a removed layer goes with the sitting.
  await page.getByRole('link', { name: 'Lapisan peta' }).click()
  await page.getByRole('button', { name: 'Hapus lapisan Batas desa' }).click()
  await page.getByRole('button', { name: 'Hapus lapisan', exact: true }).click()
  await expect(page.getByText('Belum ada lapisan sendiri')).toBeVisible()
  await app.close()
  expect(readdirSync(folder)).toEqual([])
  expect(existsSync(join(home, 'batas.geojson'))).toBe(true)
})

/** The policy that lets the map have its worker vouches for nothing else. */
function refusedByPolicy({ page }: RunningApp): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        // In a timer, because code that runs inside an evaluation is exempt from the policy.
        setTimeout(() => {
          const { trustedTypes } = window as unknown as {
            trustedTypes: { createPolicy(name: string, rules: object): void }
          }
          const attempts: Record<string, () => unknown> = {
            markup: () => {
              document.createElement('div').innerHTML = '<img src=x>'
            },
            'other worker': () => new Worker(document.scripts[0]?.src ?? ''),
            'other policy': () => trustedTypes.createPolicy('default', {}),
          }
          resolve(
            Object.keys(attempts).filter((name) => {
              try {
                attempts[name]?.()
                return false
              } catch {
                return true
              }
            }),
          )
        }, 0)
      }),
  )
}

function layerFile(path: string, coordinates: number[]): string {
  writeFileSync(path, JSON.stringify({ type: 'Point', coordinates }))
  return path
}
