import { expect, it } from 'vitest'
import { distanceWords, freshnessWords, mouWords } from './directory'
import { doubleWords } from './directoryRecord'

it('tells when a resource was checked and by whom', () => {
  expect(freshnessWords({ kind: 'fresh', days: 12 }, 'Sri')).toBe('Diperiksa 12 hari lalu oleh Sri')
  expect(freshnessWords({ kind: 'fresh', days: 1 }, null)).toBe('Diperiksa kemarin')
  expect(freshnessWords({ kind: 'fresh', days: 0 }, 'Sri')).toBe('Diperiksa hari ini oleh Sri')
  expect(freshnessWords({ kind: 'never', days: null }, 'Sri')).toBe('Belum pernah diperiksa')
})

it('speaks of an agreement only where it ends or has ended', () => {
  const resource = { mou: { validUntil: '2026-12-04' } }
  expect(mouWords({ state: 'expiring', daysLeft: 12 }, resource)).toBe(
    'MoU habis 12 hari lagi, 4 Desember 2026',
  )
  expect(mouWords({ state: 'expiring', daysLeft: 0 }, resource)).toBe('MoU habis hari ini')
  expect(mouWords({ state: 'expired', daysLeft: -3 }, resource)).toBe(
    'MoU habis 3 hari lalu, 4 Desember 2026',
  )
  expect(mouWords({ state: 'inForce', daysLeft: 91 }, resource)).toBeNull()
  expect(mouWords({ state: 'open', daysLeft: null }, resource)).toBeNull()
})

it('says every distance with how it was measured, and why two records are compared', () => {
  expect(distanceWords(0.687)).toBe('687 m garis lurus')
  expect(distanceWords(4.54)).toBe('4,5 km garis lurus')
  expect(doubleWords(['sameName', 'samePhone'])).toBe('namanya sama dan nomor teleponnya sama')
})
