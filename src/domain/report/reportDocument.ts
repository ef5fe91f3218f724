import type {
  classifications,
  employmentNoTypes,
  reportStatuses,
  timezones,
} from '../catalog/lists'
import type { Day } from '../day'
import type { GroupFile } from '../groupFile'
import { inUse } from '../progress/inUse'
import { periodOfReport } from '../progress/period'
import type { Report } from '../records/report'
import type { Worker } from '../records/worker'
import type { ReportScope } from './reportScope'

/** The agency's lines at the head of the first page. */
export type Letterhead = {
  parentLines: string[]
  name: string
  address: string
  regency: string | null
  postalCode: string | null
  phone: string | null
  email: string | null
  website: string | null
  /** Picture at the left of the name, as a data address. */
  logo: string | null
}

/** Number, day, class and state of the document; a draft has no number. */
export type ReportDocument = {
  number: string | null
  date: Day | null
  isDraft: boolean
  status: (typeof reportStatuses)[number]
  classification: (typeof classifications)[number]
  copies: number
  timezone: (typeof timezones)[number]
}

/** Which copy a sheet is, and of how many; a number still to be written by hand is null. */
export type CopyMark = { number: number | null; of: number }

/**
 * How the copies of a document are marked: confidential ones are numbered, the others are not.
 * Several sheets printed at once look alike, so their number is left to the hand that signs them.
 */
export function copyMark(document: ReportDocument, printedAtOnce: number): CopyMark | null {
  if (document.classification !== 'R' && document.classification !== 'SR') return null
  const of = Math.max(document.copies, printedAtOnce)
  return { number: printedAtOnce === 1 ? 1 : null, of }
}

/** A person who signs. `strNo` tells a registered social worker. */
export type Signer = {
  name: string
  position: string | null
  strNo: string | null
  employmentNoType: (typeof employmentNoTypes)[number] | null
  employmentNo: string | null
}

/** The three-party block: who checked, who wrote, who acknowledges. */
export type Signers = { worker: Signer | null; supervisor: Signer | null; head: Signer | null }

/** The record of the progress report that covers exactly this period, if one was made; cancelled ones are out. */
export function reportRecordOf({ group, period }: Pick<ReportScope, 'group' | 'period'>) {
  return inUse(group.records.report).findLast((report) => {
    const covered = periodOfReport(group, report)
    return (
      report.kind === 'laporanPerkembanganKelompok' &&
      report.status !== 'dibatalkan' &&
      covered?.from === period.from &&
      covered.to === period.to
    )
  })
}

/** The latest record of the program plan, if one was made; cancelled ones are out. */
export function planRecordOf(group: GroupFile): Report | undefined {
  return inUse(group.records.report)
    .filter((report) => report.kind === 'rencanaProgram' && report.status !== 'dibatalkan')
    .sort((one, other) => one.date.localeCompare(other.date))
    .at(-1)
}

/** Letterhead of the agency; null while the file has none. */
export function letterheadOf(group: GroupFile): Letterhead | null {
  const agency = inUse(group.records.agency)[0]
  if (!agency) return null
  return {
    parentLines: agency.parentLines ?? [],
    name: agency.name,
    address: agency.address,
    regency: agency.regency ?? null,
    postalCode: agency.postalCode ?? null,
    phone: agency.phone ?? null,
    email: agency.email ?? null,
    website: agency.website ?? null,
    logo: agency.logo ?? null,
  }
}

/** How the document stands: issued with its number, or still a draft; `usual` is its class where nothing was recorded. */
export function documentOf(
  group: GroupFile,
  record: Report | undefined,
  usual: ReportDocument['classification'] = 'R',
): ReportDocument {
  const isApproved = Boolean(record?.number) && (record?.status ?? 'disahkan') === 'disahkan'
  return {
    number: isApproved ? (record?.number ?? null) : null,
    date: record?.date ?? null,
    isDraft: !isApproved,
    status: record?.status ?? (isApproved ? 'disahkan' : 'draf'),
    classification: record?.classification ?? usual,
    copies: record?.copies ?? 1,
    timezone: inUse(group.records.agency)[0]?.timezone ?? 'WIB',
  }
}

/** Who signs: as the report's record says, else lead worker and supervisor of the program and the head. */
export function signersOf(group: GroupFile, record: Report | undefined): Signers {
  const workers = inUse(group.records.worker)
  const program = inUse(group.records.program)[0]
  const find = (id: string | null | undefined) => workers.find((worker) => worker.id === id)
  const worker = find(record?.signedBy?.[0]) ?? find(program?.leadWorkerId)
  const supervisor = find(record?.checkedBy) ?? find(program?.supervisorId)
  const approver = find(record?.approvedBy) ?? workers.find((one) => one.role === 'pimpinan')
  const agencyHead = inUse(group.records.agency)[0]?.head
  return {
    worker: worker ? signerOf(worker) : null,
    supervisor: supervisor ? signerOf(supervisor) : null,
    head: agencyHead
      ? {
          name: agencyHead.name,
          position: agencyHead.title,
          strNo: null,
          employmentNoType:
            approver?.name === agencyHead.name ? (approver.employmentNoType ?? null) : null,
          employmentNo: agencyHead.employeeNo ?? null,
        }
      : approver
        ? signerOf(approver)
        : null,
  }
}

function signerOf(worker: Worker): Signer {
  return {
    name: worker.name,
    position: worker.position ?? null,
    strNo: worker.strNo ?? null,
    employmentNoType: worker.employmentNoType ?? null,
    employmentNo: worker.employmentNo ?? null,
  }
}
