import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { SECOND_CODE, SECOND_NAME, writeRunningGroup } from './agendaGroup'
import { expect, SAMPLE, test } from './app'
import { faultsOf } from './axe'
import { AgendaPage } from './pages/agendaPage'
import { GroupPage } from './pages/groupPage'
import { LibraryPage } from './pages/libraryPage'

test('what is due in two groups is found, filtered, followed to its screen and saved without names', async ({
  app,
  home,
}) => {
  const library = new LibraryPage(app)
  await library.acceptFolder()
  await (await library.openSample()).leave()
  const running = join(home, 'kedua.json')
  writeRunningGroup(running)
  await library.importFile(running)
  await library.openImported(SECOND_NAME)
  await new GroupPage(app).leave()

  const agenda = new AgendaPage(app)
  await agenda.open()
  await expect(agenda.line('Terlambat', 'Telaah tindak lanjut')).toContainText('KLP-2026-03')
  await expect(agenda.line('Terlambat', 'Telaah tindak lanjut')).toContainText('lewat 8 hari')
  await expect(agenda.line('Hari ini', 'Keputusan jatuh tempo')).toContainText(SECOND_CODE)
  await expect(agenda.line('7 hari ke depan', 'Pertemuan ke-3,')).toContainText('13.30-15.30 WIB')
  expect(await faultsOf(app)).toEqual([])

  await agenda.choose('Kelompok', `${SECOND_CODE} · ${SECOND_NAME}`)
  await agenda.choose('Jenis', 'Catatan pertemuan')
  await expect(agenda.summary()).toHaveText('1 dalam 7 hari ke depan.')
  await agenda.choose('Jenis', 'Rujukan')
  await expect(app.page.getByText('Tidak ada yang jatuh tempo pada pilihan ini')).toBeVisible()
  await app.page.getByRole('button', { name: 'Tampilkan semua jenis' }).click()

  await agenda.showMonth()
  await agenda.day('Minggu, 22 November 2026, hari ini: 1 hal').press('ArrowDown')
  await expect(agenda.day('Minggu, 29 November 2026: tidak ada')).toBeFocused()
  await app.page.keyboard.press('PageDown')
  await expect(agenda.month('Desember 2026')).toBeVisible()
  await app.page.getByRole('button', { name: 'Bulan sebelumnya' }).click()
  await agenda.day('Rabu, 25 November 2026: 2 hal').click()
  expect(await faultsOf(app)).toEqual([])
  await app.page.getByRole('link', { name: 'Pertemuan ke-3', exact: true }).click()
  await new GroupPage(app).isOpen(SECOND_NAME)
  await expect(app.page.getByRole('heading', { name: /^Pertemuan 3/, level: 1 })).toBeVisible()

  await app.page.getByRole('link', { name: 'Agenda kelompok' }).click()
  await expect(agenda.line('7 hari ke depan', 'Catatan pertemuan ke-2')).toBeVisible()
  await new GroupPage(app).leave()
  await agenda.open()
  const path = join(home, 'agenda.ics')
  await agenda.saveCalendar(path)
  const calendar = readFileSync(path, 'utf8')
  expect(calendar).toContain('SUMMARY:KRLB-01: catatan pertemuan ke-2 jatuh tempo\r\n')
  expect(calendar).toContain('DTSTART:20261125T063000Z\r\n')
  for (const word of memberWords()) expect(calendar).not.toContain(word)
})

/** Every part of a member's name in the sample, and every code. */
function memberWords(): string[] {
  const { members }: { members: { fullName: string; code: string }[] } = JSON.parse(
    readFileSync(SAMPLE, 'utf8'),
  )
  return members.flatMap(({ fullName, code }) => [code, ...fullName.split(/\s+/)])
}
