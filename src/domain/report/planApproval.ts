import type { Day } from '../day'
import { type GroupFile, recordOf, withoutStamps } from '../groupFile'
import { inUse } from '../progress/inUse'
import type { DraftOf } from '../records/kinds'
import { nextDocumentNumber } from './documentNumber'
import { documentOf, planRecordOf } from './reportDocument'

/**
 * The record that the head approved the program plan on a day, with the number proposed for it. A plan
 * still in draft becomes the approved one; an approved plan stays, and its revision gets a record of its own.
 */
export function planApproval(group: GroupFile, day: Day): DraftOf<'report'> {
  const record = planRecordOf(group)
  const program = inUse(group.records.program)[0]
  const head = inUse(group.records.worker).find((worker) => worker.role === 'pimpinan')
  const draft = record && documentOf(group, record).isDraft ? withoutStamps<'report'>(record) : null
  return {
    classification: 'T',
    ...draft,
    id: draft?.id ?? freeId(group),
    kind: 'rencanaProgram',
    date: day,
    number: nextDocumentNumber(group, 'rencanaProgram', day),
    signedBy: program ? [program.leadWorkerId] : null,
    checkedBy: program?.supervisorId ?? null,
    approvedBy: head?.id ?? null,
    status: 'disahkan',
  }
}

function freeId(group: GroupFile): string {
  let number = 1
  const id = () => `RP-${String(number).padStart(2, '0')}`
  while (recordOf(group, 'report', id())) number += 1
  return id()
}
