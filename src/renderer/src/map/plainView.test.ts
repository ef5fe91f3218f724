import { expect, test } from 'vitest'
import { moved, onScreen, viewOf, zoomed } from './plainView'

const size = { width: 800, height: 400 }
const bergas = { lat: -7.1958, lon: 110.4211 }
const view = { center: bergas, zoom: 10 }

test('the middle of the view stands in the middle of the screen', () => {
  const { x, y } = onScreen(view, size)(bergas)
  expect([x, y].map(Math.round)).toEqual([400, 200])
})

test('a place east and north of the middle stands to the right and above', () => {
  // At zoom 10 the world is 512 * 1,024 pixels wide: a tenth of a degree is 145.6 of them.
  const { x, y } = onScreen(view, size)({ lat: bergas.lat, lon: bergas.lon + 0.1 })
  expect(x).toBeCloseTo(400 + (512 * 1024) / 3600, 3)
  expect(y).toBeCloseTo(200, 6)
  expect(onScreen(view, size)({ lat: -7, lon: bergas.lon }).y).toBeLessThan(200)
})

test('moving by pixels and back is where it began', () => {
  const there = moved(view, 100, -30)
  const place = onScreen(there, size)(bergas)
  expect([place.x, place.y].map(Math.round)).toEqual([300, 230])
  const back = moved(there, -100, 30).center
  expect(back.lat).toBeCloseTo(bergas.lat, 9)
  expect(back.lon).toBeCloseTo(bergas.lon, 9)
})

test('a view of bounds shows all of them, one place is not looked at from too near', () => {
  const bounds = { south: -11, north: 6, west: 95, east: 141 }
  const whole = viewOf({ bounds }, size)
  for (const [lat, lon] of [
    [-11, 95],
    [6, 141],
  ] as const) {
    const { x, y } = onScreen(whole, size)({ lat, lon })
    expect(x >= 0 && x <= 800 && y >= 0 && y <= 400).toBe(true)
  }
  const { lat, lon } = bergas
  expect(viewOf({ bounds: { south: lat, north: lat, west: lon, east: lon } }, size).zoom).toBe(13)
  expect(zoomed(view, 99).zoom).toBe(18)
})
