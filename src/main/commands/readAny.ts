import { randomUUID } from 'node:crypto'
import type { GroupFile } from '../../domain/groupFile'
import { type Gap, gapsOf } from '../../domain/rules/gaps'
import { errorSentences } from '../../texts/errors'
import { faultSentence } from '../../texts/faults'
import { appErrorOf } from '../appFailure'
import { readExchange } from '../library/exchangeFile'
import { groupCodec } from '../library/groupCodec'
import { readDocument } from '../storage/document'
import { nodeIo } from '../storage/io'
import type { CommandLine } from './commandLine'

/** A file given to a command: a whole group with its gaps, or the sentences that refuse it. */
export type AnyReading =
  | { ok: true; group: GroupFile; gaps: Gap[]; source: 'group' | 'exchange' }
  | { ok: false; sentences: string[] }

/** Reads a group file or an exchange file; which of the two, the file itself tells. */
export async function readAny({ file, asOf, language }: CommandLine): Promise<AnyReading> {
  try {
    if (await isGroupFile(file)) {
      const { document } = await readDocument(file, { kind: 'group', ...groupCodec })
      return { ok: true, group: document, gaps: gapsOf(document, { asOf }), source: 'group' }
    }
    const stamp = { at: `${asOf}T12:00:00+07:00`, by: 'guyub' }
    const reading = await readExchange(file, { groupId: randomUUID(), stamp, asOf })
    if (reading.ok)
      return { ok: true, group: reading.group, gaps: reading.gaps, source: 'exchange' }
    return { ok: false, sentences: reading.faults.map((fault) => faultSentence(fault, language)) }
  } catch (failure) {
    const error = appErrorOf(failure)
    if (error.code === 'unexpected') throw failure
    const faults = (error.faults ?? []).map((fault) => faultSentence(fault, language))
    return { ok: false, sentences: [Object.values(errorSentences(error)).join(' '), ...faults] }
  }
}

const MAGIC_START = 'GYB'

async function isGroupFile(file: string): Promise<boolean> {
  const start = await nodeIo.readHead(file, MAGIC_START.length)
  return Buffer.from(start).toString('latin1') === MAGIC_START
}
