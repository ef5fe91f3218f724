import { once } from 'node:events'
import { join } from 'node:path'
import { expect, type RunningApp, test } from './app'
import { GroupPage } from './pages/groupPage'
import { LibraryPage, SAMPLE_NAME } from './pages/libraryPage'
import { MembersPage } from './pages/membersPage'

type Keeping = {
  guyub: { keepDrafts(request: { owner: string; drafts: unknown[] }): Promise<{ ok: boolean }> }
}
type Odd = { key: string; path: string; values: Record<string, unknown>; heading: string }

const odd: Odd[] = [
  ...[
    {},
    { startDate: 5 },
    { startDate: null, endDate: null },
    { formation: 'x', weekday: {} },
  ].map((values) => ({
    key: 'program:PR-01:struktur',
    path: '/rancangan/struktur',
    values,
    heading: '5. Struktur dan tempat',
  })),
  ...[{ legalBases: null }, { coWorkerIds: 'PS-02' }, { leadWorkerId: 'PS-03' }].map((values) => ({
    key: 'program:PR-01:petugas',
    path: '/rancangan/petugas',
    values,
    heading: '6. Petugas dan dasar hukum',
  })),
  ...[{ note: 'x' }, { answers: {} }, { answers: [{ a: 1 }] }, { answers: ['ya'] }].map(
    (values) => ({
      key: 'principleCheck:R1.a',
      path: '/prinsip?titik=R1&prinsip=a',
      values,
      heading: 'Enam prinsip',
    }),
  ),
  {
    key: 'member:A-99',
    path: '/anggota/A-99',
    values: { fullName: 'Sisa Contoh' },
    heading: 'Anggota baru A-99',
  },
]

test('a draft of any shape is shown as far as it fits its form, and stops no screen', async ({
  app,
}) => {
  test.setTimeout(90_000)
  const library = new LibraryPage(app)
  await library.acceptFolder()
  await library.openSample()
  const id = app.page.url().split('/kelompok/')[1]?.split('/')[0] ?? ''
  await new GroupPage(app).leave()
  for (const { key, path, values, heading } of odd) {
    const place = `/kelompok/${id}${path}`
    await keep(app, id, [{ key, label: 'isian aneh', place, base: 1, values }])
    await library.open(SAMPLE_NAME)
    await app.page.getByRole('link', { name: 'Lanjutkan: isian aneh' }).click()
    const said = JSON.stringify(values)
    await expect(app.page.getByRole('heading', { level: 1 }), said).toHaveText(heading)
    await expect(app.page.getByRole('main').getByRole('textbox').first(), said).toBeVisible()
    await app.page.getByRole('link', { name: 'Daftar kelompok' }).click()
    const question = app.page.getByRole('dialog', { name: 'Masih ada yang belum disimpan' })
    await question
      .getByRole('button', { name: /tinggalkan/ })
      .or(app.page.getByRole('button', { name: 'Kelompok baru' }))
      .first()
      .waitFor()
    if (await question.isVisible())
      await question.getByRole('button', { name: 'Simpan sementara dan tinggalkan' }).click()
    await library.isShown()
  }
})

test('a sheet being written stays when another change is taken back, and when its own member is', async ({
  app,
}) => {
  const library = new LibraryPage(app)
  await library.acceptFolder()
  const group = await library.openSample()
  const tasks = await group.tasks()
  await tasks.choose('R4', 'g')
  await tasks.rate({ attainment: 2, note: 'Diurungkan nanti.' })
  await group.isSaved()
  const members = new MembersPage(app)
  await members.show()
  await members.begin('A-11')
  await members.fill({ 'Nama lengkap': 'Wahyu Contoh' })
  await group.undoButton().click()
  await expect(members.field('Nama lengkap')).toHaveValue('Wahyu Contoh')

  await members.choose('Jenis kelamin', 'L')
  await members.choose('Ikut atas dasar', 'sukarela')
  await members.fill({
    'Tanggal lahir': '3 Mei 2010',
    'Nama orang tua atau wali': 'Ibu Contoh',
    Kekuatan: 'telaten',
  })
  await members.save()
  await expect(app.page.getByRole('heading', { name: /^A-11 · /, level: 1 })).toBeVisible()
  await members.fill({ 'Nama panggilan': 'Yu' })
  await group.undoButton().click()
  await expect(app.page.getByRole('heading', { level: 1 })).toHaveText('Anggota baru A-11')
  await expect(members.field('Nama panggilan')).toHaveValue('Yu')
})

test('what was typed the moment before the window is closed is offered again', async ({
  launch,
}) => {
  const first = await launch()
  const library = new LibraryPage(first)
  await library.acceptFolder()
  const tasks = await (await library.openSample()).tasks()
  await tasks.choose('R4', 'g')
  await tasks.note().fill('Ditulis tepat sebelum jendela ditutup')
  const ended = once(first.electron.process(), 'exit')
  await first.inMain(({ BrowserWindow, dialog }) => {
    dialog.showMessageBoxSync = () => 1
    setTimeout(() => BrowserWindow.getAllWindows()[0]?.close(), 0)
  })
  await ended

  const second = await launch()
  await new LibraryPage(second).open(SAMPLE_NAME)
  await second.page.getByRole('link', { name: /^Lanjutkan: penilaian tugas g/ }).click()
  await expect(second.page.getByRole('textbox', { name: 'Uraian' })).toHaveValue(
    'Ditulis tepat sebelum jendela ditutup',
  )
})

test('who can only read sees what another is writing, keeps nothing of it and is asked nothing', async ({
  app,
  launch,
  home,
}) => {
  const library = new LibraryPage(app)
  await library.acceptFolder()
  const tasks = await (await library.openSample()).tasks()
  await tasks.choose('R4', 'g')
  await tasks.note().fill('Masih ditulis')
  await app.page.waitForTimeout(900)

  const second = await launch({ profile: join(home, 'profil-kedua') })
  const other = new LibraryPage(second)
  await other.chooseFolder(app.libraryFolder)
  const group = await other.open(SAMPLE_NAME)
  const seen = await group.tasks()
  await seen.choose('R4', 'g')
  await expect(seen.note()).toBeDisabled()
  await group.leave()
  await second.close()
  await tasks.note().fill('Masih ditulis, lalu disimpan')
  await tasks.note().press('Control+s')
  await new GroupPage(app).isSaved()
})

async function keep({ page }: RunningApp, owner: string, drafts: unknown[]): Promise<void> {
  const answer = await page.evaluate(
    (request) => (globalThis as unknown as Keeping).guyub.keepDrafts(request),
    { owner, drafts },
  )
  expect(answer.ok).toBe(true)
}
