import type { Page } from '@playwright/test'
import { expect, test } from './app'
import { faultsOf } from './axe'
import { AgencyPage } from './pages/agencyPage'
import { LibraryPage } from './pages/libraryPage'

test('an instrument is taken, made, refused without a licence, kept for other groups, and renewed once it was answered', async ({
  app,
}) => {
  const { page } = app
  const library = new LibraryPage(app)
  await library.acceptFolder()
  const group = await library.openSample()
  const main = page.getByRole('main')
  const heading = (name: string) => page.getByRole('heading', { name, level: 2, exact: true })
  const row = (name: string) => page.getByRole('row', { name: new RegExp(`^${name}`) })
  await page
    .getByRole('navigation', { name: 'Bagian kelompok' })
    .getByRole('link', { name: 'Alat ukur' })
    .click()
  await expect(row('SKK-8')).toContainText('31 lembar')

  await page.getByRole('link', { name: 'Tambah alat ukur' }).click()
  await expect(page.getByRole('button', { name: 'Tambahkan PHQ-9' })).toBeHidden()
  expect(await faultsOf(app)).toEqual([])
  await page.getByRole('button', { name: 'Tambahkan CIK-10' }).click()
  await expect(heading('CIK-10 Cek Iklim Kelompok, versi 1')).toBeVisible()
  const preview = page.getByRole('status', { name: 'Hasil susunan ini' })
  await expect(preview).toContainText('Rentang skor 10 sampai 50.')
  await expect(preview).toContainText('3 butir terbalik')

  await page.getByRole('link', { name: 'Tambah alat ukur' }).click()
  await expect(main.getByText('Sudah ada di kelompok ini.')).toHaveCount(1)
  await page.getByRole('link', { name: 'Mulai dari kosong' }).click()
  await main.getByLabel('Kode', { exact: true }).fill('SKB-4')
  await main.getByLabel('Nama alat ukur').fill('Skala Keberanian Berbicara')
  await page.getByRole('button', { name: 'Tempel beberapa butir ...' }).click()
  await page
    .getByRole('textbox', { name: 'Butir, satu setiap baris' })
    .fill('1. Saya bertanya.\n2. Saya diam saja.\n3. Saya berpendapat.\n4. Saya memimpin acara.')
  await page.getByRole('button', { name: 'Tambahkan 4 butir' }).click()
  const item = page.getByRole('group', { name: 'Butir 2', exact: true })
  await expect(item.getByRole('textbox')).toHaveValue('Saya diam saja.')
  await item.getByRole('checkbox', { name: 'Butir terbalik' }).check()
  await expect(preview).toContainText('Rentang skor 4 sampai 20.')
  await expect(preview).toContainText('1 butir terbalik')
  await page.keyboard.press('Control+s')
  const licence = main.getByLabel('Lisensi', { exact: true })
  await expect(licence).toBeFocused()
  await expect(main).toContainText('Tulis lisensinya: milik siapa alat ukur ini')
  expect(await faultsOf(app)).toEqual([])
  await page.getByRole('button', { name: 'Pakai "milik lembaga"' }).click()
  await expect(licence).toBeFocused()
  await page.keyboard.press('Control+s')
  await expect(heading('SKB-4 Skala Keberanian Berbicara')).toBeVisible()
  await group.isSaved()
  await page.getByRole('button', { name: 'Simpan sebagai alat ukur lembaga' }).click()
  await expect(main).toContainText('SKB-4 tersimpan di lembaga')

  await page.getByRole('link', { name: 'Semua alat ukur' }).click()
  await row('SKK-8').getByRole('link').click()
  await expect(main).toContainText('Sudah terisi 31 lembar')
  await expect(main.getByLabel('Arah skor')).toHaveCount(0)
  const refused = await faultsAtTheDoor(page, 'SKK-8', { higherIsBetter: false, items: 9 })
  expect(refused).toEqual(['scoreMeaningFixed items', 'scoreMeaningFixed higherIsBetter'])
  await page.getByRole('button', { name: 'Buat versi baru' }).click()
  await expect(
    heading('SKK-8 Skala Kohesi Kelompok (buatan lembaga, fiktif), versi 2'),
  ).toBeVisible()
  await main.getByLabel('Arah skor').selectOption('Skor turun berarti membaik')
  await page.getByRole('button', { name: 'Simpan', exact: true }).click()
  await group.isSaved()
  await page.getByRole('link', { name: 'Semua alat ukur' }).click()
  await expect(row('SKK-8 versi 2')).toContainText('belum ada')
  await row('SKK-8 versi 2').getByText('Versi sebelumnya (1)').click()
  await expect(row('SKK-8 versi 2').getByRole('listitem')).toHaveText('SKK-8: 31 lembar')

  await group.leave()
  const agency = new AgencyPage(app)
  await agency.open()
  await agency.part('Alat ukur lembaga')
  await page.getByRole('button', { name: 'Hapus SKB-4' }).click()
  await expect(main).toContainText('Belum ada alat ukur lembaga')
})

/** What the door says of an instrument sent past the screen, as "code field". */
async function faultsAtTheDoor(page: Page, code: string, fields: object): Promise<string[]> {
  return page.evaluate(
    async ([code, fields]) => {
      type Fault = { code: string; field: string }
      type Records = { instrument: Record<string, unknown>[] }
      type Asked = {
        listGroups(request: object): Promise<{ value: { groupId: string }[] }>
        openGroup(request: object): Promise<{
          value: { group: { revision: number; records: Records } }
        }>
        change(request: object): Promise<{ error?: { faults?: Fault[] } }>
      }
      const { guyub } = globalThis as unknown as { guyub: Asked }
      const groupId = (await guyub.listGroups({})).value[0]?.groupId
      const { revision: base, records } = (await guyub.openGroup({ groupId })).value.group
      const record = { ...records.instrument.find((one) => one.code === code), ...fields }
      for (const stamp of ['createdAt', 'createdBy', 'updatedAt', 'updatedBy', 'revision'])
        delete (record as Record<string, unknown>)[stamp]
      const answer = await guyub.change({
        groupId,
        base,
        change: { put: [{ kind: 'instrument', record }], remove: [] },
      })
      return (answer.error?.faults ?? []).map((fault) => `${fault.code} ${fault.field}`)
    },
    [code, fields] as const,
  )
}
