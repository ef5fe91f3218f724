import { join } from 'node:path'
import { evaluationOf, expect, groupFilesIn, test } from './app'
import { LibraryPage } from './pages/libraryPage'
import { expectReportOnPaper } from './reportPaper'

test('a rating reaches the chart, the group file and, after undo and redo, stays as it was meant', async ({
  app,
}) => {
  const library = new LibraryPage(app)
  await library.acceptFolder()
  const group = await library.openSample()
  const levelOnDisk = () => {
    const [file = ''] = groupFilesIn(app.libraryFolder)
    return evaluationOf(file).taskAttainment.R4?.g
  }

  await expect(group.taskTile('g')).toContainText('4 · ')
  await expect(group.saveSign('Belum ada perubahan')).toBeVisible()
  const tasks = await group.tasks()
  await tasks.choose('R4', 'g')
  const before = await tasks.chart().getAttribute('aria-label')
  await tasks.rate({
    attainment: 2,
    note: 'Dua anggota berhenti memakai sumber; ditelusuri bersama.',
  })
  await group.isSaved()

  await expect(tasks.history('g', 'R4')).toContainText('2 · Berkembang')
  await expect(tasks.history('g', 'R4')).toContainText('Dua anggota berhenti memakai sumber')
  expect(await tasks.chart().getAttribute('aria-label')).not.toBe(before)
  expect(levelOnDisk()).toBe(2)
  await group.overview()
  await expect(group.taskTile('g')).toContainText('2 · Berkembang')
  await expect(group.taskTile('g')).toContainText('turun 1 sejak R3')

  await group.undoButton().click()
  await expect(group.taskTile('g')).toContainText('4 · ')
  await group.isSaved()
  expect(levelOnDisk()).toBe(4)
  await group.redoButton().click()
  await expect(group.taskTile('g')).toContainText('2 · Berkembang')
  await app.page.keyboard.press('Control+z')
  await expect(group.taskTile('g')).toContainText('4 · ')
  await app.page.keyboard.press('Control+Shift+Z')
  await expect(group.taskTile('g')).toContainText('2 · Berkembang')
  await expect(group.redoButton()).toBeDisabled()
  await group.isSaved()
  expect(levelOnDisk()).toBe(2)
})

test('a jump by two levels is asked about, a fall is not', async ({ app }) => {
  const library = new LibraryPage(app)
  await library.acceptFolder()
  const tasks = await (await library.openSample()).tasks()

  await tasks.choose('R2', 'g')
  await expect(tasks.jumpReason()).toHaveCount(0)
  await tasks.fill({ attainment: 3 })
  await expect(tasks.jumpReason()).toBeVisible()
  await tasks.fill({ attainment: 0 })
  await expect(tasks.jumpReason()).toHaveCount(0)
})

test('the report of the second period, its summary edited, is saved on F4 and A4', async ({
  app,
  home,
}) => {
  const library = new LibraryPage(app)
  await library.acceptFolder()
  const group = await library.openSample()
  const report = await group.report()
  await report.choosePeriod('6 September')
  const own = 'Kehadiran 94,4% (51 dari 54) dipertahankan sampai pertemuan penutup.'
  await report.sentence(1).fill(`${await report.sentence(1).inputValue()} ${own}`)
  await report.saveSummary()
  await group.isSaved()
  await expect(report.preview()).toContainText(own)

  for (const paper of ['F4', 'A4'] as const) {
    await report.choosePaper(paper)
    const path = join(home, `laporan-${paper}.pdf`)
    await report.savePdf(path)
    expect((await expectReportOnPaper(path, paper)).text).toContain(own)
  }
})
