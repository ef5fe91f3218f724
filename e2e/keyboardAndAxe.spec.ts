import type { Locator } from '@playwright/test'
import { evaluationOf, expect, groupFilesIn, type RunningApp, test } from './app'
import { faultsOf } from './axe'
import { LibraryPage } from './pages/libraryPage'

const MOST_STEPS = 120

test('a task is rated with the keyboard alone', async ({ app }) => {
  const { page } = app
  const library = new LibraryPage(app)
  await walkTo(app, page.getByRole('button', { name: 'Pakai map ini' }))
  await page.keyboard.press('Enter')
  await library.isShown()
  await walkTo(app, page.getByRole('button', { name: 'Buka contoh' }))
  await page.keyboard.press('Enter')
  await walkTo(app, page.getByRole('link', { name: 'Delapan tugas', exact: true }))
  await page.keyboard.press('Enter')
  await walkTo(app, page.getByRole('link', { name: /^g\. / }))
  await page.keyboard.press('Enter')
  const scale = page.getByRole('group', { name: 'Capaian kelompok' })
  await walkTo(app, scale.getByRole('radio', { checked: true }))
  await page.keyboard.press('ArrowUp')
  await expect(scale.getByRole('radio', { name: /^3 · / })).toBeChecked()
  await walkTo(app, page.getByRole('textbox', { name: 'Uraian' }))
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Dinilai dengan papan tik saja.')
  await page.keyboard.press('Control+s')

  await expect(page.getByRole('banner').getByText('Tersimpan 12.00 WIB')).toBeVisible()
  const [file = ''] = groupFilesIn(app.libraryFolder)
  expect(evaluationOf(file).taskAttainment.R4?.g).toBe(3)
})

test('the focus stays with the worker: after a dialog, a refused saving, a saving and taking it back', async ({
  app,
}) => {
  const { page } = app
  const library = new LibraryPage(app)
  await library.acceptFolder()
  const opener = page.getByRole('button', { name: 'Kelompok baru' })
  await opener.press('Enter')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Escape')
  await expect(opener).toBeFocused()

  const tasks = await (await library.openSample()).tasks()
  await page.getByRole('button', { name: 'Titik telaah baru ...' }).press('Enter')
  await page.getByRole('button', { name: 'Buat titik telaah' }).press('Enter')
  await expect(page.getByRole('combobox', { name: 'Titik telaah' })).toHaveValue('R5')
  await expect(page.getByRole('button', { name: 'Titik telaah baru ...' })).toBeFocused()

  await tasks.choose('R5', 'g')
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
  await tasks.fill({ effort: 2 })
  await tasks.saveButton().press('Enter')
  await expect(tasks.level('Capaian kelompok', 0)).toBeFocused()
  await expect(tasks.level('Capaian kelompok', 0)).toHaveAccessibleDescription('Pilih salah satu.')
  await expect(page.getByRole('alert')).toHaveText('2 isian perlu diperbaiki.')

  await tasks.fill({ attainment: 2, note: 'Ditulis sesudah ditegur.' })
  await tasks.saveButton().press('Enter')
  await expect(tasks.history('g', 'R5')).toContainText('Ditulis sesudah ditegur.')
  await expect(tasks.saveButton()).toBeFocused()
  await expect(tasks.saveButton()).toBeDisabled()
  const undo = page.getByRole('banner').getByRole('button', { name: 'Urungkan' })
  await undo.press('Enter')
  await expect(tasks.history('g', 'R5')).toHaveCount(0)
  await expect(undo).toBeFocused()
})

test('no screen has a serious fault of accessibility', async ({ app }) => {
  const library = new LibraryPage(app)
  expect(await faultsOf(app)).toEqual([])
  await library.acceptFolder()
  expect(await faultsOf(app)).toEqual([])
  const group = await library.openSample()
  expect(await faultsOf(app)).toEqual([])
  const tasks = await group.tasks()
  await tasks.choose('R4', 'g')
  expect(await faultsOf(app)).toEqual([])
  await group.report()
  expect(await faultsOf(app)).toEqual([])
  await group.leave()
  expect(await faultsOf(app)).toEqual([])
  await library.beginNewGroup()
  expect(await faultsOf(app)).toEqual([])
})

/** Tabs until the focus is there, as a worker without a mouse would. */
async function walkTo({ page }: RunningApp, target: Locator): Promise<void> {
  await target.waitFor()
  for (let step = 0; step < MOST_STEPS; step += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('the focus never got there')
}
