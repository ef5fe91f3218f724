import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { evaluationOf, expect, groupFilesIn, SAMPLE, test } from './app'
import { GroupPage } from './pages/groupPage'
import { LibraryPage, SAMPLE_NAME } from './pages/libraryPage'

type Sample = {
  members: { birthDate: string }[]
  goals: { weight: number }[]
  decisions: { sessionId: string }[]
  sessions: { attendance: unknown[]; song?: string }[]
}

test('a file with faults is refused with all of them, naming no person, and adds nothing', async ({
  app,
  home,
}) => {
  const library = new LibraryPage(app)
  await library.acceptFolder()
  const before = readdirSync(app.libraryFolder).sort()
  await library.importFile(
    changedSample(join(home, 'keliru.json'), ({ members, goals, decisions }) => {
      for (const member of members.slice(0, 1)) member.birthDate = '2010-02-30'
      for (const goal of goals.slice(0, 1)) goal.weight = 9
      for (const decision of decisions.slice(0, 1)) decision.sessionId = 'P-99'
    }),
  )

  const outcome = library.outcome('Berkas belum dapat diimpor')
  await expect(outcome.getByRole('listitem')).toHaveCount(3)
  for (const record of ['A-01', 'TK-1', 'KP-01']) await expect(outcome).toContainText(record)
  await expect(outcome).not.toContainText('Adi')
  await outcome.getByRole('button', { name: 'Tutup' }).click()
  await expect(app.page.getByText('Belum ada kelompok di map ini')).toBeVisible()
  expect(readdirSync(app.libraryFolder).sort()).toEqual(before)
})

test('a file that is no exchange file is refused in a sentence', async ({ app, home }) => {
  const library = new LibraryPage(app)
  await library.acceptFolder()
  const path = join(home, 'terpotong.json')
  writeFileSync(path, readFileSync(SAMPLE).subarray(0, 50_000))
  await library.importFile(path)

  await expect(library.outcome('Berkas belum dapat diimpor')).toContainText('terpotong')
  await app.page.keyboard.press('Escape')
  await expect(library.outcome('Berkas belum dapat diimpor')).toHaveCount(0)
  expect(groupFilesIn(app.libraryFolder)).toEqual([])
})

test('what an imported file is missing is told before the group opens', async ({ app, home }) => {
  const library = new LibraryPage(app)
  await library.acceptFolder()
  await library.importFile(
    changedSample(join(home, 'berlubang.json'), ({ sessions }) => {
      for (const session of sessions.slice(3, 4)) {
        session.attendance.pop()
        session.song = 'tidak dikenal'
      }
    }),
  )

  const outcome = library.outcome('Berkas sudah diimpor')
  await expect(outcome).toContainText('kehadiran A-10 belum dicatat')
  await expect(outcome).toContainText('isian ini tidak dikenal')
  const group = await library.openImported(SAMPLE_NAME)
  await group.leave()
  await expect(library.row(SAMPLE_NAME)).toBeVisible()
})

test('a group exported and imported into another folder gives the same figures', async ({
  app,
  launch,
  home,
}) => {
  const library = new LibraryPage(app)
  await library.acceptFolder()
  await library.openSample()
  const path = join(home, 'ekspor.json')
  await app.answerDialogWith(path)
  await app.page.getByRole('button', { name: 'Ekspor berkas pertukaran ...' }).click()
  await expect(app.page.getByText('Berkas pertukaran tersimpan: ekspor.json.')).toBeVisible()

  const other = await launch({ profile: join(home, 'profil-lain') })
  const folder = join(home, 'map-lain')
  const second = new LibraryPage(other)
  await second.chooseFolder(folder)
  await second.importFile(path)
  await new GroupPage(other).isOpen(SAMPLE_NAME)
  const [original = ''] = groupFilesIn(app.libraryFolder)
  const [copy = ''] = groupFilesIn(folder)
  expect(evaluationOf(copy)).toEqual(evaluationOf(original))
})

function changedSample(path: string, change: (sample: Sample) => void): string {
  const value: Sample = JSON.parse(readFileSync(SAMPLE, 'utf8'))
  change(value)
  writeFileSync(path, JSON.stringify(value))
  return path
}
