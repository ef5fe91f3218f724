import { expect, type RunningApp, test } from './app'
import { faultsOf } from './axe'
import { ContractPage } from './pages/contractPage'
import { LibraryPage, SAMPLE_NAME } from './pages/libraryPage'
import { NewGroupForm } from './pages/newGroupForm'

const begun = {
  'Nama kelompok': 'Kelompok Rintisan',
  'Kode kelompok': 'KLP-2026-07',
  'Pekerja sosial penanggung jawab': 'Ratna Contoh, S.Sos.',
  'Nama lembaga': 'LKS Rintisan (Fiktif)',
  'Alamat lembaga': 'Jalan Misal 2, Salatiga',
  'Tujuan lembaga': 'Mendampingi keluarga.',
  'Nama pimpinan': 'Sri Rekaan',
  'Jabatan pimpinan': 'Ketua',
  'Kode surat': 'LKS-RT',
}

test('a first contract is written from the proposal, with the limits that always hold and the day they are explained', async ({
  app,
}) => {
  const { page } = app
  const library = new LibraryPage(app)
  await library.acceptFolder()
  await library.beginNewGroup()
  const form = new NewGroupForm(page)
  await form.fill(begun)
  await form.create()
  const contract = new ContractPage(app)
  await contract.show()
  await expect(contract.part('Tanda tangan')).toContainText(
    'Isi kontrak ditulis dan disimpan dahulu',
  )
  const contents = contract.part('Isi kontrak versi 1.0')
  await contents.getByRole('button', { name: 'Isi yang kosong dengan usulan' }).click()
  await expect(contents.getByRole('textbox', { name: 'Waktu' })).toHaveValue(/^12 pertemuan/)
  await expect(contents).toContainText('kekerasan terhadap anak')
  await contents.getByRole('button', { name: 'Hapus Aturan 6' }).press('Enter')
  await contents.getByRole('button', { name: 'Simpan isi kontrak' }).press('Enter')
  await expect(contents.getByRole('button', { name: 'Simpan isi kontrak' })).toBeDisabled()

  const explained = contract.part('Penjelasan batas kerahasiaan')
  await explained.getByRole('textbox', { name: 'Rencana' }).fill('22 November 2026')
  await page.keyboard.press('Control+s')
  await expect(explained.getByRole('button', { name: 'Simpan tanggal' })).toBeDisabled()
  await contract.show()
  await expect(contents.getByRole('textbox', { name: 'Aturan 5' })).not.toHaveValue('')
  await expect(explained.getByRole('textbox', { name: 'Rencana' })).toHaveValue('22 November 2026')
})

test('whoever was at a meeting signs on its day; a signature can be taken out and taken back', async ({
  app,
}) => {
  const contract = await contractOfSample(app)
  await contract.sign('8 Agustus 2026', 'Pilih yang hadir pada pertemuan ke-2 (9 orang)')
  await expect(contract.signature('A-10')).toContainText('8 Agustus 2026')
  await expect(contract.part('Tanda tangan')).toContainText('Tanpa tanda tangan: A-04 · Dewi.')
  await app.page.getByRole('button', { name: 'Hapus tanda tangan A-10 · Joko' }).click()
  await expect(contract.signature('A-10')).toHaveCount(0)
  await app.page.getByRole('banner').getByRole('button', { name: 'Urungkan' }).click()
  await expect(contract.signature('A-10')).toBeVisible()

  await contract.sign('1 Januari 2027', 'Pilih semua')
  const day = contract.part('Tanda tangan').getByRole('textbox', { name: 'Tanggal tanda tangan' })
  await expect(day).toHaveAccessibleDescription(/tidak boleh sesudah hari ini/)
})

test('a signed contract changes only as a new version that rests on a decision', async ({
  launch,
}) => {
  const first = await launch()
  const before = await contractOfSample(first)
  await expect(before.part('Isi kontrak versi 1.1')).toContainText('isinya terkunci')
  const fresh = await before.beginRevision('1.2')
  await fresh.getByRole('textbox', { name: 'Aturan 4' }).fill('Telepon disimpan di kotak')
  await fresh.getByRole('button', { name: 'Simpan versi baru' }).click()
  const basis = fresh.getByRole('combobox', { name: 'Keputusan yang mendasari' })
  await expect(basis).toBeFocused()
  await expect(basis).toHaveAccessibleDescription(/Pilih atau tulis keputusannya/)
  await basis.selectOption('baru')
  await fresh.getByRole('button', { name: 'Simpan versi baru' }).click()
  await expect(fresh.getByRole('textbox', { name: 'Isi keputusan' })).toBeFocused()
  await fresh.getByRole('textbox', { name: 'Isi keputusan' }).fill('Memakai kotak telepon')
  await first.page.waitForTimeout(1_000)
  await first.kill()

  const app = await launch()
  await new LibraryPage(app).open(SAMPLE_NAME)
  await app.page.getByRole('link', { name: 'Lanjutkan: kontrak versi 1.2' }).click()
  const contract = new ContractPage(app)
  const revision = contract.part('Versi baru 1.2')
  await expect(revision.getByRole('textbox', { name: 'Isi keputusan' })).toHaveValue(
    'Memakai kotak telepon',
  )
  await revision.getByRole('textbox', { name: 'Tanggal keputusan' }).fill('20 November 2026')
  await revision.getByRole('combobox', { name: 'Kemandirian' }).selectOption('3')
  await revision.getByRole('button', { name: 'Simpan versi baru' }).click()

  const history = contract.part('Versi 1.1')
  await expect(history).toContainText('Dasar: KP-14, 20 November 2026. Memakai kotak telepon')
  await expect(history).toContainText('Ditambahkan:Telepon disimpan di kotak')
  await expect(contract.part('Tanda tangan')).toContainText('Belum ada yang menandatangani.')
  await app.page.getByRole('banner').getByRole('button', { name: 'Urungkan' }).click()
  await expect(contract.part('Isi kontrak versi 1.1')).toContainText('isinya terkunci')
  await expect(history).toHaveCount(0)
})

test('the contract and a new version have no serious fault of accessibility', async ({ app }) => {
  const contract = await contractOfSample(app)
  await contract.sign('8 Agustus 2026', 'Pilih semua')
  await expect(contract.signature('A-01')).toBeVisible()
  expect(await faultsOf(app)).toEqual([])
  const revision = await contract.beginRevision('1.2')
  await revision.getByRole('combobox', { name: 'Keputusan yang mendasari' }).selectOption('baru')
  await revision.getByRole('button', { name: 'Simpan versi baru' }).click()
  expect(await faultsOf(app)).toEqual([])
})

async function contractOfSample(app: RunningApp): Promise<ContractPage> {
  const library = new LibraryPage(app)
  await library.acceptFolder()
  await library.openSample()
  const contract = new ContractPage(app)
  await contract.show()
  return contract
}
