import { expect, test } from 'vitest'
import { nameLines, widthOf } from './nameLines'

const WIDTH = 9

test('a name stands in as few lines as it needs, broken between words', () => {
  expect(nameLines('SAPA 129', WIDTH, 3)).toEqual(['SAPA 129'])
  expect(nameLines('Puskesmas Contoh Bergas', WIDTH, 3)).toEqual(['Puskesmas', 'Contoh Bergas'])
})

test('no line is wider than the box, and what finds no room is seen to be cut', () => {
  const names = [
    'Lembaga Konsultasi Kesejahteraan Keluarga (LK3) Keluarga Umpama Kabupaten Semarang',
    'Kementerianpemberdayaanperempuandanperlindungananak',
    'MMMMMMMMMMMM WWWWWWWWWWWWWWWW',
  ]
  for (const name of names) {
    const lines = nameLines(name, WIDTH, 3)
    expect(lines.length).toBeLessThanOrEqual(3)
    for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(WIDTH)
  }
  expect(nameLines(names[0] ?? '', WIDTH, 3).at(-1)).toMatch(/…$/u)
})
