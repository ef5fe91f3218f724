import { expect, test } from 'vitest'
import { itemsOfLines } from './itemLines'

test('each line is an item, without its numbering', () => {
  const pasted =
    '1. Saya percaya.\r\n 2) Saya   diterima. \n\n(3) Saya terbuka.\n- Saya hadir.\n• Saya ikut.\na. Saya berani.\n7\tSaya tenang.\nAda 3 teman saya.'
  expect(itemsOfLines(pasted)).toEqual([
    'Saya percaya.',
    'Saya diterima.',
    'Saya terbuka.',
    'Saya hadir.',
    'Saya ikut.',
    'Saya berani.',
    'Saya tenang.',
    'Ada 3 teman saya.',
  ])
  expect(itemsOfLines(' \n\n')).toEqual([])
})
