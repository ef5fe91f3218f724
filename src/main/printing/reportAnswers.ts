import { basename } from 'node:path'
import type { PrintJob, Replies } from '../../bridge/bridge'
import type {
  DirectoryRequest,
  PrintRequest,
  RecapRequest,
  ReportRequest,
} from '../../bridge/questions'
import { recordOf } from '../../domain/groupFile'
import { directoryOfLibrary } from '../../domain/report/directorySheet'
import { paperRefusal } from '../../domain/report/meetingPapers'
import { isInOneCopy } from '../../domain/report/printedReport'
import { recapSheet } from '../../domain/report/recapSheet'
import { reportFileName } from '../../texts/report'
import type { Answers } from '../answering'
import { AppFailure } from '../appFailure'
import { dialogs } from '../dialogs'
import { safeFileName } from '../fileName'
import { countedLibrary } from '../library/countedLibrary'
import { writeExport } from '../storage/exportFile'
import type { Workplace } from '../workplace'
import { printReport, reportAsPdf } from './printing'
import { printJobFor } from './printJob'

/** Answers what prints a document of a group, or saves it as a PDF. */
export function createReportAnswers(
  workplace: Workplace,
): Pick<Answers, 'saveReport' | 'printReport'> {
  return {
    saveReport: async (request, asker): Promise<Replies['saveReport']> => {
      const job = await jobFor(workplace, request, 1)
      const name = safeFileName(reportFileName(job.report, job.paper), 'pdf')
      const path = await dialogs.saveAs(asker.contentsId, name, 'pdf')
      if (path === null) return null
      await writeExport(path, await reportAsPdf(job))
      return { fileName: basename(path) }
    },
    printReport: async (request) => {
      const copies =
        request.kind !== 'direktori' && request.kind !== 'rekap' && isInOneCopy(request)
          ? 1
          : request.copies
      const job = await jobFor(workplace, request, copies)
      return { isPrinted: await printReport(job, copies) }
    },
  }
}

async function jobFor(
  workplace: Workplace,
  request: PrintRequest,
  printedAtOnce: number,
): Promise<PrintJob> {
  if (request.kind === 'direktori') return directoryJob(workplace, request, printedAtOnce)
  if (request.kind === 'rekap') return recapJob(workplace, request)
  const { group } = await (await workplace.library()).openGroup(request.groupId)
  if (request.kind === 'pk' && request.memberCodes.some((code) => !recordOf(group, 'member', code)))
    throw new AppFailure('badRequest')
  if ('sessionId' in request && request.sessionId !== null)
    if (paperRefusal(group, request.kind, request.sessionId)) throw new AppFailure('badRequest')
  if (request.kind === 'rj' && !recordOf(group, 'referral', request.referralId))
    throw new AppFailure('badRequest')
  if (surveysOf(request).some((id) => !recordOf(group, 'sociometricSurvey', id)))
    throw new AppFailure('badRequest')
  const today = workplace.clock.today(group.records.agency[0]?.timezone)
  return printJobFor(group, { ...request, printedAtOnce }, { today, now: workplace.clock.now() })
}

/** The directory of the library is printed with the letterhead of its agency. */
async function directoryJob(
  workplace: Workplace,
  request: DirectoryRequest,
  printedAtOnce: number,
): Promise<PrintJob> {
  const library = await workplace.library()
  const directory = directoryOfLibrary(await library.directory(), await library.agency())
  const today = workplace.clock.today(directory.records.agency[0]?.timezone)
  const wish = { ...request, kind: 'ds' as const, isPublic: true, printedAtOnce }
  return printJobFor(directory, wish, { today, now: workplace.clock.now() })
}

/** The recapitulation over all groups, with the letterhead of the agency; its copies are not numbered. */
async function recapJob(
  workplace: Workplace,
  { from, to, type, paper }: RecapRequest,
): Promise<PrintJob> {
  const library = await workplace.library()
  const agency = await library.agency()
  const report = recapSheet(agency, await countedLibrary(library.folder, { from, to }), {
    period: { from, to },
    type,
    asOf: workplace.clock.today(agency?.records.agency[0]?.timezone),
  })
  return { report, paper, printedAt: workplace.clock.now(), copy: null }
}

function surveysOf(request: ReportRequest): string[] {
  if (request.kind === 'sosiometri') return request.surveyIds
  return request.kind === 'suratSuara' ? [request.surveyId] : []
}
