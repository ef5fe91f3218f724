import type { Day } from '../day'
import type { GroupFile } from '../groupFile'
import type { DraftOf } from '../records/kinds'
import { finalPeriodOf, finalRecordOf } from './finalReport'
import { approvalOf } from './planApproval'

/**
 * The record that the head approved the final report on a day, with the number proposed for it and the days it
 * covers, so that a later printing covers the same ones. Confidential unless its draft said otherwise.
 */
export function finalApproval(group: GroupFile, day: Day): DraftOf<'report'> {
  return {
    classification: 'R',
    identity: 'kode',
    ...finalPeriodOf(group),
    ...approvalOf(group, 'laporanAkhir', finalRecordOf(group), day),
  }
}
