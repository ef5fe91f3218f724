import { describe, expect, it } from 'vitest'
import type { AnyDraft, DraftOf } from '../records/kinds'
import {
  exampleGroup,
  exampleMember,
  examplePoint,
  exampleProgram,
  exampleSession,
} from './exampleGroup'
import type { CriterionCode, GateItem } from './gateCriterion'
import { gateOf } from './gates'
import { exampleConsent, exampleGoal } from './gatesExample'

const DAY = '2026-06-30'
const began: AnyDraft = {
  kind: 'phaseChange',
  record: { id: 'PT-03', date: '2026-06-01', from: 'tengah', to: 'akhir' },
}

function told(
  from: 'akhir' | 'selesai',
  code: CriterionCode,
  drafts: readonly AnyDraft[],
  asOf = DAY,
): string {
  const group = exampleGroup(...exampleProgram(), began, exampleMember('A-01'), ...drafts)
  const one = gateOf(group, from, asOf)?.criteria.find((criterion) => criterion.code === code)
  if (!one) throw new Error(`the gate has no ${code}`)
  return one.isMet ? 'met' : ['unmet', ...one.items.map(nameOf)].join(' ')
}

function nameOf(item: GateItem): string {
  if (item.kind === 'member') return item.memberCode
  return 'id' in item ? item.id : item.kind
}

const instrument: AnyDraft = {
  kind: 'instrument',
  record: {
    id: 'INS-1',
    code: 'SK-1',
    name: 'Skala Contoh',
    items: 1,
    itemMin: 0,
    itemMax: 4,
    min: 0,
    max: 4,
    higherIsBetter: true,
    licence: 'milik lembaga',
  },
}
const sheet = (fields: Partial<DraftOf<'administration'>>): AnyDraft => ({
  kind: 'administration',
  record: { id: 'AD-1', instrumentId: 'INS-1', memberCode: 'A-01', point: 'akhir', ...fields },
})

