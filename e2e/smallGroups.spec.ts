import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { smallGroupCases } from '../src/domain/evaluation/smallGroupCases'
import { exportGroup } from '../src/domain/exchange/exportGroup'
import { expect, SAMPLE, test } from './app'
import { LibraryPage } from './pages/libraryPage'

const shown = ['n = 1', 'n = 5', 'all missing', 'one outlier']
const screens = ['Evaluasi proses', 'Evaluasi hasil', 'Alat ukur', 'Seri waktu']
const ODD = /NaN|Infinity|undefined|\bnull\b|\[object/

test('groups of one and of five, without answers and with one who falls far, are told calmly', async ({
  app,
  home,
}) => {
  const { agency } = JSON.parse(readFileSync(SAMPLE, 'utf8'))
  const library = new LibraryPage(app)
  await library.acceptFolder()
  for (const { name, group } of smallGroupCases.filter((one) => shown.includes(one.name))) {
    const path = join(home, 'kelompok.json')
    const { program, ...file } = exportGroup(group, { asOf: '2026-11-22' })
    const named = { ...(program as object), code: `KLP-${name}`, name: `Kelompok ${name}` }
    writeFileSync(path, JSON.stringify({ ...file, agency, program: named }))
    await library.importFile(path)
    const open = await library.openImported(`Kelompok ${name}`)
    for (const screen of screens) {
      await app.page
        .getByRole('navigation', { name: 'Bagian kelompok' })
        .getByRole('link', { name: screen })
        .click()
      await expect(app.page.getByRole('heading', { name: screen, level: 1 })).toBeVisible()
      if (screen === 'Alat ukur') {
        await app.page.getByRole('link', { name: /^SK-5/ }).click()
        await app.page.getByRole('link', { name: 'Hasil', exact: true }).click()
        await expect(app.page.getByRole('main')).toContainText(
          name === 'all missing' ? 'Belum ada' : 'Dari awal ke akhir',
        )
      }
      expect(ODD.exec(await app.page.getByRole('main').innerText())?.[0]).toBeUndefined()
    }
    await open.leave()
  }
})
