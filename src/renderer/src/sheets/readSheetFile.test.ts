import { deflateRawSync } from 'node:zlib'
import { type BookType, CFB, utils, type WorkSheet, write } from '@e965/xlsx'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readSheetFile } from './readSheetFile'
import { MOST_ROWS } from './sheetFile'

const text = (words: string) => new TextEncoder().encode(words)

function book(sheets: Record<string, WorkSheet>, bookType: BookType = 'xlsx'): Uint8Array {
  const made = utils.book_new()
  for (const [name, sheet] of Object.entries(sheets)) utils.book_append_sheet(made, sheet, name)
  return new Uint8Array(write(made, { type: 'array', bookType }))
}

async function firstSheet(bytes: Uint8Array) {
  const reading = await readSheetFile(bytes)
  if (!reading.ok) throw new Error(JSON.stringify(reading.trouble))
  return reading.sheets[0]
}

async function troubleOf(bytes: Uint8Array) {
  const reading = await readSheetFile(bytes)
  return reading.ok ? null : reading.trouble
}

const bookTypes: BookType[] = ['xlsx', 'ods', 'biff8']

test.each(bookTypes)('a list in %s is read as text, row by row', async (bookType) => {
  const list = [['Nama', 'NIK'], [], ["O'Brien <b>", '9171010305100001']]
  const sheet = await firstSheet(book({ Anggota: utils.aoa_to_sheet(list) }, bookType))
  expect(sheet?.name).toBe('Anggota')
  expect(sheet?.matrix[0]).toEqual(['Nama', 'NIK'])
  expect(sheet?.matrix[1] ?? []).toEqual([])
  expect(sheet?.matrix[2]).toEqual(["O'Brien <b>", '9171010305100001'])
})

test.each(bookTypes)('a day in %s is read as the day it shows', async (bookType) => {
  const day = { t: 'n', v: 40301, z: 'dd/mm/yyyy' } as const
  const sheet = await firstSheet(book({ A: utils.aoa_to_sheet([['Lahir', day]]) }, bookType))
  expect(sheet?.matrix[0]).toEqual(['Lahir', '2010-05-03'])
})

test.each(['xlsx', 'ods'] as const)(
  'a formula in %s is marked and never evaluated',
  async (bookType) => {
    const formula = { t: 'n', v: 2, f: '1+1' } as const
    const sheet = await firstSheet(book({ A: utils.aoa_to_sheet([['Nama', formula]]) }, bookType))
    expect(sheet?.matrix[0]).toEqual(['Nama', { trouble: 'formula', text: '=1+1' }])
  },
)

test('a day counted from 1904 is read as the day it shows', async () => {
  const made = utils.book_new()
  utils.book_append_sheet(made, utils.aoa_to_sheet([[{ t: 'n', v: 38839, z: 'dd/mm/yyyy' }]]), 'A')
  made.Workbook = { WBProps: { date1904: true } }
  const sheet = await firstSheet(new Uint8Array(write(made, { type: 'array' })))
  expect(sheet?.matrix[0]).toEqual(['2010-05-03'])
})

test('a NIK kept as a number is marked where digits may be lost, other numbers are read as they stand', async () => {
  const row = [
    3401010305100000,
    9171010305100000,
    3401010305100001,
    81234567890,
    { t: 'n', v: 7, z: '000' },
    12.5,
    true,
  ]
  const sheet = await firstSheet(book({ A: utils.aoa_to_sheet([row]) }))
  expect(sheet?.matrix[0]).toEqual([
    { trouble: 'digitsLost', text: '3401010305100000' },
    { trouble: 'digitsLost', text: '9171010305100000' },
    '3401010305100001',
    '81234567890',
    '007',
    '12.5',
    'true',
  ])
})

test('all visible sheets that hold something are offered', async () => {
  const made = utils.book_new()
  utils.book_append_sheet(made, utils.aoa_to_sheet([['Nama']]), 'Satu')
  utils.book_append_sheet(made, utils.aoa_to_sheet([]), 'Kosong')
  utils.book_append_sheet(made, utils.aoa_to_sheet([['Rahasia']]), 'Sembunyi')
  made.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 0 }, { Hidden: 1 }] }
  const reading = await readSheetFile(new Uint8Array(write(made, { type: 'array' })))
  expect(reading.ok && reading.sheets.map(({ name }) => name)).toEqual(['Satu'])
})

