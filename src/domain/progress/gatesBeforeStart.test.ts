import { describe, expect, it } from 'vitest'
import type { AnyDraft } from '../records/kinds'
import { exampleGroup, exampleMember } from './exampleGroup'
import { gateAhead, gateOf } from './gates'
import { exampleConsent, exampleReviews, readyDrafts, withOne } from './gatesExample'

const DAY = '2026-01-01'
const ready = readyDrafts()

/** The criteria that are not met, each with what is missing. */
function unmet(drafts: readonly AnyDraft[], asOf = DAY): string[] {
  const gate = gateAhead(exampleGroup(...drafts), asOf)
  if (!gate) throw new Error('the example stands before a gate')
  return gate.criteria
    .filter(({ isMet }) => !isMet)
    .map(({ code, items }) => [code, ...items.map(nameOf)].join(' '))
}

function nameOf(item: NonNullable<ReturnType<typeof gateAhead>>['criteria'][0]['items'][0]) {
  switch (item.kind) {
    case 'member':
      return [item.memberCode, ...(item.reasons ?? [])].join('/')
    case 'missing':
      return `${item.step}/${item.missing.code}`
    case 'count':
      return `${item.count}/${item.min}-${item.max}`
    case 'task':
      return `${item.task}/${item.attainment}`
    case 'contact':
      return item.name
    default:
      return item.kind
  }
}

