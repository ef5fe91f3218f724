import type { AnyDraft, DraftOf } from '../records/kinds'
import { exampleMember, exampleProgram } from './exampleGroup'

const formation: NonNullable<DraftOf<'program'>['formation']> = {
  needs: {
    method: 'Wawancara',
    startDate: '2025-12-01',
    endDate: '2025-12-20',
    respondents: 9,
    findings: ['Tujuh dari sembilan merasa sendiri'],
  },
  purpose: 'Saling menguatkan',
  content: 'Percakapan dan latihan',
  composition: {
    min: 2,
    max: 3,
    ageMin: 14,
    ageMax: 17,
    sex: 'campuran',
    homogeneity: 'serupa dalam kebutuhan',
    inclusion: ['Bersedia'],
  },
  structure: { room: 'Tertutup', roomIsPrivate: true, roomCheckedDate: '2025-12-28' },
  preGroupContact: {
    method: 'Kunjungan',
    from: '2025-12-21',
    to: '2025-12-27',
    contacted: 2,
    guardiansMet: 2,
  },
  situationFactors: [{ factor: 'Warga menerima', direction: 'mendukung' }],
}

/**
 * Everything a group of two children, A-01 and A-02, needs to begin on 1 January 2026, with nothing to spare:
 * a worked example takes one thing away or changes it. Only tests use it.
 */
export function readyDrafts(): AnyDraft[] {
  return [
    ...exampleProgram({
      status: 'prakelompok',
      agencyId: 'AG-01',
      frequency: 'mingguan',
      place: 'Balai warga',
      formation,
    }),
    agency,
    exampleMember('A-01', { riskScreenedDate: '2025-12-22' }),
    exampleMember('A-02', { riskScreenedDate: '2025-12-23' }),
    exampleConsent('A-01'),
    exampleConsent('A-02'),
    { kind: 'contract', record: { id: 'KK-1', version: '1', limitsPlannedDate: '2026-01-01' } },
    exampleGoal('TK-1', { level: 'kelompok', memberCode: null }),
    {
      kind: 'report',
      record: {
        id: 'RP-01',
        kind: 'rencanaProgram',
        date: '2025-12-29',
        classification: 'T',
        status: 'disahkan',
      },
    },
    { kind: 'reviewPoint', record: { id: 'R0', date: '2025-12-30', afterSession: 0 } },
    ...exampleReviews('R0', 0),
  ]
}

/** The written consent of a child and its guardian to take part. */
export function exampleConsent(
  memberCode: string,
  fields: Partial<DraftOf<'consent'>> = {},
): AnyDraft {
  const purpose = fields.purpose ?? 'ikutKelompok'
  return {
    kind: 'consent',
    record: {
      id: `${memberCode}.${purpose}`,
      memberCode,
      purpose,
      status: 'setuju',
      date: '2025-12-22',
      form: 'tertulis',
      signedByMember: true,
      guardianSigned: true,
      ...fields,
    },
  }
}

/** A goal with its scale, of A-01 unless said otherwise. */
export function exampleGoal(id: string, fields: Partial<DraftOf<'goal'>> = {}): AnyDraft {
  return {
    kind: 'goal',
    record: {
      id,
      level: 'anggota',
      memberCode: 'A-01',
      text: 'Anggota saling menerima',
      formulatedWith: 'bersama',
      weight: 1,
      status: 'aktif',
      gas: { '-2': 'jauh di bawah', '-1': 'di bawah', '0': 'cukup', '1': 'di atas', '2': 'jauh' },
      ...fields,
    },
  }
}

/** The eight tasks judged at one point: `rest` for all but those named. */
export function exampleReviews(
  point: string,
  rest: number,
  named: Partial<Record<string, number>> = {},
): AnyDraft[] {
  return (['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const).map((task) => ({
    kind: 'taskReview',
    record: {
      id: `${point}.${task}`,
      point,
      task,
      date: '2025-12-30',
      attainment: named[task] ?? rest,
      effort: 1,
      note: 'Contoh catatan telaah',
    },
  }))
}

/** The same records with one replaced, or without it where nothing stands in its place. */
export function withOne(
  drafts: readonly AnyDraft[],
  id: string,
  fields: Record<string, unknown> | null,
): AnyDraft[] {
  if (!drafts.some(({ record }) => record.id === id)) throw new Error(`no ${id} among the examples`)
  return drafts.flatMap((draft) => {
    if (draft.record.id !== id) return [draft]
    return fields ? [{ ...draft, record: { ...draft.record, ...fields } } as AnyDraft] : []
  })
}

const agency: AnyDraft = {
  kind: 'agency',
  record: {
    id: 'AG-01',
    name: 'Lembaga Contoh',
    kind: 'LKS',
    address: 'Jalan Contoh 1',
    letterCode: 'LC',
    defaultPaper: 'A4',
    timezone: 'WIB',
    purposes: [{ id: 'TL-1', text: 'Contoh tujuan' }],
    head: { name: 'Pimpinan Contoh', title: 'Pimpinan' },
    crisisContacts: [{ name: 'Layanan Contoh', phone: '000', verifiedDate: '2025-12-01' }],
  },
}
