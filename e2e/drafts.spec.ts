import { expect, type RunningApp, test } from './app'
import { LibraryPage, SAMPLE_NAME } from './pages/libraryPage'
import { NewGroupForm } from './pages/newGroupForm'

const NOTE = 'Dua anggota menghubungi BLK sendiri; belum selesai ditulis'
const DRAFT = 'penilaian tugas g pada R4'
/** Longer than the pause after which typing is kept. */
const PAUSE_MS = 900

async function typeWithoutSaving(app: RunningApp): Promise<void> {
  const library = new LibraryPage(app)
  await library.acceptFolder()
  const tasks = await (await library.openSample()).tasks()
  await tasks.choose('R4', 'g')
  await tasks.note().fill(NOTE)
  await app.page.waitForTimeout(PAUSE_MS)
}

test('what was typed and not saved is offered again after the app ended suddenly', async ({
  launch,
}) => {
  const first = await launch()
  await typeWithoutSaving(first)
  await first.kill()

  const second = await launch()
  const group = await new LibraryPage(second).open(SAMPLE_NAME)
  await expect(group.notice('Ada 1 isian yang belum disimpan')).toBeVisible()
  await second.page.getByRole('link', { name: `Lanjutkan: ${DRAFT}` }).click()
  const note = second.page.getByRole('textbox', { name: 'Uraian' })
  await expect(note).toHaveValue(NOTE)
  await expect(group.notice('Ada 1 isian yang belum disimpan')).toHaveCount(0)
  await note.press('Control+s')
  await group.isSaved()
  await second.page.waitForTimeout(PAUSE_MS)
  await second.kill()

  const third = await launch()
  const again = await new LibraryPage(third).open(SAMPLE_NAME)
  await expect(third.page.getByRole('heading', { name: 'Ikhtisar', level: 1 })).toBeVisible()
  await expect(again.notice('belum disimpan')).toHaveCount(0)
})

test('leaving a group with something unsaved asks, and keeps it for later when told to', async ({
  app,
}) => {
  await typeWithoutSaving(app)
  await app.page.getByRole('link', { name: 'Daftar kelompok' }).click()
  const question = app.page.getByRole('dialog', { name: 'Masih ada yang belum disimpan' })
  await expect(question).toContainText(DRAFT)
  await question.getByRole('button', { name: 'Simpan sementara dan tinggalkan' }).click()

  const group = await new LibraryPage(app).open(SAMPLE_NAME)
  await app.page.getByRole('button', { name: `Buang isian ${DRAFT}` }).click()
  await expect(group.notice('Ada 1 isian yang belum disimpan')).toHaveCount(0)
  const tasks = await group.tasks()
  await tasks.choose('R4', 'g')
  await expect(tasks.note()).not.toHaveValue(NOTE)
})

test('a new group that was begun is offered again after the app ended suddenly', async ({
  launch,
}) => {
  const first = await launch()
  const library = new LibraryPage(first)
  await library.acceptFolder()
  await library.beginNewGroup()
  const form = new NewGroupForm(first.page)
  await form.fill({ 'Nama kelompok': 'Kelompok yang belum jadi', 'Nama lembaga': 'LKS Misal' })
  await first.page.waitForTimeout(PAUSE_MS)
  await first.kill()

  const second = await launch()
  await second.page.getByRole('button', { name: 'Lanjutkan: kelompok baru' }).click()
  const again = new NewGroupForm(second.page)
  await expect(again.field('Nama kelompok')).toHaveValue('Kelompok yang belum jadi')
  await expect(again.field('Nama lembaga')).toHaveValue('LKS Misal')
  await again.dialog.getByRole('button', { name: 'Batal' }).click()
  await expect(second.page.getByText('belum disimpan')).toHaveCount(0)
})
