import { readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { read, utils, write } from '@e965/xlsx'
import { expect, groupFilesIn, type RunningApp, test } from './app'
import { faultsOf } from './axe'
import { longestPause, watchPauses } from './longestPause'
import { GroupPage } from './pages/groupPage'
import { LibraryPage } from './pages/libraryPage'
import { MemberImportPage } from './pages/memberImportPage'

type Cell = string | { t: 'n'; v: number; z?: string; f?: string }
const head = ['No', 'Nama Lengkap', 'JK', 'Tgl Lahir', 'NIK', 'Alamat']
/** Rows of the spreadsheet at fault, and what is wrong in each. */
const faulty: Readonly<Record<number, Partial<Record<1 | 2 | 3 | 4 | 5, Cell>>>> = {
  14: { 3: '31-02-2010' },
  27: { 1: '' },
  40: { 2: 'X' },
  41: { 2: '' },
  77: { 3: '' },
  102: { 4: '12345' },
  133: { 4: { t: 'n', v: 3401010305100000 } },
  160: { 1: { t: 'n', v: 0, f: 'A1&B1' } },
  200: { 3: '2027-01-01' },
  222: { 3: '2010' },
  250: { 5: { t: 'n', v: 2, f: '1+1' } },
  301: { 2: 'laki2x', 3: 'kemarin' },
}

test('a list of 300 with 12 faulty rows is taken in only once all are mended or left out, and taken back at once', async ({
  app,
}) => {
  const screen = await openImport(app)
  await screen.chooseFile('peserta.xlsx', listOf(300, faulty))
  await expect(screen.column('Nama lengkap')).toHaveValue('1')
  await expect(screen.column('Tanggal lahir')).toHaveValue('3')
  await screen.toCheck()

  const rows = 'baris 14, 27, 40, 41, 77, 102, 133, 160, 200, 222, 250, dan 301'
  await expect(screen.message('300 baris terbaca, 12 perlu diperbaiki.')).toBeVisible()
  await expect(
    screen.message(`Belum ada yang diimpor. Perbaiki atau lewati dahulu ${rows}.`),
  ).toBeVisible()
  await expect(screen.importButton()).toHaveText('Impor 288 anggota')
  await screen.importButton().click({ force: true })
  expect(await memberCount(app)).toBe(10)
  await expect(screen.row(250)).toContainText('Alamat: Sel berisi rumus; tulis nilainya.')
  await expect(screen.row(133)).toContainText('NIK: Tersimpan sebagai bilangan')
  expect(await faultsOf(app)).toEqual([])

  await screen.mend(14, { 'Tanggal lahir': '28-02-2010' })
  await expect(app.page.getByRole('button', { name: 'Perbaiki baris 27' })).toBeFocused()
  await screen.mend(27, { 'Nama lengkap': '<b>Sinta</b> O’Contoh' })
  await screen.mend(301, { 'Jenis kelamin': 'P', 'Tanggal lahir': '1 Mei 2011' })
  for (const number of [40, 41, 77, 102, 133, 160, 200, 222]) await screen.skip(number)
  await expect(
    screen.message('Belum ada yang diimpor. Perbaiki atau lewati dahulu baris 250.'),
  ).toBeVisible()
  await screen.mend(250, { Alamat: '=Jalan Melati 5' })
  await screen.show('Dilewati')
  await expect(screen.row(40)).toContainText('Dilewati')
  await expect(screen.importButton()).toHaveText('Impor 292 anggota')
  await screen.importButton().click()

  await expect(screen.message('292 anggota sudah diimpor')).toBeVisible()
  await expect(
    screen.message('Dilewati: baris 40, 41, 77, 102, 133, 160, 200, dan 222.'),
  ).toBeVisible()
  expect(await memberCount(app)).toBe(302)
  await new GroupPage(app).undoButton().click()
  await expect.poll(() => memberCount(app)).toBe(10)
})

test('a list in progress outlives leaving the screen and a sudden end', async ({ app, launch }) => {
  test.setTimeout(120_000)
  const screen = await openImport(app)
  await screen.chooseFile('peserta.xlsx', listOf(20, { 5: { 2: '' }, 9: { 3: '' } }))
  await screen.toCheck()
  await screen.mend(5, { 'Jenis kelamin': 'P' })
  await new GroupPage(app).overview()
  await screen.open()
  await expect(screen.message('20 baris terbaca, 1 perlu diperbaiki.')).toBeVisible()
  await expect
    .poll(async () => JSON.stringify((await opened(app)).drafts))
    .toContain('"mended":{"5"')
  await app.kill()

  const again = await launch()
  const library = new LibraryPage(again)
  await library.isShown()
  await again.page.getByRole('button', { name: /^Lanjutkan: / }).click()
  await again.page.getByRole('link', { name: /impor anggota dari peserta\.xlsx/ }).click()
  const resumed = new MemberImportPage(again)
  await expect(resumed.message('20 baris terbaca, 1 perlu diperbaiki.')).toBeVisible()
})

test('a list of text keeps a NIK from 91 on, apostrophes, and text that looks like a formula', async ({
  app,
}) => {
  const screen = await openImport(app)
  const words = [
    'Nama;L/P;Tanggal lahir;NIK;No HP',
    "Nur'aini =1+1;Perempuan;3 Mei 2010;9171010305100001;+62812",
    'ADI PRATAMA;L;03/05/2010;9271010305100002;0813',
  ]
  await screen.chooseFile('daftar.csv', Buffer.from(`\ufeff${words.join('\r\n')}\r\n`))
  await screen.toCheck()
  await expect(screen.row(2)).toContainText("Nur'aini =1+1")
  await screen.importButton().click()

  await expect(screen.message('2 anggota sudah diimpor')).toBeVisible()
  const [first, second] = (await members(app)).slice(-2)
  expect(first).toMatchObject({
    fullName: "Nur'aini =1+1",
    sex: 'P',
    birthDate: '2010-05-03',
    nik: '9171010305100001',
    phone: '+62812',
    status: 'calon',
  })
  expect(second).toMatchObject({ nik: '9271010305100002' })
})

test('files that cannot be read are refused in a sentence, and the window stays', async ({
  app,
}) => {
  const screen = await openImport(app)
  await screen.chooseFile('foto.xlsx', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]))
  await expect(screen.message(/bukan lembar kerja atau CSV/)).toBeVisible()
  await screen.chooseFile('rusak.xlsx', listOf(50).subarray(0, 2_000))
  await expect(screen.message(/Berkas rusak atau terpotong/)).toBeVisible()
  await screen.chooseFile('besar.csv', Buffer.alloc(11 * 1024 * 1024, 'a;b\n'))
  await expect(screen.message(/Berkas terlalu besar/)).toBeVisible()
  await screen.chooseFile('baik.xlsx', listOf(3))
  await expect(screen.column('Nama lengkap')).toHaveValue('1')
})