describe('finishing', () => {
  it('needs every pursued goal rated at the last point', () => {
    const rated = (point: string, fields: Partial<DraftOf<'goal'>> = {}) => [
      examplePoint('R3', '2026-06-01'),
      examplePoint('R4', '2026-06-20'),
      exampleGoal('TA-01', {
        ratings: [{ point, date: '2026-06-20', level: 0, evidence: 'Contoh bukti' }],
        ...fields,
      }),
    ]
    expect(told('akhir', 'goalsRated', rated('R4'))).toBe('met')
    expect(told('akhir', 'goalsRated', rated('R3'))).toBe('unmet TA-01')
    expect(told('akhir', 'goalsRated', rated('R3', { status: 'dihentikan' }))).toBe('met')
  })
  it('needs the final measurement of every member', () => {
    expect(told('akhir', 'finalMeasure', [instrument, sheet({ total: 2 })])).toBe('met')
    expect(
      told('akhir', 'finalMeasure', [
        instrument,
        sheet({ point: 'P-12', date: '2026-06-01', total: 2 }),
      ]),
    ).toBe('met')
    expect(
      told('akhir', 'finalMeasure', [
        instrument,
        sheet({ point: 'pra', date: '2026-05-31', total: 2 }),
      ]),
    ).toBe('unmet A-01')
  })
  it('needs a plan for each member who is there at the end', () => {
    expect(told('akhir', 'endingPlans', [])).toBe('unmet A-01')
    const planned = exampleMember('A-02', { ending: { nextService: 'Karang taruna' } })
    const left = exampleMember('A-03', { status: 'dirujuk', exitDate: '2026-05-01' })
    expect(told('akhir', 'endingPlans', [planned, left])).toBe('unmet A-01')
  })
  it('needs every open referral in the hands of the other provider', () => {
    const referral = (fields: Partial<DraftOf<'referral'>>): AnyDraft[] => [
      {
        kind: 'resource',
        record: {
          id: 'RS-01',
          name: 'Puskesmas Contoh',
          category: 'kesehatan',
          systemKind: 'formal',
          status: 'aktif',
        },
      } as AnyDraft,
      {
        kind: 'referral',
        record: {
          id: 'RJ-01',
          date: '2026-05-01',
          memberCode: 'A-01',
          resourceId: 'RS-01',
          reason: 'Contoh alasan',
          urgency: 'biasa',
          consentPurpose: 'berbagiRujukan',
          status: 'dikirim',
          ...fields,
        },
      },
    ]
    expect(told('akhir', 'referralsAssigned', referral({}))).toBe('unmet RJ-01')
    expect(told('akhir', 'referralsAssigned', referral({ status: 'selesai' }))).toBe('met')
    const accepted = { status: 'berjalan', acceptedDate: '2026-06-30' } as const
    expect(told('akhir', 'referralsAssigned', referral(accepted))).toBe('met')
    expect(told('akhir', 'referralsAssigned', referral(accepted), '2026-06-29')).toBe('unmet RJ-01')
  })
  it("needs the members' feedback, on slips of the last meeting or told back to the group", () => {
    const slips = (n: number) => exampleSession(1, '2026-06-20', { 'A-01': 'H' }, { laiseg: { n } })
    expect(told('akhir', 'feedback', [])).toBe('unmet')
    expect(told('akhir', 'feedback', [slips(0)])).toBe('unmet')
    expect(told('akhir', 'feedback', [slips(1)])).toBe('met')
    const toldBack = (feedbackToGroupDate: string): AnyDraft => ({
      kind: 'evaluation',
      record: { id: 'EV-1', kind: 'hasil', date: '2026-05-31', feedbackToGroupDate },
    })
    expect(told('akhir', 'feedback', [toldBack('2026-06-01')])).toBe('met')
    expect(told('akhir', 'feedback', [toldBack('2026-05-31')])).toBe('unmet')
  })
  it('needs a survey of the last phase', () => {
    const survey = (date: string, choices: Record<string, string[]>): AnyDraft => ({
      kind: 'sociometricSurvey',
      record: { id: 'SM-1', date, question: 'Dengan siapa?', maxChoices: 1, choices },
    })
    const answered = { 'A-01': [] }
    expect(told('akhir', 'finalSociometry', [survey('2026-06-01', answered)])).toBe('met')
    expect(told('akhir', 'finalSociometry', [survey('2026-05-31', answered)])).toBe('unmet')
    expect(told('akhir', 'finalSociometry', [survey('2026-06-01', {})])).toBe('unmet')
  })
})

describe('closing', () => {
  const later = '2026-08-01'
  const agreed = exampleConsent('A-01', { purpose: 'kontakTindakLanjut' })
  it('needs each member asked once more who agreed to it, or the try written down', () => {
    expect(told('selesai', 'followUp', [], later)).toBe('met')
    expect(told('selesai', 'followUp', [agreed], later)).toBe('unmet A-01')
    const asked = [instrument, agreed, sheet({ point: 'tindakLanjut', missingReason: 'pindah' })]
    expect(told('selesai', 'followUp', asked, later)).toBe('met')
    const met = exampleSession(9, '2026-07-30', { 'A-01': 'H' }, { stage: 'tindakLanjut' })
    expect(told('selesai', 'followUp', [agreed, met], later)).toBe('met')
  })
  it('needs the final report approved', () => {
    const report = (fields: Partial<DraftOf<'report'>>): AnyDraft => ({
      kind: 'report',
      record: {
        id: 'LP-1',
        kind: 'laporanAkhir',
        date: '2026-07-20',
        classification: 'R',
        ...fields,
      },
    })
    expect(told('selesai', 'finalReport', [report({ status: 'disahkan' })], later)).toBe('met')
    expect(told('selesai', 'finalReport', [report({ status: 'draf' })], later)).toBe('unmet')
    const numbered = report({ number: '060/LA', approvedBy: 'PS-01' })
    expect(told('selesai', 'finalReport', [numbered], later)).toBe('met')
    expect(told('selesai', 'finalReport', [numbered], '2026-07-19')).toBe('unmet')
  })
  it('needs a retention time', () => {
    expect(told('selesai', 'retention', [])).toBe('unmet')
  })
})
