import type { classifications, incidentKinds } from './lists'

type IncidentKind = (typeof incidentKinds)[number]

/**
 * Whom an incident may have to be told, beside the supervisor. Only advice: who is told, and how little, the
 * worker and the supervisor decide. UPTD PPA: the district's protection service for women and children; SAPA
 * 129: its national line. Source: seeds/001 (limits); domain.md 2.17.
 */
export const adviceCodes = [
  'supervisor',
  'memberFirst',
  'guardian',
  'safeGuardian',
  'uptdPpa',
  'sapa129',
  'police',
  'mentalHealth',
  'healthCare',
  'head',
  'subjects',
  'authority',
  'affectedMember',
  'group',
  'legalAdvice',
] as const
export type AdviceCode = (typeof adviceCodes)[number]

/** Whom to think of, by kind of incident, the nearest first. */
export const incidentAdvice: Record<IncidentKind, readonly AdviceCode[]> = {
  risikoMenyakitiDiri: ['supervisor', 'memberFirst', 'guardian', 'mentalHealth'],
  ancamanKekerasan: ['supervisor', 'police', 'head'],
  kekerasanTerhadapAnak: ['supervisor', 'uptdPpa', 'sapa129', 'police', 'safeGuardian'],
  kekerasanSeksual: ['supervisor', 'memberFirst', 'uptdPpa', 'sapa129', 'healthCare', 'police'],
  KDRT: ['supervisor', 'memberFirst', 'uptdPpa', 'sapa129', 'police'],
  pelanggaranKerahasiaanAntaranggota: ['supervisor', 'affectedMember', 'group'],
  kegagalanPelindunganData: ['supervisor', 'head', 'subjects', 'authority'],
  cedera: ['supervisor', 'healthCare', 'guardian', 'head'],
  insidenFisik: ['supervisor', 'healthCare', 'guardian', 'head'],
  perintahHukum: ['supervisor', 'head', 'legalAdvice', 'memberFirst'],
}

/** Kinds whose record is kept by the worker and the supervisor alone. Source: domain.md 2, classes SR. */
const mostSecret: readonly IncidentKind[] = [
  'risikoMenyakitiDiri',
  'kekerasanTerhadapAnak',
  'kekerasanSeksual',
  'KDRT',
]

/** The class of a record of such an incident where nobody chose another: sangat rahasia or rahasia. */
export function usualClass(kind: IncidentKind): (typeof classifications)[number] {
  return mostSecret.includes(kind) ? 'SR' : 'R'
}