test('ten thousand rows are read, checked and taken in while the window answers', async ({
  app,
}) => {
  test.setTimeout(120_000)
  const screen = await openImport(app)
  const list = listOf(10_000, { 9999: { 2: '' } })
  await watchPauses(app)
  const start = Date.now()
  await screen.chooseFile('sepuluh-ribu.xlsx', list)
  await expect(screen.column('Nama lengkap')).toHaveValue('1')
  const read = Date.now()
  const pause = await longestPause(app)
  expect(pause).toBeLessThan(1_000)
  await screen.toCheck()
  await expect(screen.message('10.000 baris terbaca, 1 perlu diperbaiki.')).toBeVisible()
  const checked = Date.now()
  await screen.mend(9_999, { 'Jenis kelamin': 'L' })
  await expect(screen.importButton()).toHaveText('Impor 10.000 anggota')
  const mended = Date.now()
  await screen.importButton().click()
  await expect(screen.message('10.000 anggota sudah diimpor')).toBeVisible({ timeout: 60_000 })
  const imported = Date.now()
  await new GroupPage(app).undoButton().click()
  await expect.poll(() => memberCount(app), { timeout: 60_000 }).toBe(10)
  const undone = Date.now()
  const spans = [
    read - start,
    checked - read,
    mended - checked,
    imported - mended,
    undone - imported,
    pause,
  ]
  const type = 'ms read, check, mend, import, undo; longest pause while reading'
  test.info().annotations.push({ type, description: spans.map(Math.round).join() })
})

