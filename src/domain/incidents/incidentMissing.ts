import type { Incident } from '../records/incident'

/** What a record of an incident should say and does not yet. Source: seeds/001 (limits); domain.md 2.17. */
export type IncidentMissing =
  | 'knownAt'
  | 'immediateAction'
  | 'basis'
  | 'memberToldBefore'
  | 'memberNotToldReason'
  | 'disclosedTo'
  | 'minimum'

/**
 * What is still to be written, in the order of the form. None of it keeps an incident from being recorded. When
 * it became known decides the deadlines, and matters no more once the incident is closed.
 */
export function incidentMissing(incident: Incident): IncidentMissing[] {
  const { knownAt, immediateAction, disclosedTo, status } = incident
  return [
    ...(knownAt || status === 'ditutup' ? [] : ['knownAt' as const]),
    ...(immediateAction?.trim() ? [] : ['immediateAction' as const]),
    ...brokenMissing(incident),
    ...((disclosedTo ?? []).some(({ minimum }) => !minimum?.trim()) ? ['minimum' as const] : []),
  ]
}

/** Whoever sets confidentiality aside says why, to whom, and whether the member knew before. A leak has no such basis. */
function brokenMissing(incident: Incident): IncidentMissing[] {
  if (!incident.confidentialityBroken || isLeak(incident)) return []
  const { basis, memberToldBefore, memberNotToldReason, disclosedTo } = incident
  const isToldKnown = memberToldBefore !== null && memberToldBefore !== undefined
  return [
    ...(basis?.trim() ? [] : ['basis' as const]),
    ...(isToldKnown ? [] : ['memberToldBefore' as const]),
    ...(memberToldBefore === false && !memberNotToldReason?.trim()
      ? ['memberNotToldReason' as const]
      : []),
    ...((disclosedTo ?? []).length > 0 ? [] : ['disclosedTo' as const]),
  ]
}

/** Confidentiality that nobody chose to set aside: it was broken by an accident or by another member. */
function isLeak({ kind }: Incident): boolean {
  return kind === 'kegagalanPelindunganData' || kind === 'pelanggaranKerahasiaanAntaranggota'
}