describe('the gate before the first meeting', () => {
  it('leads from the draft or from before the group to its first phase', () => {
    const group = exampleGroup(...ready)
    expect(gateOf(group, 'draf', DAY)?.to).toBe('awal')
    expect(gateAhead(group, DAY)).toMatchObject({ from: 'prakelompok', to: 'awal' })
  })
  it('is open where everything is there', () => {
    expect(unmet(ready)).toEqual([])
  })
  it('demands the first five criteria; of the others each may be skipped', () => {
    const gate = gateAhead(exampleGroup(...ready), DAY)
    expect(gate?.criteria.filter(({ isRequired }) => isRequired).map(({ code }) => code)).toEqual([
      'formation',
      'groupGoal',
      'limitsPlanned',
      'hasMembers',
      'consents',
    ])
  })
  it('names the part of the design that is missing, and the step where it is written', () => {
    const program = ready.find(({ kind }) => kind === 'program')?.record
    const formation = program && 'formation' in program ? program.formation : null
    const without = withOne(ready, 'PR-01', {
      place: null,
      formation: { ...formation, needs: null },
    })
    expect(unmet(without)).toEqual([
      'formation kebutuhan/needsMethod kebutuhan/needsDates kebutuhan/needsRespondents kebutuhan/needsFindings struktur/place',
    ])
    const [formationOf] = gateAhead(exampleGroup(...without), DAY)?.criteria ?? []
    expect(formationOf?.items[0]?.place).toEqual({ screen: 'rancangan', step: 'kebutuhan' })
  })
  it('asks for a goal of the group that is still pursued', () => {
    expect(unmet(withOne(ready, 'TK-1', { status: 'dihentikan' }))).toEqual(['groupGoal'])
    expect(unmet(withOne(ready, 'TK-1', null))).toEqual(['groupGoal'])
  })
  it('asks when the limits of confidentiality will be explained, or were', () => {
    const unplanned = withOne(ready, 'KK-1', { limitsPlannedDate: null })
    expect(unmet(unplanned)).toEqual(['limitsPlanned'])
    expect(unmet(withOne(unplanned, 'KK-1', { confidentialityLimitsExplainedDate: DAY }))).toEqual(
      [],
    )
  })
  it('asks for members; a candidate is none', () => {
    const candidates = withOne(withOne(ready, 'A-01', { status: 'calon' }), 'A-02', {
      status: 'calon',
    })
    expect(unmet(candidates)).toEqual([
      'hasMembers',
      'consents nobody',
      'memberCount 0/2-3',
      'riskScreening nobody',
    ])
  })
  it('names the member whose consent is missing and why, and whose answers to look at', () => {
    const unasked = withOne(ready, 'A-02.ikutKelompok', null)
    expect(unmet(unasked)).toEqual(['consents A-02/notAsked'])
    expect(unmet(withOne(ready, 'A-02.ikutKelompok', { guardianSigned: false }))).toEqual([
      'consents A-02/guardianUnsigned',
    ])
    expect(unmet(withOne(ready, 'A-02.ikutKelompok', { date: '2026-01-02' }))).toEqual([
      'consents A-02/notYet',
    ])
    const consents = gateAhead(exampleGroup(...unasked), DAY)?.criteria[4]
    expect(consents?.items[0]?.place).toEqual({ screen: 'persetujuan', member: 'A-02' })
  })
  it('does not ask for the consent of one who has gone again or is a candidate', () => {
    const extra = { riskScreenedDate: DAY, joinDate: '2025-12-20' }
    const gone = { ...extra, status: 'mengundurkanDiri', exitDate: DAY } as const
    const candidate = { ...extra, status: 'calon' } as const
    expect(unmet([...ready, exampleMember('A-03', gone)])).toEqual([])
    expect(unmet([...ready, exampleMember('A-03', candidate)])).toEqual([])
    expect(unmet([...ready, exampleMember('A-03', { ...extra, status: 'cuti' })])).toEqual([
      'consents A-03/notAsked',
    ])
  })
  it('counts the members against the limits of the design, both included', () => {
    const more = (code: string) => [
      exampleMember(code, { riskScreenedDate: DAY }),
      exampleConsent(code),
    ]
    expect(unmet([...ready, ...more('A-03')])).toEqual([])
    expect(unmet([...ready, ...more('A-03'), ...more('A-04')])).toEqual(['memberCount 4/2-3'])
  })
  it('names members in whom nobody looked for risks by that day', () => {
    expect(unmet(withOne(ready, 'A-01', { riskScreenedDate: '2026-01-02' }))).toEqual([
      'riskScreening A-01',
    ])
    const flagged = { riskScreenedDate: null, riskFlags: ['lihat catatan tertutup'] }
    expect(unmet(withOne(ready, 'A-01', flagged))).toEqual([])
    expect(unmet(withOne(ready, 'A-01', { ...flagged, riskFlags: [] }))).toEqual([
      'riskScreening A-01',
    ])
  })
  it('asks for the plan with the signature of the head or a number', () => {
    expect(unmet(withOne(ready, 'RP-01', { status: 'draf' }))).toEqual(['planSigned'])
    expect(unmet(withOne(ready, 'RP-01', { date: '2026-01-02' }))).toEqual(['planSigned'])
    const numbered = { status: null, number: '017/RP/LC/XII/2025' }
    expect(unmet(withOne(ready, 'RP-01', numbered))).toEqual([])
    expect(unmet(withOne(ready, 'RP-01', { ...numbered, status: 'dibatalkan' }))).toEqual([
      'planSigned',
    ])
  })
  it('trusts a crisis contact for 180 days after it was verified', () => {
    const verified = (verifiedDate: string | null) =>
      unmet(withOne(ready, 'AG-01', { crisisContacts: [{ name: 'Polisi', verifiedDate }] }))
    expect(verified('2025-07-05')).toEqual([])
    expect(verified('2025-07-04')).toEqual(['crisisContacts Polisi'])
    expect(verified(null)).toEqual(['crisisContacts Polisi'])
    expect(unmet(withOne(ready, 'AG-01', { crisisContacts: [] }))).toEqual(['crisisContacts'])
  })
  it('asks for a private room that was looked at, and for all eight tasks at R0', () => {
    expect(unmet(ready, '2025-12-27')).toContain('roomChecked')
    expect(unmet(ready, '2025-12-29')).toContain('baseline')
    expect(unmet(withOne(ready, 'R0.h', null))).toEqual(['baseline h/null'])
    expect(unmet(withOne(ready, 'R0', { afterSession: 3 }))).toEqual(['baseline'])
    expect(exampleReviews('R0', 0)).toHaveLength(8)
  })
})
