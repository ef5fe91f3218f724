import fc from 'fast-check'
import { expect, test } from 'vitest'
import { indonesia, positionDoubt } from './position'
import { typedPosition } from './typedPosition'

const bergas = { lat: -7.1958, lon: 110.4211 }

test.each([
  '-7.1958, 110.4211',
  '-7.1958,110.4211',
  '-7,1958; 110,4211',
  '-7,1958 110,4211',
  '-7,1958, 110,4211',
  ' −7.1958   110.4211 ',
  '7.1958 S, 110.4211 E',
  'S 7.1958, E 110.4211',
  '7,1958 LS 110,4211 BT',
  '110.4211 BT, 7.1958 LS',
  '7.1958° LS, 110.4211° BT',
  '@-7.1958,110.4211,15z',
  '(-7.1958, 110.4211)',
])('%s is the place of the agency', (written) => {
  expect(typedPosition(written)).toEqual({ ok: true, position: bergas })
})

test.each([
  '7°11\'45"S 110°25\'16"E',
  '7°11’45” LS, 110°25’16” BT',
  '7° 11′ 45″ S 110° 25′ 16″ E',
  'LS 7 11 45, BT 110 25 16',
  '7 11 45 LS 110 25 16 BT',
  "-7°11'45'' 110°25'16''",
])('%s is read in degrees, minutes and seconds', (written) => {
  // 7 + 11/60 + 45/3600 = 7.195833; 110 + 25/60 + 16/3600 = 110.421111
  expect(typedPosition(written)).toEqual({
    ok: true,
    position: { lat: -7.195833, lon: 110.421111 },
  })
})

test('exchanged coordinates are read as they were typed, so that they can be offered the other way', () => {
  const typed = typedPosition('110,4211; -7,1958')
  expect(typed).toEqual({ ok: true, position: { lat: 110.4211, lon: -7.1958 } })
  if (typed.ok)
    expect(positionDoubt(typed.position, null)).toEqual({ code: 'swapped', swapped: bergas })
})

test.each([
  ['', 'unreadable'],
  ['Ungaran', 'unreadable'],
  ['-7,1958', 'half'],
  ['-7.1958', 'half'],
  ['-7,110', 'half'],
  ['7.1958 S, 8 S', 'unreadable'],
  ['7°75\'00"S 110°25\'16"E', 'unreadable'],
  ['-719.58, 110.4211', 'beyond'],
])('"%s" is refused: %s', (written, fault) => {
  expect(typedPosition(written)).toEqual({ ok: false, fault })
})

test('any place is read again from its numbers, and no text breaks the reading', () => {
  const degrees = (min: number, max: number) =>
    fc.integer({ min: Math.ceil(min * 1e6), max: Math.floor(max * 1e6) }).map((n) => n / 1e6)
  fc.assert(
    fc.property(
      degrees(indonesia.south, indonesia.north),
      degrees(indonesia.west, indonesia.east),
      (lat, lon) => {
        const [north, east] = [lat, lon].map((one) => one.toFixed(6))
        expect(typedPosition(`${north}, ${east}`)).toEqual({ ok: true, position: { lat, lon } })
      },
    ),
  )
  fc.assert(
    fc.property(fc.string(), (text) => {
      typedPosition(text)
    }),
  )
})
