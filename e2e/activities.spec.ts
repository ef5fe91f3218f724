import { join } from 'node:path'
import { expect, test } from './app'
import { faultsOf } from './axe'
import { withComingMeeting } from './comingMeeting'
import { AgencyPage } from './pages/agencyPage'
import { GroupPage } from './pages/groupPage'
import { LibraryPage, SAMPLE_NAME } from './pages/libraryPage'

test('an activity is found, read and planned from the library, and the agency keeps its own', async ({
  app,
  home,
}) => {
  const { page } = app
  const library = new LibraryPage(app)
  await library.acceptFolder()
  await library.importFile(withComingMeeting(join(home, 'berjalan.json')))
  const group = new GroupPage(app)
  await group.isOpen(SAMPLE_NAME)
  const tasks = await group.tasks()
  await tasks.choose('R3', 'd')
  await page.getByRole('button', { name: 'Rencanakan kegiatan ...' }).click()
  const planning = page.getByRole('dialog', { name: 'Kegiatan untuk tugas d' })
  await planning.getByRole('button', { name: 'Pilih dari pustaka ...' }).press('Enter')

  const picker = page.getByRole('dialog', { name: 'Pustaka kegiatan' })
  await expect(picker.getByRole('status').first()).toContainText(
    'Yang cocok untuk tahap akhir, tahap kelompok ini sekarang, berada di atas.',
  )
  await expect(picker.getByRole('combobox', { name: 'Tugas' })).toHaveValue('d')
  await page.keyboard.type('AMPLOP réncana')
  await page.keyboard.press('ArrowDown')
  await expect(picker.getByRole('radio', { name: /^Rencana Uang Sebulan/ })).toBeFocused()
  const chosen = picker.getByRole('region', { name: 'Kegiatan terpilih' })
  await expect(chosen).toContainText('tidak ditanyakan dan tidak dikumpulkan')
  await expect(chosen.getByRole('listitem').first()).toBeVisible()
  expect(await faultsOf(app)).toEqual([])
  await picker.getByRole('button', { name: 'Pakai kegiatan ini' }).press('Enter')
  await planning.getByRole('button', { name: 'Masukkan ke rencana' }).press('Enter')
  await expect(
    page.getByRole('table', { name: 'Pertemuan yang direncanakan dan tekanan tugas ini' }),
  ).toContainText('Rencana Uang Sebulan (75 menit)')

  await group.leave()
  const agency = new AgencyPage(app)
  await agency.open()
  await agency.part('Pustaka kegiatan')
  await page.getByRole('link', { name: 'Tambah kegiatan' }).press('Enter')
  await agency.isAt('Kegiatan baru')
  await agency.fill({
    Nama: 'Masak Bersama',
    Maksud: 'Anggota bekerja sama menyiapkan satu hidangan.',
    'Lama (menit)': '90',
    'Langkah 1': 'Bagi pekerjaan, lalu masak dan makan bersama.',
  })
  await page.keyboard.press('Control+s')
  const phases = page.getByRole('group', { name: 'Cocok untuk tahap' })
  await expect(phases).toContainText('Lengkapi sampai sekurang-kurangnya 1.')
  await phases.getByRole('checkbox', { name: 'Tengah' }).check()
  await page.getByRole('checkbox', { name: 'c. Mengembangkan jiwa kelompok' }).check()
  await agency.save('kegiatan KL-01')
  expect(await faultsOf(app)).toEqual([])
  await page.getByRole('link', { name: 'Semua kegiatan' }).click()
  await page.getByRole('searchbox', { name: 'Cari' }).fill('masak hidangan')
  const own = page.getByRole('region', { name: 'Milik lembaga', exact: true }).first()
  await expect(own.getByRole('link')).toHaveText('Masak Bersama')
  expect(await faultsOf(app)).toEqual([])
  await own.getByRole('button', { name: 'Hapus Masak Bersama' }).press('Enter')
  await expect(own).toContainText('Belum ada kegiatan milik lembaga')
  await agency.undo()
  await expect(own.getByRole('link')).toHaveText('Masak Bersama')
})
