import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type RunningApp, SAMPLE, test } from './app'
import { GroupPage } from './pages/groupPage'
import { LibraryPage } from './pages/libraryPage'
import { PhasesPage } from './pages/phasesPage'

const NAME = 'Kelompok Remaja Angkatan Dua'

/** The sample a week before its first meeting: its people and plan, and nothing that happened since. */
function beforeTheFirstMeeting(folder: string, change: (file: Sample) => void = () => {}): string {
  const { _meta, agency, workers, program, members, consents, contract, goals }: Sample =
    JSON.parse(readFileSync(SAMPLE, 'utf8'))
  Object.assign(program, {
    name: NAME,
    code: 'KLP-2026-09',
    status: 'prakelompok',
    startDate: '2026-11-28',
    endDate: '2027-02-27',
    followUpDate: null,
  })
  const staying = members.filter(({ code }) => code !== 'A-10')
  for (const member of staying)
    Object.assign(member, { status: 'aktif', exitDate: null, joinDate: '2026-11-28' })
  for (const goal of goals)
    Object.assign(goal, { status: 'aktif', ratings: [], targetDate: '2027-02-27' })
  const file = {
    _meta,
    agency,
    workers,
    program,
    members: staying,
    consents: consents.filter(({ memberCode }) => memberCode !== 'A-10'),
    contract: { version: contract.version, limitsPlannedDate: '2026-11-28' },
    goals: goals.filter(({ memberCode }) => memberCode !== 'A-10'),
  }
  change(file)
  const path = join(folder, 'angkatan-dua.json')
  writeFileSync(path, JSON.stringify(file))
  return path
}

// biome-ignore lint/suspicious/noExplicitAny: an exchange file is whatever the test makes of it
type Rows = any[]
type Sample = {
  _meta: object
  agency: object
  workers: Rows
  program: object
  members: Rows
  consents: Rows
  contract: { version?: string; limitsPlannedDate?: string }
  goals: Rows
}

async function opened(app: RunningApp, file: string): Promise<[GroupPage, PhasesPage]> {
  const library = new LibraryPage(app)
  await library.acceptFolder()
  await library.importFile(file)
  const outcome = library.outcome('Berkas sudah diimpor')
  const banner = app.page.getByRole('banner').getByText(NAME)
  await expect(outcome.or(banner)).toBeVisible()
  if (await outcome.isVisible()) await library.openImported(NAME)
  return [new GroupPage(app), await PhasesPage.open(app)]
}

test('a group without the consent of one member stops at the gate, which names that member', async ({
  app,
  home,
}) => {
  const file = beforeTheFirstMeeting(home, (sample) => {
    sample.consents = sample.consents.filter(
      ({ memberCode, purpose }) => memberCode !== 'A-03' || purpose !== 'ikutKelompok',
    )
  })
  const [, phases] = await opened(app, file)

  await expect(phases.here()).toContainText('Prakelompok')
  const consents = phases.criterion('Semua anggota menyetujui ikut kelompok')
  await expect(consents).toContainText('Belum terpenuhi, wajib')
  await expect(consents.getByRole('link')).toHaveText(['A-03 · Citra: belum dimintai persetujuan'])
  await expect(phases.opener('Mulai berjalan')).toHaveAttribute('aria-disabled', 'true')
  await phases.opener('Mulai berjalan').press('Enter')
  await expect(app.page.getByRole('dialog')).toHaveCount(0)
})

test('a group begins with a reason for each criterion it skips, and each step can be taken back', async ({
  app,
  home,
}) => {
  const [group, phases] = await opened(app, beforeTheFirstMeeting(home))
  await phases.begin('Mulai berjalan')
  await app.page.getByRole('dialog').getByRole('button', { name: 'Mulai berjalan' }).click()
  await expect(app.page.getByRole('dialog').getByText('4 isian perlu diperbaiki.')).toBeVisible()
  const reason = 'Dilengkapi sebelum pertemuan kedua.'
  expect(await phases.fillAll(/^Alasan melewati/, reason)).toBe(4)
  await phases.save('Mulai berjalan')

  await group.isSaved()
  await expect(phases.here()).toContainText('Awal')
  await expect(phases.history()).toContainText('Prakelompok ke Tahap awal, 22 November 2026')
  await expect(phases.history().getByText(reason)).toHaveCount(4)

  await phases.begin('Kembali ke prakelompok')
  await app.page.getByLabel('Alasan kembali').fill('Dua anggota belum siap.')
  await phases.save('Kembali ke tahap ini')
  await expect(phases.here()).toContainText('Prakelompok')

  await phases.begin('Hentikan kelompok')
  await app.page.getByLabel('Alasan dihentikan').fill('Ruang tidak dapat dipakai lagi.')
  expect(await phases.fillAll(/^Layanan pengganti untuk/, 'Layanan perorangan')).toBe(9)
  await phases.save('Hentikan kelompok')
  await expect(app.page.getByText('Kelompok ini dihentikan')).toBeVisible()

  for (const phase of ['Prakelompok', 'Awal', 'Prakelompok']) {
    await group.undoButton().click()
    await expect(phases.here()).toContainText(phase)
  }
  await expect(phases.history()).toContainText('Belum ada perpindahan tahap yang tercatat.')
  await group.redoButton().click()
  await expect(phases.here()).toContainText('Awal')
})

test('a change of phase that was begun and left is still there', async ({ app, home }) => {
  const [group, phases] = await opened(app, beforeTheFirstMeeting(home))
  await phases.begin('Mulai berjalan')
  await phases.fillAll(/^Alasan melewati/, 'Menunggu jadwal pimpinan.')
  await app.page.keyboard.press('Escape')
  await group.overview()

  await PhasesPage.open(app)
  const dialog = app.page.getByRole('dialog', { name: 'Mulai berjalan' })
  await expect(dialog.getByLabel(/^Alasan melewati: Rencana/)).toHaveValue(
    'Menunggu jadwal pimpinan.',
  )
  await dialog.getByRole('button', { name: 'Batal' }).click()
  await expect(app.page.getByRole('link', { name: 'Tahap', exact: true })).toBeVisible()
  await phases.begin('Mulai berjalan')
  await expect(dialog.getByLabel(/^Alasan melewati: Rencana/)).toHaveValue('')
})
