import { expect, it } from 'vitest'
import {
  checkedWords,
  distanceOrUnknown,
  distanceWords,
  likenessWords,
  mouAdvice,
  mouWords,
  strengthWords,
} from './resourceLabels'

it('tells when a resource was checked and by whom', () => {
  expect(checkedWords({ days: 12 }, 'Sri')).toBe('diperiksa 12 hari lalu oleh Sri')
  expect(checkedWords({ days: 1 }, null)).toBe('diperiksa kemarin')
  expect(checkedWords({ days: 0 }, 'Sri')).toBe('diperiksa hari ini oleh Sri')
  expect(checkedWords({ days: null }, 'Sri')).toBe('belum pernah diperiksa')
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
  expect(mouAdvice({ state: 'expired', daysLeft: -3 }, resource)).toBe(
    'MoU habis 3 hari lalu, 4 Desember 2026. Perbarui, lalu isi tanggal barunya.',
  )
  expect(mouAdvice({ state: 'inForce', daysLeft: 91 }, resource)).toBeNull()
})

it('says every distance with how it was measured, and why two records are compared', () => {
  expect(distanceWords(0.687)).toBe('687 m garis lurus')
  expect(distanceWords(4.54)).toBe('4,5 km garis lurus')
  expect(distanceOrUnknown(null)).toBe('jarak belum diketahui')
  expect(likenessWords(['sameName', 'samePhone'])).toBe('namanya sama dan nomor teleponnya sama')
})

it('names a relation with its direction, and never the direction of one that is not there', () => {
  expect(strengthWords({ strength: 'kuat', direction: 'duaArah' })).toBe('kuat, dua arah')
  expect(strengthWords({ strength: 'lemah', direction: null })).toBe('lemah')
  expect(strengthWords({ strength: 'belumAda', direction: 'duaArah' })).toBe('belum ada hubungan')
})
