import { describe, expect, it } from 'vitest'
import { applyChange } from '../groupFile'
import type { AnyDraft, DraftOf } from '../records/kinds'
import { exampleReferral, referralGroup } from '../referrals/exampleReferral'

const stamp = { at: '2026-03-01T08:00:00+07:00', by: 'PS-01' }
type Fields = Partial<DraftOf<'referral'>>
const sent: Fields = { status: 'dikirim', sentDate: '2026-02-10' }

/** What stands against the referral, as "code field params"; empty where it is taken. */
function against(fields: Fields, before: readonly AnyDraft[] = []): string[] {
  const group = referralGroup(...before)
  const result = applyChange(group, { put: [exampleReferral(fields)], remove: [] }, stamp)
  if (result.ok) return []
  return result.faults.map(({ code, field, params }) =>
    [code, field, ...Object.values(params ?? {})].join(' '),
  )
}

describe('what leaves the agency', () => {
  it('needs a consent that stands on the day of sending', () => {
    expect(against(sent)).toEqual([])
    expect(against({ ...sent, memberCode: 'A-02' })).toEqual([
      'referralWithoutConsent consentPurpose A-02 2026-02-10',
    ])
  })
  it('is refused after a withdrawal, and was right before it', () => {
    expect(against({ ...sent, memberCode: 'A-03' })).toHaveLength(1)
    expect(against({ ...sent, memberCode: 'A-03', sentDate: '2026-02-04' })).toEqual([])
  })
  it('is refused in whichever state it would have left', () => {
    for (const status of ['diterima', 'berjalan', 'selesai'] as const)
      expect(against({ memberCode: 'A-02', status })).toEqual([
        'referralWithoutConsent consentPurpose A-02 2026-02-01',
      ])
    expect(against({ memberCode: 'A-02', status: 'dihentikan', endReason: 'Menolak' })).toEqual([])
  })
  it('may rest on an incident that concerns the member and had happened by then', () => {
    const onSafety: Fields = { ...sent, consentPurpose: null, incidentId: 'IN-01' }
    expect(against({ ...onSafety, memberCode: 'A-02' })).toEqual([])
    expect(against({ ...onSafety, memberCode: 'A-01' })).toEqual([
      'incidentOfOther incidentId A-01 2026-02-10',
    ])
    expect(
      against({ ...onSafety, memberCode: 'A-02', date: '2026-01-10', sentDate: '2026-01-19' }),
    ).toHaveLength(1)
  })
  it('rests on no consent to something else', () => {
    expect(against({ ...sent, consentPurpose: 'fotoRekaman' })).toEqual([
      'safetyBasisNeeded consentPurpose',
    ])
  })
  it('elsewhere hinders no further work, but not for another member or on another day', () => {
    const past: Fields = { ...sent, memberCode: 'A-02' }
    const taken = [exampleReferral(past)]
    expect(against({ ...past, feedbackDate: '2026-02-20' }, taken)).toEqual([])
    expect(against({ ...past, sentDate: '2026-02-11' }, taken)).toHaveLength(1)
    expect(against({ ...past, memberCode: 'A-03' }, taken)).toHaveLength(1)
  })
  it('may be prepared for anybody', () => {
    expect(against({ memberCode: 'A-02' })).toEqual([])
  })
})

describe('the course', () => {
  it('tells the day of sending, and why it ended without success', () => {
    expect(against({ status: 'dikirim' })).toEqual(['missing sentDate'])
    for (const status of ['ditolak', 'tanpaKabar', 'dihentikan'] as const)
      expect(against({ ...sent, status })).toEqual(['reasonNeeded endReason'])
  })
  it('has no day before the sending and none ahead', () => {
    expect(against({ ...sent, acceptedDate: '2026-02-09' })).toEqual([
      'crossedDates acceptedDate 2026-02-10 2026-02-09',
    ])
    expect(against({ ...sent, reminders: [{ date: '2026-02-09' }] })).toHaveLength(1)
    expect(against({ ...sent, sentDate: '2026-03-02' })).toEqual(['dayAhead sentDate 2026-03-02'])
    expect(against({ ...sent, feedbackDate: '2026-03-02' })).toHaveLength(1)
  })
})

it('a number is given once among referrals and other documents', () => {
  const report: AnyDraft = {
    kind: 'report',
    record: {
      id: 'LP-1',
      kind: 'laporanAkhir',
      classification: 'R',
      number: '002/LA',
      date: '2026-02-01',
    },
  }
  const other = exampleReferral({ id: 'RJ-02', number: '001/RJ' })
  expect(against({ number: '003/RJ' }, [report, other])).toEqual([])
  expect(against({ number: '002/LA' }, [report, other])).toEqual(['duplicate number 002/LA'])
  expect(against({ number: '001/RJ' }, [report, other])).toEqual(['duplicate number 001/RJ'])
})
