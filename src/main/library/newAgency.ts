import type { NewAgency } from '../../bridge/questions'
import { applyChange, emptyGroup, type GroupFile, type Stamp } from '../../domain/groupFile'
import type { DraftOf } from '../../domain/records/kinds'
import { USUAL_PATTERN } from '../../domain/report/documentNumber'
import { AppFailure } from '../appFailure'

/** The agency as a document of its own, before its first group. */
export function newAgency(id: string, wish: NewAgency, stamp: Stamp): GroupFile {
  const put = [{ kind: 'agency' as const, record: agencyDraft(wish) }]
  const result = applyChange(emptyGroup(id), { put, remove: [] }, stamp)
  if (!result.ok) throw new AppFailure('refused', {}, result.faults)
  return result.group
}

/** What is known of a new agency, with the usual letter numbers and paper. */
export function agencyDraft(wish: NewAgency): DraftOf<'agency'> {
  const { name, kind, address, purpose, headName, headTitle, letterCode, timezone } = wish
  return {
    id: 'AG-01',
    name,
    kind,
    address,
    letterCode,
    timezone,
    numberingPattern: USUAL_PATTERN,
    defaultPaper: 'F4',
    purposes: [{ id: 'TL-1', text: purpose }],
    head: { name: headName, title: headTitle },
  }
}
