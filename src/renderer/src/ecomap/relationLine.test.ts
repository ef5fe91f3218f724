import { expect, test } from 'vitest'
import { relationLine } from './relationLine'

const group = { x: 0, y: 0 }
const system = { x: 100, y: 0 }

/** The tips of the arrows of a line from the group to a system. */
function tips(direction: 'keKelompok' | 'dariKelompok' | 'duaArah' | null): string[] {
  return relationLine(group, system, { strength: 'kuat', direction }).arrows.map(
    (path) => /^M([\d.]+ [\d.]+)/u.exec(path)?.[1] ?? '',
  )
}

test('arrows point to where help flows: to the group, to the system, to both, or nowhere', () => {
  expect(tips('keKelompok')).toEqual(['0 0'])
  expect(tips('dariKelompok')).toEqual(['100 0'])
  expect(tips('duaArah')).toEqual(['0 0', '100 0'])
  expect(tips(null)).toEqual([])
})

test('a strained relation runs in jags between both ends, any other one straight', () => {
  const jagged = relationLine(group, system, { strength: 'tegang', direction: null })
  expect(jagged.path.startsWith('M0 0L')).toBe(true)
  expect(jagged.path.endsWith('L100 0')).toBe(true)
  expect(jagged.path.split('L').length).toBeGreaterThan(8)
  expect(relationLine(group, system, { strength: 'lemah', direction: null }).path).toBe(
    'M0 0L100 0',
  )
})
