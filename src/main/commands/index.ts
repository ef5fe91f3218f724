import { evaluate } from '../../domain/evaluate'
import { errorSentences } from '../../texts/errors'
import { gapSentence } from '../../texts/gaps'
import { appErrorOf } from '../appFailure'
import { createClock } from '../clock'
import { Library } from '../library/library'
import { who } from '../who'
import { type CommandLine, readCommandLine, UsageFault } from './commandLine'
import { type AnyReading, readAny } from './readAny'
import { recapFigures, recapOf } from './recapCommand'
import { BAD_INPUT, say } from './say'

type WholeReading = Extract<AnyReading, { ok: true }>

process.exitCode = await run(process.argv.slice(2))

/** The headless commands that need no window: exit code 0, 2 for bad input, 1 where the machine stands in the way. */
async function run(words: readonly string[]): Promise<number> {
  try {
    const line = readCommandLine(words, createClock(null).today())
    if (line.name === 'recap') return print(recapFigures(await recapOf(line)))
    const reading = await readAny(line)
    if (!reading.ok) {
      for (const sentence of reading.sentences) say(sentence)
      if (line.isJson && line.name === 'validate') print({ valid: false, faults: reading.faults })
      return BAD_INPUT
    }
    for (const gap of reading.gaps)
      say(
        `${line.language === 'en' ? 'Warning' : 'Peringatan'}: ${gapSentence(gap, line.language)}`,
      )
    return await carryOut(line, reading)
  } catch (failure) {
    if (failure instanceof UsageFault) {
      say(failure.message)
      return BAD_INPUT
    }
    const error = appErrorOf(failure)
    if (error.code === 'unexpected') throw failure
    say(Object.values(errorSentences(error)).join(' '))
    return 1
  }
}

function carryOut(line: CommandLine, reading: WholeReading): number | Promise<number> {
  switch (line.name) {
    case 'validate':
      return validate(line, reading)
    case 'import':
      return importInto(line, reading)
    case 'evaluate':
      return print(
        evaluate(reading.group, {
          asOf: line.asOf,
          ...(line.period ? { period: line.period } : {}),
        }),
      )
    default:
      throw new UsageFault('Perintah yang tersedia: validate, import, evaluate, recap, report.')
  }
}

function validate(line: CommandLine, { group, gaps, source }: WholeReading): number {
  if (line.isJson) return print({ valid: true, source, gaps, records: countOf(group.records) })
  const ending = gaps.length === 0 ? '' : ` Catatan yang perlu dilengkapi: ${gaps.length}.`
  process.stdout.write(`Berkas sah: tidak ada kesalahan.${ending}\n`)
  return 0
}

function countOf(records: WholeReading['group']['records']): Record<string, number> {
  return Object.fromEntries(Object.entries(records).map(([kind, list]) => [kind, list.length]))
}

async function importInto(line: CommandLine, { group, gaps }: WholeReading): Promise<number> {
  if (line.library === null) throw new UsageFault('Sebutkan map pustaka dengan --library.')
  const library = await Library.open(line.library, { label: who(), since: createClock(null).now() })
  try {
    await library.addGroup(group)
    await library.adoptAgency(group)
  } finally {
    await library.close()
  }
  return print({ groupId: group.id, file: `${group.id}.guyub`, gaps: gaps.length })
}

function print(value: unknown): number {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`)
  return 0
}
