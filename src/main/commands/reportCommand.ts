import { errorSentences } from '../../texts/errors'
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
import { BAD_INPUT, say } from './say'

/** Prints a report to a PDF file without showing a window. */
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
  if (line.period === null) throw new UsageFault('Sebutkan masa laporan dengan --from dan --to.')
  if (line.out === null) throw new UsageFault('Sebutkan berkas hasil dengan --out.')
  const reading = await readAny(line)
  if (!reading.ok) {
    for (const sentence of reading.sentences) say(sentence)
    return BAD_INPUT
  }
  const paper = line.paper ?? reading.group.records.agency[0]?.defaultPaper ?? 'A4'
  answerQuestions(async () => printAnswers)
  const job = printJobFor(
    reading.group,
    { ...line.period, paper, printedAtOnce: 1 },
    { today: line.asOf, now: clock.now() },
  )
  await writeExport(line.out, await reportAsPdf(job))
  return 0
}
