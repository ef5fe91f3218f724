import { join } from 'node:path'
import { expect, test } from './app'
import { faultsOf } from './axe'
import { GroupPage } from './pages/groupPage'
import { LibraryPage, SAMPLE_NAME } from './pages/libraryPage'
import { MeetingsPage, withMeetingToday } from './pages/meetingsPage'

test('a meeting is planned, held, written up and signed; what the group decided counts as evidence', async ({
  app,
  home,
}) => {
  const { page } = app
  const library = new LibraryPage(app)
  await library.acceptFolder()
  await library.importFile(withMeetingToday(join(home, 'berjalan.json')))
  const group = new GroupPage(app)
  await group.isOpen(SAMPLE_NAME)
  const meetings = new MeetingsPage(app)
  await meetings.open()
  await expect(meetings.row(4)).toContainText('9 dari 10')
  await meetings.choose(13)

  await meetings.field('Judul').fill('Kelompok mengatur piket')
  await meetings.addPart('Musyawarah piket', 60)
  await expect(page.getByText('Lebih dari seperlima terlalu singkat')).toBeVisible()
  await meetings.addPart('Penutup', 50)
  await page.getByRole('button', { name: 'Naikkan kegiatan 2' }).press('Enter')
  await expect(page.getByRole('textbox', { name: 'Kegiatan' }).first()).toHaveValue('Penutup')
  await meetings.dragPart(1, 2)
  await expect(page.getByRole('textbox', { name: 'Kegiatan' }).last()).toHaveValue('Penutup')
  await expect(page.getByText('Jumlah 110 menit')).toBeVisible()
  expect(await faultsOf(app)).toEqual([])
  await meetings.button('Simpan').click()
  await group.isSaved()
  await expect(meetings.heading(13)).toContainText('Kelompok mengatur piket')

  await meetings.button('Tandai terlaksana').click()
  await expect(meetings.button('Belum terlaksana')).toBeVisible()
  await meetings.part('Kehadiran')
  expect(await faultsOf(app)).toEqual([])
  await meetings.part('Catatan')
  await meetings.completeAsDecision('Piket menyapu diatur bergilir')
  await expect(
    page.getByRole('heading', { name: '1 catatan cepat belum dilengkapi' }),
  ).toBeVisible()

  await meetings.summary().fill('Eko nakal, lalu memimpin musyawarah. A-01 berkata "aku malas".')
  await expect(page.getByText('"nakal":')).toBeVisible()
  await expect(page.getByText('"malas":')).toHaveCount(0)
  await page.getByRole('button', { name: 'Ganti dengan kode pada jalannya proses' }).click()
  await expect(meetings.summary()).toHaveValue(/^A-05 nakal/)
  await meetings.summary().fill('A-05 memimpin musyawarah.')
  await page.getByRole('button', { name: /^Masukkan ke catatan: A-08/ }).click()
  await expect(meetings.summary()).toHaveValue(/musyawarah\.\nA-08 memimpin doa penutup$/)
  await page.getByRole('radio', { name: 'Kegiatan: 1, Mulai tampak' }).check()
  await expect(page.getByText('Nilai 0 atau 1 memerlukan catatan')).toBeVisible()
  await meetings.field('Catatan kegiatan').fill('Baru sebagian yang mencoba')
  expect(await faultsOf(app)).toEqual([])
  await meetings.summary().press('Control+s')
  await expect(page.getByText('catatan cepat belum dilengkapi')).toHaveCount(0)

  await meetings.sign()
  await expect(page.getByText(/^Ditandatangani Ratri Contohningrum/)).toBeVisible()
  await expect(meetings.summary()).toHaveCount(0)
  await expect(page.getByText('A-05 memimpin musyawarah.')).toBeVisible()
  await expect(meetings.button('Tandai terlaksana')).toHaveCount(0)
  expect(await meetings.faultsOfRetitling()).toEqual(['recordSigned title'])
  await meetings.field('Tambahan').fill('A-02 datang pukul 14.30.')
  await meetings.button('Tambahkan').click()
  await expect(page.getByRole('listitem').filter({ hasText: 'A-02 datang' })).toContainText('Ratri')
  await meetings.part('Rencana')
  await expect(meetings.field('Judul')).toHaveCount(0)
  await meetings.open()
  await expect(meetings.row(13)).toContainText('ditandatangani')

  const tasks = await group.tasks()
  await page.getByRole('button', { name: 'Titik telaah baru ...' }).click()
  await page.getByRole('button', { name: 'Buat titik telaah' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await tasks.taskLink('d').click()
  await expect(page.getByRole('region', { name: 'Yang tercatat sejak telaah lalu' })).toContainText(
    /dari 1 keputusan .*KP-14/,
  )
})

test('a note of 3,000 words loses at most its last second when the app is killed while typing', async ({
  launch,
}) => {
  const first = await launch()
  const library = new LibraryPage(first)
  await library.acceptFolder()
  await library.openSample()
  const meetings = new MeetingsPage(first)
  await meetings.open()
  await meetings.choose(4)
  const words = Array.from({ length: 3_000 }, (_, index) => `k${index % 1_000}`).join(' ')
  await meetings.summary().fill(`${words} `)
  await expect(first.page.getByText('Terjaga sementara')).toBeVisible()
  await meetings.summary().press('Control+End')
  const times: number[] = []
  const start = Date.now()
  while (Date.now() - start < 2_500) {
    await first.page.keyboard.press('x')
    times.push(Date.now())
  }
  await first.kill()
  const killedAt = Date.now()

  const second = await launch()
  await new LibraryPage(second).open(SAMPLE_NAME)
  await second.page.getByRole('link', { name: 'Lanjutkan: catatan pertemuan 4' }).click()
  const kept = await new MeetingsPage(second).summary().inputValue()
  const keys = kept.length - words.length - 1
  const lostFrom = times[keys]
  const lost = lostFrom === undefined ? 0 : killedAt - lostFrom
  expect(kept.startsWith(words)).toBe(true)
  expect(times.length).toBeGreaterThan(10)
  expect(lost, `${keys} of ${times.length} keys kept`).toBeLessThan(1_000)
})
