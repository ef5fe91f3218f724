import { expect, test } from 'vitest'
import type { DraftOf } from '../records/kinds'
import { exampleResource, groupAndDirectory } from './exampleTies'
import { fieldsToLearn, learned, resourceDifferences } from './resourceDifferences'

type Said = Partial<DraftOf<'resource'>>

/** The group's copy, checked in January, once it learned from the record that was checked in February. */
function afterwards(group: Said, directory: Said) {
  const files = groupAndDirectory(
    [exampleResource('RS-01', { name: 'BLK', verifiedDate: '2026-01-10', ...group })],
    [exampleResource('SD-0001', { name: 'BLK', verifiedDate: '2026-02-01', ...directory })],
  )
  const [own] = files.group.records.resource
  const [record] = files.directory.records.resource
  if (!own || !record) throw new Error('no resource')
  const differences = resourceDifferences(own, record, [])
  const { phone, isPersonalPhone } = learned(own, differences, 'group')
  return { phone, isPersonalPhone, toGroup: fieldsToLearn(differences, 'group') }
}

test('whose telephone it is goes with the number that is kept', () => {
  // The office's number takes the place of a person's: it is nobody's own.
  expect(
    afterwards({ phone: '111', isPersonalPhone: true }, { phone: '222', isPersonalPhone: false }),
  ).toMatchObject({ phone: '222', isPersonalPhone: null })
  // A person's number takes the place of the office's.
  expect(
    afterwards({ phone: '111', isPersonalPhone: false }, { phone: '222', isPersonalPhone: true }),
  ).toMatchObject({ phone: '222', isPersonalPhone: true })
  // Without a number there is nothing to say: the group's stays as it is.
  expect(
    afterwards({ phone: '111', isPersonalPhone: true }, { isPersonalPhone: false }),
  ).toMatchObject({ phone: '111', isPersonalPhone: true, toGroup: ['verifiedDate'] })
})

test('of one number a box that nobody ticked says nothing: what is a person’s own stays so', () => {
  expect(
    afterwards({ phone: '111', isPersonalPhone: true }, { phone: '111', isPersonalPhone: false }),
  ).toMatchObject({ isPersonalPhone: true, toGroup: ['verifiedDate'] })
})
