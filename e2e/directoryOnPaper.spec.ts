import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, SAMPLE, test } from './app'
import { GroupPage } from './pages/groupPage'
import { LibraryPage } from './pages/libraryPage'
import { readPaper } from './paper'
import { expectNobodyNamed } from './reportPaper'

const sheets = { A4: [595.28, 841.89], F4: [609.45, 935.43] } as const

test('the directory and its map come on both papers as vectors, numbered alike, with nobody personal on them', async ({
  app,
  home,
}) => {
  const library = new LibraryPage(app)
  await library.acceptFolder()
  await library.importFile(withPersonalPhone(join(home, 'pribadi.json')))
  const report = await new GroupPage(app).report()
  await report.chooseDocument('Direktori dan Peta Sumber')

  const map = report.preview().getByRole('img', { name: /^Peta 16 sumber/ })
  await expect(map).toContainText('Ungaran')
  const marks = await map.locator('.paper-map-number').allTextContents()
  const onMap = marks.flatMap((mark) => mark.split(', ')).filter((mark) => mark !== 'U')
  const rows = report.preview().getByRole('row')
  const offMap = await rows.filter({ hasText: /di luar peta|SAPA 129/ }).allTextContents()
  const numbers = await report.preview().getByRole('rowheader').allTextContents()
  const off = offMap.map((row) => /^\d+/.exec(row)?.[0])
  expect(onMap.sort()).toEqual(numbers.filter((one) => !off.includes(one)).sort())
  expect(numbers).toHaveLength(18)

  for (const sheet of ['F4', 'A4'] as const) {
    await report.choosePaper(sheet)
    const isPublic = sheet === 'A4'
    if (isPublic) await app.page.getByRole('checkbox', { name: /^Sertakan eko-peta/ }).uncheck()
    const path = join(home, `ds-${sheet}.pdf`)
    await report.savePdf(path)
    const { pages, bitmaps, fonts, isTagged, bookmarks, text } = await readPaper(path)
    const [narrow, long] = sheets[sheet]
    // The head and the eco-map stand upright, the map and the table lie on their side.
    for (const [index, { width, height }] of pages.entries()) {
      const isUpright = index === 0 || (!isPublic && index === pages.length - 1)
      expect(Math.abs(width - (isUpright ? narrow : long))).toBeLessThanOrEqual(1)
      expect(Math.abs(height - (isUpright ? long : narrow))).toBeLessThanOrEqual(1)
    }
    expect(bitmaps).toBe(0)
    expect(isTagged).toBe(true)
    expect(fonts.every(({ isEmbedded }) => isEmbedded)).toBe(true)
    expect(bookmarks.join()).toContain('Lampiran 1. Peta Sumber')
    expect(bookmarks.join().includes('Lampiran 3. Eko-peta Kelompok')).toBe(!isPublic)
    for (const words of [
      isPublic ? 'SIFAT: BIASA' : 'SIFAT: TERBATAS',
      'telepon 129; WhatsApp 08111-129-129',
      'Natural Earth; nama tempat: GeoNames, CC BY 4.0',
      'Di luar peta (lebih dari 10 km dari lembaga): 7 Pos Bapas Contoh Ungaran (fiktif) (415 km).',
      'Letak belum diketahui: nomor 18.',
      'Telepon pribadi; hubungi melalui petugas',
    ])
      expect(text).toContain(words)
    expect(text).not.toMatch(/0812-0000-0002|rahasia@|Ibu Rahasia|DRAF|\bA-\d\d\b/)
    // The eco-map bears the nickname of a member by chance.
    expectNobodyNamed(text.replaceAll('Eko-peta', ''))
  }
  expect(await report.offeredFileName()).toBe('DS-KLP-2026-03-2026-11-22-A4.pdf')
})

/** The sample with the telephone of a person, and with one resource as far as Jakarta. */
function withPersonalPhone(path: string): string {
  const value = JSON.parse(readFileSync(SAMPLE, 'utf8'))
  Object.assign(value.resources[0], { lat: -6.2, lon: 106.8, distanceKm: 415 })
  Object.assign(value.resources[1], {
    phone: '0812-0000-0002',
    email: 'rahasia@contoh.example',
    contactPerson: 'Ibu Rahasia',
    isPersonalPhone: true,
  })
  writeFileSync(path, JSON.stringify(value))
  return path
}