test.each([
  ['semicolons', 'Nama;NIK\r\nAdi, S.Sos.;9171010305100001\r\n'],
  ['commas', 'Nama,NIK\n"Adi, S.Sos.",9171010305100001\n'],
  ['tabs', 'Nama\tNIK\nAdi, S.Sos.\t9171010305100001'],
  ['a byte order mark', '\ufeffNama;NIK\nAdi, S.Sos.;9171010305100001'],
  ['a line for Excel', 'sep=;\r\nNama;NIK\r\nAdi, S.Sos.;9171010305100001'],
])('a list with %s is read, a NIK from 91 on with all its digits', async (_what, words) => {
  const sheet = await firstSheet(text(words))
  expect(sheet?.matrix.slice(0, 2)).toEqual([
    ['Nama', 'NIK'],
    ['Adi, S.Sos.', '9171010305100001'],
  ])
})

test('older and other encodings are read', async () => {
  const windows = Uint8Array.of(...text('Nama;Kota\nAndr'), 0xe9, ...text(';Ambon'))
  expect((await firstSheet(windows))?.matrix[1]).toEqual(['André', 'Ambon'])
  const utf16 = new Uint8Array(Buffer.from('\ufeffNama\tKota\nAndré\tAmbon', 'utf16le'))
  expect((await firstSheet(utf16))?.matrix[1]).toEqual(['André', 'Ambon'])
})

test('a list in UTF-16 is read even where the file does not say so', async () => {
  const list = Buffer.from('Nama;Kota\r\nAdi;Ambon', 'utf16le')
  const read = [
    ['Nama', 'Kota'],
    ['Adi', 'Ambon'],
  ]
  expect((await firstSheet(new Uint8Array(list)))?.matrix).toEqual(read)
  expect((await firstSheet(new Uint8Array(list.swap16())))?.matrix).toEqual(read)
})

test('a cell in quotation marks keeps its line breaks, separators and quotation marks', async () => {
  const sheet = await firstSheet(
    text('Nama;Alamat\r\n"Adi ""Si Kecil"" Putra";"Jalan Mawar 5\r\nRT 02; RW 03"\r\nSinta;Tual'),
  )
  expect(sheet?.matrix).toEqual([
    ['Nama', 'Alamat'],
    ['Adi "Si Kecil" Putra', 'Jalan Mawar 5\r\nRT 02; RW 03'],
    ['Sinta', 'Tual'],
  ])
})

test('columns far to the right and cells merged downward are said to be unread', async () => {
  const wide = Array.from({ length: 300 }, (_, index) => `Judul ${index}`)
  const merged = utils.aoa_to_sheet([['Daftar'], ['Nama', 'Alamat'], ['Adi', 'Tual'], ['Sinta']])
  const title = { s: { r: 0, c: 0 }, e: { r: 0, c: 1 } }
  merged['!merges'] = [title]
  expect((await firstSheet(book({ A: merged })))?.unread).toEqual([])
  merged['!merges'] = [title, { s: { r: 2, c: 1 }, e: { r: 3, c: 1 } }]
  expect((await firstSheet(book({ A: merged })))?.unread).toEqual(['merged'])
  expect((await firstSheet(book({ A: utils.aoa_to_sheet([wide]) })))?.unread).toEqual(['columns'])
  expect((await firstSheet(text(wide.join(';'))))?.unread).toEqual(['columns'])
  expect((await firstSheet(text('Nama;Kota')))?.unread).toEqual([])
})

test('a web page or a document under the name of a spreadsheet is no list', async () => {
  for (const words of [
    '<html><table><tr><td>Nama</td></tr></table></html>',
    '%PDF-1.7\n1 0 obj',
    '{\\rtf1 Nama}',
  ])
    expect(await troubleOf(text(words))).toEqual({ code: 'notASheet' })
})

test('text that looks like a formula stays text in a list of text', async () => {
  const sheet = await firstSheet(text('Nama;Telepon\n=1+1;+62812'))
  expect(sheet?.matrix[1]).toEqual(['=1+1', '+62812'])
})

test('a quotation mark that is never closed is told with its row', async () => {
  expect(await troubleOf(text('Nama;Kota\nAdi;Ambon\n"Sinta;Ambon\nBudi;Tual'))).toEqual({
    code: 'openQuote',
    row: 3,
  })
})

