import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './app'
import { canMount, mountSmallDisk } from './disks'
import { LibraryPage, SAMPLE_NAME } from './pages/libraryPage'

const isRoot = process.getuid?.() === 0

test('a folder that cannot be written opens for reading, says so, and nothing in it changes', async ({
  app,
  launch,
  home,
}) => {
  test.skip(isRoot && !canMount(), 'root writes everywhere unless it may mount a disk')
  const place = placeIn(join(home, 'diska'))
  let again: Awaited<ReturnType<typeof launch>> | null = null
  try {
    const folder = join(place.path, 'kelompok')
    const first = new LibraryPage(app)
    await first.chooseFolder(folder)
    await (await first.openSample()).leave()
    await app.close()
    place.makeReadOnly()
    const before = contentOf(folder)

    again = await launch()
    const library = new LibraryPage(again)
    await expect(again.page.getByText('Map ini tidak dapat ditulisi')).toBeVisible()
    await expect(again.page.getByRole('button', { name: 'Kelompok baru' })).toBeDisabled()
    await expect(
      again.page.getByRole('button', { name: 'Impor berkas pertukaran ...' }),
    ).toBeDisabled()
    const group = await library.open(SAMPLE_NAME)
    await expect(again.page.getByText('Kelompok ini hanya dapat dibaca')).toBeVisible()
    await expect(group.undoButton()).toHaveCount(0)
    const tasks = await group.tasks()
    await tasks.choose('R4', 'g')
    await expect(tasks.level('Capaian kelompok', 2)).toBeDisabled()
    await expect(tasks.note()).toBeDisabled()
    await expect(tasks.saveButton()).toBeDisabled()
    const report = await group.report()
    await report.choosePeriod('6 September')
    await expect(report.sentence(1)).toBeDisabled()
    await report.savePdf(join(home, 'laporan.pdf'))
    await again.close()

    expect(contentOf(folder)).toEqual(before)
  } finally {
    await again?.close()
    await app.close()
    place.giveBack()
  }
})

function placeIn(path: string) {
  if (isRoot) {
    const disk = mountSmallDisk(path, 8)
    return { path, makeReadOnly: disk.makeReadOnly, giveBack: disk.unmount }
  }
  mkdirSync(path)
  const folder = join(path, 'kelompok')
  return {
    path,
    makeReadOnly: () => chmodSync(folder, 0o500),
    giveBack: () => chmodSync(folder, 0o700),
  }
}

function contentOf(folder: string): [string, number, string][] {
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const path = join(folder, name)
      return [name, statSync(path).mtimeMs, readFileSync(path).toString('base64')]
    })
}
