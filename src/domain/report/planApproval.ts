import type { Day } from '../day'
import { type GroupFile, recordOf, withoutStamps } from '../groupFile'
import { inUse } from '../progress/inUse'
import type { DraftOf } from '../records/kinds'
import type { Report } from '../records/report'
import { documentCodes, nextDocumentNumber } from './documentNumber'
import { documentOf, planRecordOf } from './reportDocument'

/**
 * The record that the head approved the program plan on a day, with the number proposed for it. A plan
 * still in draft becomes the approved one; an approved plan stays, and its revision gets a record of its own.
 */
export function planApproval(group: GroupFile, day: Day): DraftOf<'report'> {
  return { classification: 'T', ...approvalOf(group, 'rencanaProgram', planRecordOf(group), day) }
}

/** The record that the head approved a document on a day, signed by those who answer for the program; `record`: the latest of its kind. */
export function approvalOf(
  group: GroupFile,
  kind: 'rencanaProgram' | 'laporanAkhir',
  record: Report | undefined,
  day: Day,
): Omit<DraftOf<'report'>, 'classification'> & Partial<Pick<DraftOf<'report'>, 'classification'>> {
  const program = inUse(group.records.program)[0]
  const head = inUse(group.records.worker).find((worker) => worker.role === 'pimpinan')
  const draft = record && documentOf(group, record).isDraft ? withoutStamps<'report'>(record) : null
  return {
    ...draft,
    id: draft?.id ?? freeId(group, documentCodes[kind]),
    kind,
    date: day,
    number: nextDocumentNumber(group, kind, day),
    signedBy: program ? [program.leadWorkerId] : null,
    checkedBy: program?.supervisorId ?? null,
    approvedBy: head?.id ?? null,
    status: 'disahkan',
  }
}

function freeId(group: GroupFile, letters: string): string {
  let number = 1
  const id = () => `${letters}-${String(number).padStart(2, '0')}`
  while (recordOf(group, 'report', id())) number += 1
  return id()
}