test('what is no spreadsheet, damaged, locked or empty is told apart', async () => {
  const whole = book({ A: utils.aoa_to_sheet([['Nama']]) })
  expect(await troubleOf(new Uint8Array())).toEqual({ code: 'empty' })
  expect(await troubleOf(text('\n ; \n'))).toEqual({ code: 'empty' })
  expect(await troubleOf(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2))).toEqual({
    code: 'notASheet',
  })
  expect(await troubleOf(zipOf('catatan.txt', text('halo')))).toEqual({ code: 'notASheet' })
  expect(await troubleOf(whole.subarray(0, whole.length - 300))).toEqual({ code: 'damaged' })
})

test('one person more than is read is refused, never read in part', async () => {
  const list = ['Nama', ...Array.from({ length: MOST_ROWS }, (_, index) => `Adi ${index}`)]
  expect((await firstSheet(text(list.join('\n'))))?.matrix.length).toBe(MOST_ROWS + 1)
  expect(await troubleOf(text([...list, 'Sinta'].join('\n')))).toEqual({ code: 'tooManyRows' })
})

test('a sheet that is too long is offered as unread beside the others', async () => {
  const long = Array.from({ length: MOST_ROWS + 2 }, (_, index) => [index])
  const sheets = { Panjang: utils.aoa_to_sheet(long), Peserta: utils.aoa_to_sheet([['Nama']]) }
  const reading = await readSheetFile(book(sheets))
  expect(reading.ok && reading.sheets.map(({ name, isTooLong }) => ({ name, isTooLong }))).toEqual([
    { name: 'Panjang', isTooLong: true },
    { name: 'Peserta', isTooLong: false },
  ])
})

test('a file behind a password is told from a damaged one', async () => {
  const locked = CFB.utils.cfb_new()
  CFB.utils.cfb_add(locked, 'EncryptionInfo', [4, 0, 4, 0, 64, 0, 0, 0])
  CFB.utils.cfb_add(locked, 'EncryptedPackage', [0, 0, 0, 0])
  expect(await troubleOf(new Uint8Array(CFB.write(locked, { type: 'array' }) as number[]))).toEqual(
    {
      code: 'locked',
    },
  )
})

test('an archive that unpacks to far more than it says is refused', async () => {
  const bomb = zipOf('xl/worksheets/sheet1.xml', new Uint8Array(200 * 1024 * 1024), 10)
  expect(bomb.length).toBeLessThan(1024 * 1024)
  expect(await troubleOf(bomb)).toEqual({ code: 'tooLarge' })
})

test('an archive whose parts say otherwise than its directory is damaged, and never read without end', async () => {
  const whole = Buffer.from(book({ A: utils.aoa_to_sheet([['Nama', 'Adi']]) }, 'xlsx'))
  const deflatedPart = Buffer.from(whole)
  deflatedPart.writeUInt16LE(8, 8)
  expect(await troubleOf(deflatedPart)).toEqual({ code: 'damaged' })

  const end = whole.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  const morePartsThanListed = Buffer.from(whole)
  morePartsThanListed.writeUInt16LE(whole.readUInt16LE(end + 8) + 1, end + 8)
  expect(await troubleOf(morePartsThanListed)).toEqual({ code: 'damaged' })
})

test('a spreadsheet with any of its bytes changed is read or refused, never a failure', async () => {
  const whole = (['xlsx', 'ods'] as const).map((type) =>
    book({ A: utils.aoa_to_sheet([['Nama', 'Adi']]) }, type),
  )
  const changes = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 20 })
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...whole), changes, async (bytes, places) => {
      const changed = bytes.slice()
      for (const [place, byte] of places) changed[place % changed.length] = byte
      expect(typeof (await readSheetFile(changed)).ok).toBe('boolean')
    }),
    { numRuns: 200 },
  )
})

/** An archive of one part that may lie about its size. */
function zipOf(name: string, content: Uint8Array, saidSize = content.length): Uint8Array {
  const packed = deflateRawSync(content)
  const head = Buffer.alloc(30)
  head.writeUInt32LE(0x04034b50, 0)
  head.writeUInt16LE(8, 8)
  head.writeUInt32LE(packed.length, 18)
  head.writeUInt32LE(saidSize, 22)
  head.writeUInt16LE(name.length, 26)
  const entry = Buffer.alloc(46)
  entry.writeUInt32LE(0x02014b50, 0)
  entry.writeUInt16LE(8, 10)
  entry.writeUInt32LE(packed.length, 20)
  entry.writeUInt32LE(saidSize, 24)
  entry.writeUInt16LE(name.length, 28)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(46 + name.length, 12)
  end.writeUInt32LE(30 + name.length + packed.length, 16)
  return new Uint8Array(
    Buffer.concat([head, Buffer.from(name), packed, entry, Buffer.from(name), end]),
  )
}
