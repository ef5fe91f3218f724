import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { expect, groupFilesIn, type RunningApp, SAMPLE, test } from './app'
import { GroupPage } from './pages/groupPage'
import { LibraryPage, SAMPLE_NAME } from './pages/libraryPage'

const NOTE = 'Penilaian yang tersimpan sebelum berkas rusak.'
const OTHER_NAME = 'Kelompok Pembanding'

/** A library with one rating saved in it, closed again; answers its group file. */
async function libraryWithRating(app: RunningApp): Promise<string> {
  const library = new LibraryPage(app)
  await library.acceptFolder()
  const group = await library.openSample()
  const tasks = await group.tasks()
  await tasks.choose('R4', 'g')
  await tasks.rate({ attainment: 2, note: NOTE })
  await group.isSaved()
  await group.leave()
  await app.close()
  const [file = ''] = groupFilesIn(app.libraryFolder)
  return file
}

/** Puts other bytes in the place of a file without touching the kept saves, which share its bytes on disk. */
function replace(file: string, bytes: Uint8Array): void {
  rmSync(file)
  writeFileSync(file, bytes)
}

function withBitFlipped(bytes: Buffer, at: number): Buffer {
  const flipped = Buffer.from(bytes)
  flipped.writeUInt8(flipped.readUInt8(at) ^ 1, at)
  return flipped
}

test('a group file with one bit flipped opens from its last whole save, and the damaged one is kept', async ({
  app,
  launch,
}) => {
  const file = await libraryWithRating(app)
  const whole = readFileSync(file)
  const damaged = withBitFlipped(whole, whole.length - 10_000)
  replace(file, damaged)

  const again = await launch()
  const library = new LibraryPage(again)
  await library.row(SAMPLE_NAME).or(library.row('.guyub')).getByRole('button').click()
  await expect(again.page.getByText('Kelompok dibuka dari simpanan lain yang utuh')).toBeVisible()
  const kept = readdirSync(again.libraryFolder).filter((name) => name.includes('.rusak-'))
  expect(kept).toHaveLength(1)
  await expect(again.page.getByRole('main')).toContainText(kept[0] ?? '')
  expect(readFileSync(`${again.libraryFolder}/${kept[0]}`).equals(damaged)).toBe(true)

  const tasks = await new GroupPage(again).tasks()
  await tasks.choose('R4', 'g')
  await expect(tasks.note()).toHaveValue(NOTE)
})

test('a group of which every copy is damaged is told in words, left as it is, and others still open', async ({
  app,
  launch,
  home,
}) => {
  const file = await libraryWithRating(app)
  const other = `${home}/lain.json`
  const value = JSON.parse(readFileSync(SAMPLE, 'utf8'))
  value.program.code = 'KLP-2026-99'
  value.program.name = OTHER_NAME
  writeFileSync(other, JSON.stringify(value))
  const folder = app.libraryFolder
  const copies = readdirSync(folder).filter((name) => file.endsWith(name.slice(0, 42)))
  expect(copies.length).toBeGreaterThan(1)
  for (const name of copies) {
    const bytes = readFileSync(`${folder}/${name}`)
    replace(`${folder}/${name}`, bytes.subarray(0, 500))
  }

  const again = await launch()
  const library = new LibraryPage(again)
  await expect(library.row('.guyub')).toContainText('rusak')
  await expect(library.row('.guyub')).toContainText('tidak akan ditimpa')
  await again.page.getByRole('button', { name: 'Buka contoh' }).click()
  await expect(again.page.getByRole('alert')).toContainText('rusak dan tidak dapat dibaca')
  for (const name of readdirSync(folder).filter((one) => one.startsWith('00000000')))
    expect(readFileSync(`${folder}/${name}`)).toHaveLength(500)

  await again.page.getByRole('button', { name: 'Daftar kelompok' }).click()
  await library.importFile(other)
  await new GroupPage(again).isOpen(OTHER_NAME)
})
