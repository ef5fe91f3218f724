import { type GroupFile, recordOf } from '../../domain/groupFile'
import { blankFormParts } from '../../domain/report/blankFormParts'
import { type MeetingPaper, paperRefusal } from '../../domain/report/meetingPapers'
import type { ReportWish } from '../../domain/report/printedReport'
import { seriesRefusal } from '../../domain/series/seriesRefusal'
import { errorSentences } from '../../texts/errors'
import { refusalSentences } from '../../texts/meetingPapers'
import { seriesRefusalSentence } from '../../texts/seriesSheet'
import { answerQuestions } from '../answering'
import { appErrorOf } from '../appFailure'
import { commandArguments } from '../arguments'
import { type Clock, createClock } from '../clock'
import { printAnswers } from '../printing/printAnswers'
import { reportAsPdf } from '../printing/printing'
import { printJobFor } from '../printing/printJob'
import { writeExport } from '../storage/exportFile'
import { type CommandLine, readCommandLine, UsageFault } from './commandLine'
import { readAny } from './readAny'
import { recapOf } from './recapCommand'
import { BAD_INPUT, say } from './say'

/** Prints a document to a PDF file without showing a window. */
export async function runReportCommand(argv: readonly string[]): Promise<number> {
  try {
    const line = readCommandLine(commandArguments(argv), createClock(null).today())
    return await report(line, createClock(line.isAsOfGiven ? line.asOf : null))
  } catch (failure) {
    const error = appErrorOf(failure)
    if (failure instanceof UsageFault) say(failure.message)
    else say(Object.values(errorSentences(error)).join(' '))
    return failure instanceof UsageFault ? BAD_INPUT : 1
  }
}

async function report(line: CommandLine, clock: Clock): Promise<number> {
  checkWish(line)
  if (line.out === null) throw new UsageFault('Sebutkan berkas hasil dengan --out.')
  if (line.kind === 'rekap') return printRecap(line, line.out, clock)
  const reading = await readAny(line)
  if (!reading.ok) {
    for (const sentence of reading.sentences) say(sentence)
    return BAD_INPUT
  }
  const paper = line.paper ?? reading.group.records.agency[0]?.defaultPaper ?? 'A4'
  answerQuestions(async () => printAnswers)
  const job = printJobFor(
    reading.group,
    { ...wishOf(line, reading.group), paper, printedAtOnce: 1 },
    { today: line.asOf, now: clock.now() },
  )
  await writeExport(line.out, await reportAsPdf(job))
  return 0
}

/** The recapitulation of a folder, with the letterhead of the library's agency. */
async function printRecap(line: CommandLine, out: string, clock: Clock): Promise<number> {
  const report = await recapOf(line)
  answerQuestions(async () => printAnswers)
  const job = { report, paper: line.paper ?? 'A4', printedAt: clock.now(), copy: null }
  await writeExport(out, await reportAsPdf(job))
  return 0
}

/** What can be told of a command line before the file is read. */
function checkWish(line: CommandLine): void {
  const { kind, period, memberCodes, isBlank, meeting, surveyIds } = line
  if (kind === 'lpk' && period === null)
    throw new UsageFault('Sebutkan masa laporan dengan --from dan --to.')
  if (kind === 'pk' && isBlank === memberCodes.length > 0)
    throw new UsageFault('Sebutkan anggota dengan --member, atau --blank untuk lembar kosong.')
  if ((kind === 'ba' || kind === 'cp' || kind === 'amatan') && meeting === null)
    throw new UsageFault('Sebutkan pertemuan dengan --meeting, misalnya --meeting P-04.')
  if (kind === 'rj' && line.referralId === null)
    throw new UsageFault('Sebutkan rujukan dengan --referral, misalnya --referral RJ-02.')
  if (kind === 'suratSuara' && surveyIds.length !== 1)
    throw new UsageFault('Sebutkan satu survei dengan --survey.')
}

function wishOf(line: CommandLine, group: GroupFile): ReportWish {
  const { kind, period, memberCodes, version } = line
  if (kind === 'rp' || kind === 'tujuan' || kind === 'la') return { kind }
  if (kind === 'ds')
    return { kind, categories: line.categories, reach: line.reach, isPublic: line.isPublic }
  if (kind === 'lpk' && period) return { kind, ...period }
  if (kind === 'ba' || kind === 'cp' || kind === 'amatan' || kind === 'formulir')
    return meetingWish(kind, line.meeting, group)
  if (kind === 'ekopeta') return { kind, days: line.days }
  if (kind === 'sosiometri' || kind === 'suratSuara') return surveyWish(kind, line, group)
  if (kind === 'rj') return referralWish(line.referralId ?? '', group)
  if (kind === 'seri') return seriesWish(line, group)
  const unknown = memberCodes.find((code) => !recordOf(group, 'member', code))
  if (unknown) throw new UsageFault(`Anggota ${unknown} tidak ada dalam berkas ini.`)
  return kind === 'alat'
    ? { kind, memberCodes, instrumentId: instrumentOf(line, group), point: line.point }
    : { kind: 'pk', memberCodes, version }
}

function instrumentOf({ instrumentId }: CommandLine, group: GroupFile): string {
  if (!instrumentId) throw new UsageFault('Sebutkan alat ukur dengan --instrument.')
  if (!recordOf(group, 'instrument', instrumentId))
    throw new UsageFault(`Alat ukur ${instrumentId} tidak ada dalam berkas ini.`)
  return instrumentId
}

function seriesWish({ memberCodes, measure, split }: CommandLine, group: GroupFile): ReportWish {
  const [memberCode = null] = memberCodes
  if (!measure) throw new UsageFault('Sebutkan ukuran seri dengan --measure.')
  if (memberCode !== null && !recordOf(group, 'member', memberCode))
    throw new UsageFault(`Anggota ${memberCode} tidak ada dalam berkas ini.`)
  const refusal = seriesRefusal(group, { memberCode, measure, split })
  if (refusal) throw new UsageFault(seriesRefusalSentence(refusal))
  return { kind: 'seri', memberCode, measure, split }
}

function meetingWish(kind: MeetingPaper, sessionId: string | null, group: GroupFile): ReportWish {
  if (sessionId === null) return { kind: 'formulir', sessionId, parts: [...blankFormParts] }
  const refusal = paperRefusal(group, kind, sessionId)
  if (refusal) throw new UsageFault(refusalSentences[refusal])
  if (kind === 'ba') return { kind, sessionId, namesReason: null }
  return kind === 'formulir' ? { kind, sessionId, parts: [...blankFormParts] } : { kind, sessionId }
}

function referralWish(referralId: string, group: GroupFile): ReportWish {
  if (!recordOf(group, 'referral', referralId))
    throw new UsageFault(`Rujukan ${referralId} tidak ada dalam berkas ini.`)
  return { kind: 'rj', referralId }
}

function surveyWish(
  kind: 'sosiometri' | 'suratSuara',
  { surveyIds, isNamed }: CommandLine,
  group: GroupFile,
): ReportWish {
  const unknown = surveyIds.find((id) => !recordOf(group, 'sociometricSurvey', id))
  if (unknown) throw new UsageFault(`Survei ${unknown} tidak ada dalam berkas ini.`)
  if (kind === 'sosiometri') return { kind, surveyIds }
  return { kind, surveyId: surveyIds[0] ?? '', naming: isNamed ? 'panggilan' : 'kode' }
}
