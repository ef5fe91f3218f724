import { randomUUID } from 'node:crypto'
import type { Fault } from '../../domain/faults'
import type { GroupFile } from '../../domain/groupFile'
import type { Gap } from '../../domain/rules/gap'
import { gapsOf } from '../../domain/rules/gaps'
import { type UnreadableCode, unreadableCodes, unreadableTexts } from '../../texts/commands'
import { faultSentence } from '../../texts/faults'
import { AppFailure } from '../appFailure'
import { readExchange } from '../library/exchangeFile'
import { groupCodec } from '../library/groupCodec'
import { readDocument } from '../storage/document'
import { nodeIo } from '../storage/io'
import { readFailure, StorageFailure } from '../storage/storageFailure'
import type { CommandLine } from './commandLine'

/** A file given to a command: a whole group with its gaps, or the sentences that refuse it. */
export type AnyReading =
  | { ok: true; group: GroupFile; gaps: Gap[]; source: 'group' | 'exchange' }
  | { ok: false; faults: Fault[]; sentences: string[] }

/** Reads a group file or an exchange file; which of the two, its name or its first bytes tell. */
export async function readAny({ file, asOf, language }: CommandLine): Promise<AnyReading> {
  const sentencesOf = (faults: readonly Fault[]) =>
    faults.map((fault) => faultSentence(fault, language))
  try {
    if (await isGroupFile(file)) {
      const group = await readGroup(file)
      return { ok: true, group, gaps: gapsOf(group, { asOf }), source: 'group' }
    }
    const stamp = { at: `${asOf}T12:00:00+07:00`, by: 'guyub' }
    const reading = await readExchange(file, { groupId: randomUUID(), stamp, asOf })
    if (reading.ok) return { ...reading, source: 'exchange' }
    return { ok: false, faults: reading.faults, sentences: sentencesOf(reading.faults) }
  } catch (failure) {
    const { code, faults } = unreadableBecause(readFailure(failure, file))
    return {
      ok: false,
      faults,
      sentences: [unreadableTexts[code][language], ...sentencesOf(faults)],
    }
  }
}

/** The file as named, not an older save in its place: a command must not answer for another file. */
async function readGroup(file: string): Promise<GroupFile> {
  const { document, report } = await readDocument(file, { kind: 'group', ...groupCodec })
  if (report.isRecovered && report.damaged.length > 0)
    throw new StorageFailure('damaged', { path: file })
  return document
}

function unreadableBecause(failure: unknown): { code: UnreadableCode; faults: Fault[] } {
  if (failure instanceof AppFailure)
    return {
      code: failure.code === 'groupNewer' ? 'newerVersion' : 'damaged',
      faults: failure.faults,
    }
  const code =
    failure instanceof StorageFailure && unreadableCodes.find((one) => one === failure.code)
  if (!code) throw failure
  return { code, faults: [] }
}

const MAGIC_START = 'GYB'

async function isGroupFile(file: string): Promise<boolean> {
  const start = await nodeIo.readHead(file, MAGIC_START.length)
  return /\.guyub(\.|$)/.test(file) || Buffer.from(start).toString('latin1') === MAGIC_START
}
