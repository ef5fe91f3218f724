import { readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { evaluationOf, expect, groupFilesIn, test } from './app'
import { canMount, mountSmallDisk } from './disks'
import { LibraryPage } from './pages/libraryPage'

test('on a full disk the rating stays in the form, and is saved once there is room', async ({
  app,
  home,
}) => {
  test.skip(!canMount(), 'needs the right to mount a small disk')
  const disk = mountSmallDisk(join(home, 'diska'), 2)
  try {
    const folder = join(disk.path, 'kelompok')
    const library = new LibraryPage(app)
    await library.chooseFolder(folder)
    const group = await library.openSample()
    const tasks = await group.tasks()
    await tasks.choose('R4', 'g')
    const ballast = join(disk.path, 'isi')
    writeFileSync(ballast, Buffer.alloc(freeBytes(disk.path)))
    const before = readdirSync(folder).sort()

    const note = 'Ditulis ketika diska sudah penuh.'
    await tasks.rate({ attainment: 2, note })
    const alert = app.page.getByRole('alert').filter({ hasText: 'Diska penuh, sehingga' })
    await expect(alert).toContainText(
      /Diska penuh, sehingga perubahan belum tersimpan; dibutuhkan sekitar \d[\d.]* KB\./,
    )
    await expect(alert).toContainText('tetap utuh')
    await expect(alert).toContainText('Kosongkan sebagian diska')
    await expect(group.saveSign('Belum tersimpan')).toBeVisible()
    await expect(tasks.note()).toHaveValue(note)
    await expect(tasks.level('Capaian kelompok', 2)).toBeChecked()
    expect(readdirSync(folder).sort()).toEqual(before)
    const [file = ''] = groupFilesIn(folder)
    expect(evaluationOf(file).taskAttainment.R4?.g).toBe(4)

    rmSync(ballast)
    await tasks.saveButton().click()
    await group.isSaved()
    await expect(tasks.history('g', 'R4')).toContainText(note)
    expect(evaluationOf(file).taskAttainment.R4?.g).toBe(2)
  } finally {
    await app.close()
    disk.unmount()
  }
})

function freeBytes(path: string): number {
  const { bavail, bsize } = statfsSync(path)
  return bavail * bsize
}
