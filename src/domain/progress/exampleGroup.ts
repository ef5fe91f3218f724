import { applyChange, emptyGroup, type GroupFile } from '../groupFile'
import type { AnyDraft, DraftOf } from '../records/kinds'

/** A small group for worked examples, made through the one door, so that no example can be impossible. Only tests use it. */
export function exampleGroup(...put: AnyDraft[]): GroupFile {
  const stamp = { at: '2026-01-01T08:00:00+07:00', by: 'contoh' }
  const change = { put, remove: [] }
  const result = applyChange(emptyGroup('contoh'), change, stamp, 'pastElsewhere')
  if (!result.ok) throw new Error(JSON.stringify(result.faults))
  return result.group
}

/** A member who belongs to the group for the whole of 2026 unless said otherwise. */
export function exampleMember(code: string, fields: Partial<DraftOf<'member'>> = {}): AnyDraft {
  return {
    kind: 'member',
    record: {
      id: code,
      code,
      fullName: `Contoh ${code}`,
      sex: 'L',
      birthDate: '2010-01-01',
      participationBasis: 'sukarela',
      joinDate: '2026-01-01',
      status: 'aktif',
      ...fields,
    },
  }
}

/** A goal of the group, or of the member named, without scale and ratings unless said otherwise. */
export function exampleGoal(id: string, fields: Partial<DraftOf<'goal'>> = {}): AnyDraft {
  return {
    kind: 'goal',
    record: {
      id,
      level: fields.memberCode ? 'anggota' : 'kelompok',
      text: 'Anggota saling menerima',
      formulatedWith: 'bersama',
      weight: 2,
      status: 'aktif',
      ...fields,
    },
  }
}

/** A meeting held, with a mark for each member named; a member left out is not yet recorded. */
export function exampleSession(
  number: number,
  date: string,
  marks: Record<string, string> = {},
  fields: Partial<DraftOf<'session'>> = {},
): AnyDraft {
  const attendance = Object.entries(marks).map(([memberCode, status]) => ({
    memberCode,
    status: status as 'H',
  }))
  return {
    kind: 'session',
    record: { id: `P-${number}`, number, date, status: 'terlaksana', attendance, ...fields },
  }
}

/** A review point on a day. */
export function examplePoint(id: string, date: string): AnyDraft {
  return { kind: 'reviewPoint', record: { id, date } }
}

/** The running program of the examples, January to June 2026. */
export function exampleProgram(fields: Partial<DraftOf<'program'>> = {}): AnyDraft[] {
  return [
    {
      kind: 'worker',
      record: { id: 'PS-01', name: 'Ratri Contohningrum', role: 'pekerjaSosialUtama' },
    },
    {
      kind: 'program',
      record: {
        id: 'PR-01',
        code: 'KLP-01',
        name: 'Kelompok Contoh',
        status: 'berjalan',
        groupType: 'tritmen',
        leadWorkerId: 'PS-01',
        startDate: '2026-01-01',
        endDate: '2026-06-30',
        plannedSessions: 12,
        sessionMinutes: 120,
        openness: 'tertutup',
        ...fields,
      },
    },
  ]
}