test('the empty list is saved as a spreadsheet that can be chosen again', async ({ app, home }) => {
  const screen = await openImport(app)
  const path = join(home, 'templat.xlsx')
  await app.answerDialogWith(path)
  await app.page.getByRole('button', { name: 'Simpan berkas templat ...' }).click()
  await expect(screen.message('Templat tersimpan: templat.xlsx.')).toBeVisible()
  expect(statSync(path).size).toBeGreaterThan(1_000)

  const book = read(readFileSync(path), { type: 'buffer' })
  const [name = ''] = book.SheetNames
  const sheet = book.Sheets[name]
  if (!sheet) throw new Error('the template has no sheet')
  utils.sheet_add_aoa(sheet, [['Rahmat Contoh', '', 'L', '3 Mei 2010']], { origin: 'A2' })
  await screen.chooseFile('terisi.xlsx', write(book, { type: 'buffer' }))
  await screen.toCheck()
  await expect(screen.message('1 baris terbaca, tidak ada yang perlu diperbaiki.')).toBeVisible()
})

async function openImport(app: RunningApp): Promise<MemberImportPage> {
  const library = new LibraryPage(app)
  await library.acceptFolder()
  await library.openSample()
  const screen = new MemberImportPage(app)
  await screen.open()
  return screen
}

/** A spreadsheet of so many people; the row of headings is row 1. */
function listOf(count: number, changed: typeof faulty = {}): Buffer {
  const rows = Array.from({ length: count }, (_, index): Cell[] => {
    const birth = { t: 'n', v: 40_000 + (index % 900), z: 'dd/mm/yyyy' } as const
    const row: Cell[] = [
      String(index + 1),
      `Peserta ${wordOf(index)} Contoh`,
      index % 2 ? 'L' : 'Perempuan',
      birth,
      `91710103051${String(index).padStart(5, '0')}`,
      `Jalan Melati ${index + 1}`,
    ]
    for (const [column, cell] of Object.entries(changed[index + 2] ?? {}))
      row[Number(column)] = cell
    return row
  })
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet([head, ...rows]), 'Peserta')
  return write(book, { type: 'buffer', bookType: 'xlsx', compression: true })
}

function wordOf(index: number): string {
  const letters = String(index + 1_000_000).replace(
    /\d/g,
    (digit) => 'bcdfghjklm'[Number(digit)] ?? '',
  )
  return `A${letters}`
}

type StoredMember = { fullName: string; [field: string]: unknown }
type Opened = { group: { records: { member: StoredMember[] } }; drafts: unknown[] }
type Asking = { guyub: { openGroup(request: { groupId: string }): Promise<{ value: Opened }> } }

/** The group as it is on disk. */
function opened(app: RunningApp): Promise<Opened> {
  const [file = ''] = groupFilesIn(app.libraryFolder)
  return app.page.evaluate(
    async (groupId) => {
      const { guyub } = globalThis as unknown as Asking
      return (await guyub.openGroup({ groupId })).value
    },
    basename(file, '.guyub'),
  )
}

async function members(app: RunningApp): Promise<StoredMember[]> {
  return (await opened(app)).group.records.member
}

async function memberCount(app: RunningApp): Promise<number> {
  return (await members(app)).length
}
