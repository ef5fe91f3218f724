import { expect, test } from 'vitest'
import { emptyGroup } from '../groupFile'
import { exampleGroup, exampleMember, exampleProgram } from '../progress/exampleGroup'
import type { DraftOf } from '../records/kinds'
import { resourcesToOffer } from './collectedResources'
import { exampleResource } from './exampleTies'
import { membersNamed } from './membersNamed'

const member = exampleMember('A-03', { fullName: 'Citra Umpamawati' })
const named = (fields: Partial<DraftOf<'resource'>>) => {
  const group = exampleGroup(...exampleProgram(), member, exampleResource('RS-01', fields))
  const [resource] = group.records.resource
  if (!resource) throw new Error('no resource')
  return { words: membersNamed(group, resource), offer: resourcesToOffer(group, emptyGroup('d')) }
}

test('a resource that names a member by name or code is not offered to other groups', () => {
  expect(named({ name: 'Keluarga Citra Umpamawati' }).words).toContain('Citra Umpamawati')
  expect(named({ requirements: 'Hubungi ibu a-03 dahulu' }).words).toEqual(['A-03'])
  expect(named({ services: ['antar jemput A-03'] }).offer).toMatchObject({
    resources: [],
    withheld: 1,
  })
})

test('what belongs to the group alone may name members, for it stays there', () => {
  const { words, offer } = named({ note: 'Dikenal lewat A-03' })
  expect(words).toEqual([])
  expect(offer).toMatchObject({ resources: [{ id: 'RS-01' }], withheld: 0 })
  expect(named({ name: 'Puskesmas BA-034' }).words).toEqual([])
})
