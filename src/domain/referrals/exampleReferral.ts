import { exampleGroup, exampleMember, exampleProgram } from '../progress/exampleGroup'
import { exampleConsent } from '../progress/gatesExample'
import type { AnyDraft, DraftOf } from '../records/kinds'

/** A referral of A-01 to the health centre, prepared on 1 February 2026 on the ground of consent. Only tests use it. */
export function exampleReferral(fields: Partial<DraftOf<'referral'>> = {}): AnyDraft {
  return {
    kind: 'referral',
    record: {
      id: 'RJ-01',
      date: '2026-02-01',
      memberCode: 'A-01',
      resourceId: 'RS-01',
      reason: 'Pemeriksaan kesehatan',
      urgency: 'biasa',
      consentPurpose: 'berbagiRujukan',
      status: 'disiapkan',
      ...fields,
    },
  }
}

/**
 * What referrals of the examples rest on: A-01 agreed to sharing on 10 January 2026, A-02 refused, A-03 withdrew
 * on 5 February, of A-02 an incident of 20 January is on record; one resource. Only tests use it.
 */
export const referralDrafts: AnyDraft[] = [
  ...exampleProgram(),
  ...Object.entries({ 'A-01': 'Wulandari', 'A-02': 'Baskoro', 'A-03': 'Handayani' }).map(
    ([code, fullName]) => exampleMember(code, { fullName, birthDate: '2000-05-01' }),
  ),
  sharing('A-01', {}),
  sharing('A-02', { status: 'menolak' }),
  sharing('A-03', { status: 'ditarik', withdrawnDate: '2026-02-05' }),
  {
    kind: 'resource',
    record: {
      id: 'RS-01',
      name: 'Puskesmas Contoh',
      category: 'kesehatan',
      systemKind: 'formal',
      status: 'aktif',
    },
  },
  {
    kind: 'incident',
    record: {
      id: 'IN-01',
      date: '2026-01-20',
      kind: 'risikoMenyakitiDiri',
      severity: 'tinggi',
      memberCodes: ['A-02'],
      summary: 'Mengatakan ingin menyakiti diri',
      status: 'terbuka',
    },
  },
]

/** The group of these examples with what is put on top of it. Only tests use it. */
export function referralGroup(...put: AnyDraft[]) {
  return exampleGroup(...referralDrafts, ...put)
}

function sharing(memberCode: string, fields: Partial<DraftOf<'consent'>>): AnyDraft {
  return exampleConsent(memberCode, {
    purpose: 'berbagiRujukan',
    date: '2026-01-10',
    ...fields,
  })
}
