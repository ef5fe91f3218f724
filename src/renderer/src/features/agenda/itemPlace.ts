import type { DueItem, DueKind } from '../../../../domain/agenda/dueItem'
import type { AgendaRow } from './agendaRow'

type Place = { path: string; search: Record<string, string> }

/**
 * The part of a group in which something is done, by kind; its overview where there is no such screen yet.
 * One line per kind, so that a new screen is one change.
 */
const parts: Record<DueKind, (item: DueItem) => Place> = {
  meeting: ({ ref }) => part(`/pertemuan/${ref.id}`),
  meetingPassed: ({ ref }) => part(`/pertemuan/${ref.id}`),
  recording: ({ ref }) => part(`/pertemuan/${ref.id}`, { bagian: 'catatan' }),
  review: (item) => part('/telaah', pointOf(item)),
  followUp: (item) => part('/telaah', pointOf(item)),
  goal: ({ ref }) => part('/tujuan', { tujuan: ref.id }),
  organisation: ({ ref }) => part('/organisasi', { catatan: ref.id }),
  evaluationFeedback: ({ ref }) => part('/evaluasi', { catatan: ref.id }),
  decision: ({ ref }) => part('/keputusan', { catatan: ref.id }),
  problem: ({ ref }) => part('/persoalan', { catatan: ref.id }),
  referral: ({ ref }) => part('/rujukan', { catatan: ref.id }),
  supervision: () => part(''),
  incident: ({ ref }) => part('/kejadian', { catatan: ref.id }),
  consent: ({ memberCode }) => part('/persetujuan', memberCode ? { anggota: memberCode } : {}),
  contractLimits: () => part('/kontrak'),
  resource: ({ ref }) => part('/sumber', { catatan: ref.id }),
  mou: ({ ref }) => part('/sumber', { catatan: ref.id }),
  str: ofAgency,
  sipps: ofAgency,
  accreditation: ofAgency,
  crisisContact: ofAgency,
}

/** The address of the screen where something due is done, opening its group. */
export function placeOf({ group, item }: AgendaRow): Place {
  const { path, search } = parts[item.kind](item)
  return { path: group ? `/kelompok/${group.groupId}${path}` : '/lembaga', search }
}

function part(path: string, search: Record<string, string> = {}): Place {
  return { path, search }
}

function pointOf({ ref }: DueItem): Record<string, string> {
  return ref.kind === 'reviewPoint' ? { titik: ref.id } : {}
}

function ofAgency({ ref }: DueItem): Place {
  return part(
    '',
    ref.kind === 'worker' ? { bagian: 'petugas', kode: ref.id } : { bagian: 'profil' },
  )
}
