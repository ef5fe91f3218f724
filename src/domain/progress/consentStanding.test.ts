import { describe, expect, it } from 'vitest'
import type { AnyDraft, DraftOf } from '../records/kinds'
import { consentStanding, isChildOn, mayTakePartOn } from './consentStanding'
import { exampleGroup, exampleMember } from './exampleGroup'

/** A-01 is born on 1 January 2010 and so a child until the end of 2027; B-01 is grown up. */
function group(...consents: Partial<DraftOf<'consent'>>[]) {
  return exampleGroup(
    exampleMember('A-01'),
    exampleMember('B-01', { birthDate: '1990-01-01' }),
    ...consents.map(consent),
  )
}

function consent(fields: Partial<DraftOf<'consent'>>): AnyDraft {
  const memberCode = fields.memberCode ?? 'B-01'
  const purpose = fields.purpose ?? 'ikutKelompok'
  return {
    kind: 'consent',
    record: {
      id: `${memberCode}.${purpose}`,
      memberCode,
      purpose,
      status: 'setuju',
      date: '2026-02-01',
      form: 'tertulis',
      signedByMember: true,
      ...fields,
    },
  }
}

const standing = (day: string, fields: Partial<DraftOf<'consent'>>, code = 'B-01') =>
  consentStanding(group({ memberCode: code, ...fields }), code, 'ikutKelompok', day)

describe('a consent', () => {
  it('stands from its day on when it was given in writing by the member', () => {
    expect(standing('2026-02-01', {})).toEqual({ isGiven: true, reasons: [] })
    expect(standing('2026-01-31', {})).toEqual({ isGiven: false, reasons: ['notYet'] })
  })
  it('says each reason why it does not stand', () => {
    const day = '2026-03-01'
    expect(consentStanding(group(), 'B-01', 'ikutKelompok', day).reasons).toEqual(['notAsked'])
    expect(consentStanding(group(), 'Z-99', 'ikutKelompok', day).reasons).toEqual(['notAsked'])
    expect(standing(day, { status: 'belum', date: null }).reasons).toEqual(['notAsked'])
    expect(standing(day, { status: 'menolak' }).reasons).toEqual(['refused'])
    expect(standing(day, { status: 'kedaluwarsa' }).reasons).toEqual(['expired'])
    expect(standing(day, { status: 'ditarik' }).reasons).toEqual(['withdrawn'])
    expect(standing(day, { form: null, signedByMember: null }).reasons).toEqual([
      'formMissing',
      'memberUnsigned',
    ])
  })
  it('to one purpose says nothing of another', () => {
    const photos = group({ purpose: 'fotoRekaman', status: 'menolak' }, {})
    expect(consentStanding(photos, 'B-01', 'ikutKelompok', '2026-03-01').isGiven).toBe(true)
    expect(consentStanding(photos, 'B-01', 'fotoRekaman', '2026-03-01').isGiven).toBe(false)
  })
  it('that was set aside does not stand', () => {
    expect(standing('2026-03-01', { archivedAt: '2026-02-02T08:00:00+07:00' }).reasons).toEqual([
      'notAsked',
    ])
  })
  it('that was withdrawn held on the days before and no more from that day on', () => {
    const withdrawn = { status: 'ditarik', withdrawnDate: '2026-03-05' } as const
    expect(standing('2026-03-04', withdrawn).isGiven).toBe(true)
    expect(standing('2026-03-05', withdrawn).reasons).toEqual(['withdrawn'])
  })
  it('given again after a refusal or a withdrawal leaves the earlier days as they were', () => {
    const again = {
      date: '2026-04-01',
      former: [
        { status: 'menolak', date: '2026-01-10' },
        {
          status: 'ditarik',
          date: '2026-02-01',
          form: 'terekam',
          signedByMember: true,
          withdrawnDate: '2026-03-01',
        },
      ],
    } as const
    const said = (day: string) => standing(day, { ...again, former: [...again.former] })
    expect(said('2026-01-09').reasons).toEqual(['notYet'])
    expect(said('2026-01-10').reasons).toEqual(['refused'])
    expect(said('2026-02-01').isGiven).toBe(true)
    expect(said('2026-03-01').reasons).toEqual(['withdrawn'])
    expect(said('2026-04-01').isGiven).toBe(true)
  })
})

describe('the consent of a child', () => {
  const both = { guardianSigned: true } as const
  it('needs the guardian and the child itself', () => {
    expect(standing('2026-02-01', {}, 'A-01').reasons).toEqual(['guardianUnsigned'])
    expect(standing('2026-02-01', { ...both, signedByMember: false }, 'A-01').reasons).toEqual([
      'memberUnsigned',
    ])
    expect(standing('2026-02-01', both, 'A-01').isGiven).toBe(true)
  })
  it('stands from the later of the two days', () => {
    const later = { ...both, guardianDate: '2026-02-10' }
    expect(standing('2026-02-09', later, 'A-01').reasons).toEqual(['guardianUnsigned'])
    expect(standing('2026-02-10', later, 'A-01').isGiven).toBe(true)
  })
  it('asks for no guardian from the 18th birthday on', () => {
    const [child] = exampleGroup(exampleMember('A-01')).records.member
    expect(child && [isChildOn(child, '2027-12-31'), isChildOn(child, '2028-01-01')]).toEqual([
      true,
      false,
    ])
    expect(standing('2027-12-31', {}, 'A-01').isGiven).toBe(false)
    expect(standing('2028-01-01', {}, 'A-01').isGiven).toBe(true)
  })
})

it('who withdraws in the course of a day may have been at the meeting of that day', () => {
  const withdrawn = group({ status: 'ditarik', withdrawnDate: '2026-03-05' })
  expect(mayTakePartOn(withdrawn, 'B-01', '2026-03-05')).toBe(true)
  expect(mayTakePartOn(withdrawn, 'B-01', '2026-03-06')).toBe(false)
  expect(mayTakePartOn(withdrawn, 'B-01', '2026-01-31')).toBe(false)
})
