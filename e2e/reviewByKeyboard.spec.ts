import { expect, test } from './app'
import { faultsOf } from './axe'
import { Keyboard } from './keyboard'
import { LibraryPage } from './pages/libraryPage'
import { ReviewPage } from './pages/reviewPage'

test('a whole review is done with the keyboard alone, saved part after part, and summed up', async ({
  app,
}) => {
  test.setTimeout(150_000)
  const { page } = app
  const library = new LibraryPage(app)
  await library.acceptFolder()
  const group = await library.openSample()
  const keyboard = new Keyboard(page)
  const review = new ReviewPage(app)
  await keyboard.press(page.getByRole('link', { name: /^Telaah berkala/ }))
  await keyboard.press(page.getByRole('button', { name: 'Mulai telaah: Tindak lanjut' }))
  await expect(page.getByRole('heading', { name: 'Telaah R5', level: 1 })).toBeVisible()
  await expect(review.progress()).toHaveAttribute('max', '17')

  for (const task of 'abcdefgh') {
    await expect(review.heading()).toHaveText(new RegExp(`^${task}\\. `))
    // The first part comes with its screen, whose own heading is read first.
    if (task !== 'a') await expect(review.heading()).toBeFocused()
    await expect(page.getByText('Nilai lalu tampak sesudah Anda memilih')).toBeVisible()
    await keyboard.to(review.rating.level('Capaian kelompok', 0))
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowDown')
    await expect(review.rating.level('Capaian kelompok', 3)).toBeChecked()
    await expect(page.getByText(/^Nilai lalu: \d \(R4\)\.$/)).toBeVisible()
    await keyboard.to(review.rating.level('Upaya pekerja sosial', 0))
    await page.keyboard.press('ArrowDown')
    await keyboard.write(review.rating.note(), `Tugas ${task} ditanyakan kepada alumni.`)
    await page.keyboard.press('Control+s')
  }
  await group.isSaved()
  for (const goal of ['TK-1', 'TK-2', 'TK-3']) {
    await expect(review.heading()).toContainText(`${goal}. `)
    await keyboard.to(page.getByRole('radio', { name: /^\+2 · / }))
    await page.keyboard.press('ArrowDown')
    await expect(page.getByRole('radio', { name: /^\+1 · / })).toBeChecked()
    await expect(page.getByText('Penilaian lalu: +1 (R4).')).toBeVisible()
    await keyboard.write(
      page.getByRole('textbox', { name: 'Bukti', exact: true }),
      'Wawancara alumni',
    )
    await page.keyboard.press('Control+s')
  }
  for (const principle of 'abcdef') {
    await expect(review.heading()).toHaveText(new RegExp(`^${principle}\\. `))
    const questions = page.getByRole('group', { name: new RegExp(`^${principle}\\d\\. `) })
    for (let index = 0; index < (await questions.count()); index += 1) {
      await keyboard.to(questions.nth(index).getByRole('radio').first())
      await page.keyboard.press('Space')
    }
    await page.keyboard.press('Control+s')
  }

  await expect(page.getByText('Telaah ini lengkap')).toBeVisible()
  await expect(review.progress()).toHaveAttribute('value', '17')
  await expect(page.getByRole('row', { name: /^g\. / })).toContainText('turun 1')
  await expect(page.getByRole('row', { name: /^TK-1\. / })).toContainText('tetap')
  await group.undoButton().click()
  await expect(review.progress()).toHaveAttribute('value', '16')
  await expect(page.getByText('1 bagian belum dinilai')).toBeVisible()
})

test('what was judged waits through a kill, part after part, with what was half typed', async ({
  app,
  launch,
}) => {
  const library = new LibraryPage(app)
  await library.acceptFolder()
  const group = await library.openSample()
  const review = new ReviewPage(app)
  await review.openSchedule()
  await review.start('Tindak lanjut')
  await review.rateTask({
    attainment: 4,
    effort: 1,
    note: 'Alumni memberi masukan kepada lembaga.',
  })
  await group.isSaved()
  await expect(review.heading()).toContainText('b. ')
  await review.rating.fill({ attainment: 3, note: 'Tujuan lanjutan' })
  await app.page.waitForTimeout(700)
  await app.kill()

  const again = await launch()
  await new LibraryPage(again).open('Kelompok Remaja Langkah Baru')
  await again.page.getByRole('link', { name: /^Lanjutkan: penilaian tugas b pada R5/ }).click()
  const resumed = new ReviewPage(again)
  await expect(resumed.rating.note()).toHaveValue('Tujuan lanjutan')
  await resumed.openSchedule()
  await expect(resumed.planned('R5')).toContainText('Sebagian dinilai')
  await resumed.open('R5')
  await expect(resumed.part('a. Memahami')).toContainText('sudah dinilai')
})

test('a review that lies ahead can be planned and not be judged; one without judgements goes again', async ({
  app,
}) => {
  const { page } = app
  const library = new LibraryPage(app)
  await library.acceptFolder()
  await library.openSample()
  const review = new ReviewPage(app)
  await review.openSchedule()
  await page.getByRole('button', { name: 'Titik telaah lain ...' }).click()
  await page.getByRole('textbox', { name: 'Tanggal telaah' }).fill('1 Desember 2026')
  await page.getByRole('button', { name: 'Buat titik telaah' }).click()
  await expect(page.getByText('Telaah ini bertanggal 1 Desember 2026')).toBeVisible()
  await expect(review.rating.level('Capaian kelompok', 2)).toBeDisabled()

  await review.openSchedule()
  await expect(review.planned('R5')).toContainText('Akan datang')
  await review.changeDay('R5', '20 November 2026')
  await expect(review.planned('R5')).toContainText('20 November 2026')
  await expect(page.getByRole('button', { name: 'Hapus R4' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Hapus R5' }).click()
  await expect(review.planned('R5')).toHaveCount(0)
})

test('schedule, desk, summary and the forms of all three kinds have no serious fault of accessibility', async ({
  app,
}) => {
  const library = new LibraryPage(app)
  await library.acceptFolder()
  await library.openSample()
  const review = new ReviewPage(app)
  await review.openSchedule()
  expect(await faultsOf(app)).toEqual([])
  await review.open('R4')
  expect(await faultsOf(app)).toEqual([])
  for (const part of ['h. Saling', 'TK-1. ', 'f. Penggalian']) {
    await review.part(part).click()
    await expect(review.heading()).toContainText(part)
    expect(await faultsOf(app)).toEqual([])
  }
})
