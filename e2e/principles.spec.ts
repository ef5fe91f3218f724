import { expect, type RunningApp, test } from './app'
import { faultsOf } from './axe'
import { Keyboard } from './keyboard'
import type { GroupPage } from './pages/groupPage'
import { LibraryPage } from './pages/libraryPage'
import { PrinciplesPage } from './pages/principlesPage'

test('suggestions give their reasons; a changed answer changes the score, and can be taken back', async ({
  app,
}) => {
  const { group, principles } = await openPrinciples(app)
  await principles.choose('R1', 'd')
  await expect(principles.question('d1')).toContainText('Saran: ya.')
  await expect(principles.question('d1')).toContainText('4 dari 4 keputusan dipilih')
  await expect(principles.question('d3')).toContainText('0 dari 1 pemungutan suara')
  await expect(principles.missing()).toContainText('pemungutan suara: KP-03.')
  await expect(principles.answer('d1', 'Sebagian')).toBeChecked()
  await expect(principles.scoreNow('60,0% (n 5)')).toBeVisible()
  await expect(principles.scores(/^Keseluruhan/)).toContainText('72,6% (n 31)')

  await principles.answer('d1', 'Ya').check()
  await expect(principles.scoreNow('70,0% (n 5)')).toBeVisible()
  await expect(principles.scores(/^d\. /)).toContainText('60,0% (n 5)')
  await principles.saveButton().click()
  await group.isSaved()
  await expect(principles.principleLink('d')).toContainText('70,0% (n 5)')
  await expect(principles.scores(/^Keseluruhan/)).toContainText('74,2% (n 31)')

  await group.undoButton().click()
  await expect(principles.answer('d1', 'Sebagian')).toBeChecked()
  await expect(principles.scores(/^Keseluruhan/)).toContainText('72,6% (n 31)')
})

test('suggestions are confirmed with the keyboard alone, wait through another screen, and are saved only then', async ({
  app,
}) => {
  const { group, principles } = await openPrinciples(app)
  const keyboard = new Keyboard(app.page)
  await principles.choose('R3', 'e')
  await expect(principles.scoreNow('tidak dapat dihitung (n 0; 5 kosong)')).toBeVisible()
  await keyboard.press(principles.accept())
  await expect(principles.accept()).toBeFocused()
  await expect(principles.scoreNow('100,0% (n 5)')).toBeVisible()
  await expect(principles.scores(/^Keseluruhan/).getByRole('cell')).toHaveCount(3)
  await keyboard.to(principles.answer('e1', 'Ya'))
  await app.page.keyboard.press('ArrowRight')
  await expect(principles.answer('e1', 'Sebagian')).toBeChecked()
  await expect(principles.question('e1')).toContainText('Jawaban berbeda dari saran.')
  await keyboard.press(app.page.getByRole('button', { name: 'Kosongkan jawaban e2' }))
  await expect(principles.answer('e2', 'Ya')).toBeFocused()
  await expect(principles.scoreNow('87,5% (n 4; 1 kosong)')).toBeVisible()
  await keyboard.write(principles.note(), 'Dua anggota belum tahu susunan baru.')

  await group.tasks()
  await principles.open()
  await principles.choose('R3', 'e')
  await expect(principles.note()).toHaveValue('Dua anggota belum tahu susunan baru.')
  await keyboard.press(principles.saveButton())
  await group.isSaved()
  await expect(principles.scores(/^Keseluruhan/).getByRole('cell')).toHaveCount(4)
  await expect(principles.scores(/^e\. /)).toContainText('87,5% (n 4; 1 kosong)')
  await expect(principles.scores(/^a\. /)).toContainText('belum diperiksa')
})

test('what is missing leads to where it can be met', async ({ app }) => {
  const { principles } = await openPrinciples(app)
  await principles.choose('R4', 'a')
  const link = principles.missing().getByRole('link', { name: 'Catat tanggal pemeriksaan ruang.' })
  await link.click()
  await expect(app.page).toHaveURL(/rancangan\/struktur/)
})

test('the checklist has no serious fault of accessibility', async ({ app }) => {
  const { principles } = await openPrinciples(app)
  await principles.choose('R1', 'a')
  expect(await faultsOf(app)).toEqual([])
})

async function openPrinciples(
  app: RunningApp,
): Promise<{ group: GroupPage; principles: PrinciplesPage }> {
  const library = new LibraryPage(app)
  await library.acceptFolder()
  const group = await library.openSample()
  const principles = new PrinciplesPage(app)
  await principles.open()
  return { group, principles }
}
