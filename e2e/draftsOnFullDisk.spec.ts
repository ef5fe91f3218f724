import { readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './app'
import { canMount, mountSmallDisk } from './disks'
import { LibraryPage, SAMPLE_NAME } from './pages/libraryPage'

const NOTE = 'Ditulis ketika diska sudah penuh.'

test('what cannot be kept says so, is not left behind, and is kept once there is room', async ({
  app,
  home,
}) => {
  test.skip(!canMount(), 'needs the right to mount a small disk')
  const disk = mountSmallDisk(join(home, 'diska'), 2)
  try {
    const folder = join(disk.path, 'kelompok')
    const library = new LibraryPage(app)
    await library.chooseFolder(folder)
    const tasks = await (await library.openSample()).tasks()
    await tasks.choose('R4', 'g')
    const ballast = join(disk.path, 'isi')
    const { bavail, bsize } = statfsSync(disk.path)
    writeFileSync(ballast, Buffer.alloc(bavail * bsize))

    await tasks.note().fill(NOTE)
    const alert = app.page.getByRole('alert').filter({ hasText: 'belum terjaga' })
    await expect(alert).toContainText('Jangan tutup Guyub')
    await expect(alert).toHaveCount(1)

    await app.page.getByRole('link', { name: 'Daftar kelompok' }).click()
    const question = app.page.getByRole('dialog', { name: 'Masih ada yang belum disimpan' })
    await question.getByRole('button', { name: 'Simpan sementara dan tinggalkan' }).click()
    await expect(question).toContainText('belum terjaga')
    await question.getByRole('button', { name: 'Tetap di sini' }).click()
    await expect(tasks.note()).toHaveValue(NOTE)

    rmSync(ballast)
    await expect(alert).toHaveCount(0, { timeout: 15_000 })
    expect(readdirSync(folder).some((name) => name.startsWith('draf-'))).toBe(true)
    await app.page.getByRole('link', { name: 'Daftar kelompok' }).click()
    await question.getByRole('button', { name: 'Simpan sementara dan tinggalkan' }).click()
    const again = await library.open(SAMPLE_NAME)
    await expect(again.notice('Ada 1 isian yang belum disimpan')).toBeVisible()
  } finally {
    await app.close()
    disk.unmount()
  }
})
