import { expect, test } from './app'
import { faultsOf } from './axe'
import { Keyboard } from './keyboard'
import { IncidentsPage } from './pages/incidentsPage'
import { LibraryPage } from './pages/libraryPage'

const SUMMARY = 'Ponsel lembaga berisi nomor A-05 tertinggal di angkutan.'

test('a failure of data protection is written down step by step, its deadlines count, nobody deletes it, and only a supervisor closes it', async ({
  app,
}) => {
  const { page } = app
  const library = new LibraryPage(app)
  await library.acceptFolder()
  const group = await library.openSample()
  const incidents = new IncidentsPage(app)
  await incidents.open()
  await expect(incidents.row('IN-02')).toContainText('Risiko menyakiti diri')
  await expect(page.getByRole('main')).not.toContainText(/A-\d\d|pikiran|Puskesmas/)

  const keyboard = new Keyboard(page)
  await keyboard.press(incidents.addLink())
  await incidents.isAtStep('Apa yang terjadi')
  await keyboard.tick(page.getByRole('radio', { name: /^Risiko menyakiti diri/ }))
  for (let step = 0; step < 6; step += 1) await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: /^Data bocor/ })).toBeChecked()
  await keyboard.press(page.getByRole('button', { name: 'Baru saja diketahui' }))
  await expect(page.getByLabel('Jam diketahui')).toHaveValue('12.00')
  await keyboard.choose(page.getByLabel('Tingkat'), 'Sedang: perlu ditindaklanjuti')
  await page.getByLabel('Pertemuan', { exact: true }).selectOption('P-12')
  await page.getByLabel('Jam diketahui').press('Enter')
  await expect(page.getByRole('heading', { name: 'Keselamatan dahulu' })).toBeFocused()
  await expect(page.getByRole('list', { name: 'Yang dapat dihubungi' })).toContainText('110')
  await page.keyboard.press('Control+s')
  const summary = page.getByRole('textbox', { name: 'Yang dilihat dan didengar' })
  await expect(summary).toBeFocused()
  await expect(summary).toHaveAccessibleDescription(/Wajib ada/)
  await page.keyboard.insertText(SUMMARY)

  await incidents.step('Siapa yang diberi tahu')
  await expect(incidents.deadline('Supervisor')).toContainText(
    'Masih berjalan: 12 jam lagi, sampai akhir hari 22 November 2026.',
  )
  await expect(incidents.deadline('kepada pemilik data')).toContainText(
    'Masih berjalan: 72 jam lagi, sampai 25 November 2026 pukul 12.00 WIB.',
  )
  expect(await faultsOf(app)).toEqual([])
  await page.getByRole('button', { name: /^Supervisor diberi tahu: / }).press('Enter')
  await expect(incidents.deadline('Supervisor')).toContainText('Terpenuhi: 22 November 2026.')
  await page.keyboard.press('Control+s')
  await group.isSaved()
  await incidents.isRead('IN-04')
  await expect(page.getByRole('main')).toContainText('Pertemuan ke-12, 17 Oktober 2026')
  await expect(group.undoButton()).toHaveAttribute('aria-disabled', 'true')
  await expect(page.getByRole('button', { name: /Hapus|Sisihkan/ })).toHaveCount(0)

  await incidents.change('Tindak lanjut dan penutupan')
  await page.getByLabel('Status').selectOption('ditutup')
  await expect(page.getByText('Pemilik data: 72 jam lagi.')).toBeVisible()
  await page.getByRole('button', { name: 'Simpan kejadian' }).click()
  const closedBy = page.getByLabel('Ditutup oleh')
  await expect(closedBy).toBeFocused()
  await expect(closedBy).toHaveAccessibleDescription(/memerlukan persetujuan supervisor/)
  await closedBy.selectOption('Dra. Endang Permisalan, M.Si.')
  await page.getByRole('button', { name: 'Simpan kejadian' }).click()
  await incidents.isRead('IN-04')
  await incidents.open()
  await expect(incidents.row('IN-04')).toContainText('Ditutup')
  await expect(incidents.row('IN-04')).toContainText('Pemilik data: 72 jam lagi')

  await group.overview()
  await expect(group.notice('Kejadian IN-04 (22 November 2026):').first()).toBeVisible()
  await page.keyboard.press('Control+Shift+K')
  const contacts = page.getByRole('dialog', { name: 'Kontak darurat' })
  await expect(contacts).toContainText('08111-129-129')
  expect(await faultsOf(app)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(contacts).toHaveCount(0)

  const report = await group.report()
  await expect(report.preview()).toContainText('kegagalan pelindungan data')
  await expect(report.preview()).not.toContainText('Ponsel lembaga')
})
